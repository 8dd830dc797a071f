#pragma once

#include "base/result.hpp"

#include <memory>

namespace engine
{

/// A connection to the X server the window is to stand on. It is kept open until SFML has its own:
/// a bare server forgets everything when its last client goes, and refuses new ones meanwhile.
class Display
{
public:
    /// The error says in words why no window can be opened.
    static base::Result<Display> connect();
    Display(Display&&) noexcept;
    Display& operator=(Display&&) noexcept;
    ~Display();

    /// False on a bare server, where windows stay where they ask to be.
    bool has_window_manager() const;

private:
    struct Link;
    explicit Display(std::unique_ptr<Link> link);
    std::unique_ptr<Link> m_link;
};

} // namespace engine
