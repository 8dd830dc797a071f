#include "files/hidden_characters.hpp"

namespace files
{

namespace
{

/// True for the code points that switch the direction of writing, encoded at `at`.
bool is_bidi_control(std::string_view text, std::size_t at)
{
    const std::string_view two = text.substr(at, 2), three = text.substr(at, 3);
    if (two == "\xD8\x9C" || three == "\xE2\x80\x8E" || three == "\xE2\x80\x8F")
        return true;
    const bool embedding = three >= "\xE2\x80\xAA" && three <= "\xE2\x80\xAE";
    const bool isolate = three >= "\xE2\x81\xA6" && three <= "\xE2\x81\xA9";
    return three.size() == 3 && (embedding || isolate);
}

} // namespace

std::optional<std::string> hidden_character(std::string_view text, std::string_view allowed)
{
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F)
            continue;
        const bool control = byte < 0x20 || byte == 0x7F ||
                             (byte == 0xC2 && at + 1 < text.size() &&
                              static_cast<unsigned char>(text[at + 1]) < 0xA0);
        if (control && allowed.find(text[at]) == std::string_view::npos)
            return "a control character";
        if (byte >= 0xD8 && is_bidi_control(text, at))
            return "a character that changes the direction of writing";
    }
    return std::nullopt;
}

} // namespace files
