#pragma once

#include "base/result.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

namespace engine
{

/// A connection of our own to the X server the window is to stand on. It is kept open beside
/// SFML's: a bare server forgets everything when its last client goes, and refuses new ones
/// meanwhile; and SFML offers no way to sleep until something happens.
class Display
{
public:
    /// The error says in words why no window can be opened.
    static base::Result<Display> connect();
    Display(Display&&) noexcept;
    Display& operator=(Display&&) noexcept;
    ~Display();

    /// From now on `rest` hears of keys and of the pointer in this window, which must be there.
    void watch(unsigned long window);
    /// Rests for so long, or until the watched window is typed on or pointed at: then true. A press
    /// of the pointer alone does not end it (the server tells one listener only).
    bool rest(std::chrono::milliseconds longest);

    /// False on a bare server, where windows stay where they ask to be.
    bool has_window_manager() const;

    /// The dots per inch that the desktop sets its texts for (the X resource Xft.dpi).
    std::optional<double> text_dpi() const;

private:
    struct Link;
    explicit Display(std::unique_ptr<Link> link);
    std::unique_ptr<Link> m_link;
};

/// Xft.dpi as a text of X resources says it ("Xft.dpi: 192", a line each); nothing where it does
/// not or says what is no number of dots.
std::optional<double> xft_dpi(std::string_view resources);

/// The same of the display there is; nothing without one.
std::optional<double> text_dpi();

} // namespace engine
