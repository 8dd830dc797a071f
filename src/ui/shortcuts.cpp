#include "ui/shortcuts.hpp"

#include "base/text.hpp"

namespace ui
{

namespace
{

constexpr std::array<std::string_view, shortcut_count> shortcut_names{
    "undo", "cite", "wordless", "search", "list", "previous-family", "next-family"};
constexpr std::array<char32_t, shortcut_count> given_letters{U'u', U'c', U'n', U'/',
                                                             U'l', U'[', U']'};

char32_t small_letter(char32_t typed)
{
    return typed >= U'A' && typed <= U'Z' ? typed + 32 : typed;
}

/// What a keyboard has and our letters can show: signs and Latin, Greek and Cyrillic letters. Space
/// presses what has the focus, so it can be no shortcut.
bool can_be_one(char32_t typed)
{
    const auto in = [typed](char32_t first, char32_t last)
    { return typed >= first && typed <= last; };
    const bool latin = in(0x21, 0x7e) || (in(0xa1, 0x17f) && typed != 0xad);
    const bool greek = in(0x391, 0x3c9) && typed != 0x3a2;
    return latin || greek || in(0x410, 0x44f);
}

} // namespace

std::string_view name_of(Shortcut shortcut)
{
    return shortcut_names[static_cast<std::size_t>(shortcut)];
}

Shortcuts::Shortcuts()
    : m_letters(given_letters)
{
}

Shortcuts::Shortcuts(const std::map<std::string, std::string>& keys)
    : Shortcuts()
{
    // Twice: a letter that one shortcut gives up may be wanted by one before it.
    for (int i = 0; i < 2; ++i)
        for (std::size_t at = 0; at < shortcut_count; ++at)
        {
            const auto wish = keys.find(std::string(shortcut_names[at]));
            const std::u32string letters =
                wish == keys.end() ? U"" : base::to_code_points(wish->second);
            if (letters.size() == 1)
                bind(static_cast<Shortcut>(at), letters.front());
        }
}

std::string Shortcuts::shown(Shortcut shortcut) const
{
    const char32_t letter = this->letter(shortcut);
    const bool small = letter >= U'a' && letter <= U'z';
    return base::to_utf8(small ? letter - 32 : letter);
}

std::optional<Shortcut> Shortcuts::of(char32_t typed) const
{
    for (std::size_t i = 0; i < shortcut_count; ++i)
        if (m_letters[i] == small_letter(typed))
            return static_cast<Shortcut>(i);
    return std::nullopt;
}

Shortcuts::Refusal Shortcuts::bind(Shortcut shortcut, char32_t typed)
{
    if (!can_be_one(typed))
        return Refusal::no_letter;
    if (const auto has_it = of(typed); has_it && *has_it != shortcut)
        return Refusal::taken;
    m_letters[static_cast<std::size_t>(shortcut)] = small_letter(typed);
    return Refusal::none;
}

std::map<std::string, std::string> Shortcuts::changed() const
{
    std::map<std::string, std::string> changes;
    for (std::size_t i = 0; i < shortcut_count; ++i)
        if (m_letters[i] != given_letters[i])
            changes[std::string(shortcut_names[i])] = base::to_utf8(m_letters[i]);
    return changes;
}

} // namespace ui
