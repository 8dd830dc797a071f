#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ui
{

/// What a single letter does while no text field has the focus.
enum class Shortcut
{
    undo,
    cite,
    wordless,
    search,
    list,
    previous_family,
    next_family
};
inline constexpr std::size_t shortcut_count = 7;

/// The stable name of a shortcut in settings: "undo", "previous-family".
std::string_view name_of(Shortcut shortcut);

/// Which letter does what; the player may change it. A letter does one thing at most.
class Shortcuts
{
public:
    /// The letters the game comes with.
    Shortcuts();
    /// Those letters, changed as `keys` says ("undo" -> "z"). Unknown names, and letters that are
    /// none or are taken already, change nothing.
    explicit Shortcuts(const std::map<std::string, std::string>& keys);

    char32_t letter(Shortcut shortcut) const
    {
        return m_letters[static_cast<std::size_t>(shortcut)];
    }
    /// As it is shown: a capital, a sign.
    std::string shown(Shortcut shortcut) const;
    std::optional<Shortcut> of(char32_t typed) const;

    /// Why a letter cannot be had; `taken` is by the shortcut that has it.
    enum class Refusal
    {
        none,
        no_letter,
        taken
    };
    Refusal bind(Shortcut shortcut, char32_t typed);
    /// What differs from the letters the game comes with, for settings.
    std::map<std::string, std::string> changed() const;

    bool operator==(const Shortcuts&) const = default;

private:
    std::array<char32_t, shortcut_count> m_letters;
};

} // namespace ui
