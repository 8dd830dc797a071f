#include "ui/letters.hpp"

namespace ui
{

namespace
{

bool turns_direction(char32_t c)
{
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool ends_line(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Letters, digits, apostrophes and joiners; signs and spaces of other scripts count as letters.
bool in_word(std::string_view text, std::size_t byte)
{
    const char32_t c = base::to_code_points(text.substr(byte, letter_after(text, byte) - byte))[0];
    if (c == U'\'' || c == 0x2019)
        return true;
    const bool sign = (c >= 0x80 && c < 0xC0 && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 ||
                      c == 0xF7 || (c >= 0x2000 && c < 0x2070) || c == 0x3000;
    return c >= 0x80
               ? !sign
               : (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

} // namespace

bool printable(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool no_character = (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF || c == 0xFEFF ||
                              (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c < 0xFDF0);
    return !control && !no_character && !turns_direction(c) && !ends_line(c);
}

std::string cleaned(std::string_view text, LineEnds ends)
{
    std::u32string kept;
    char32_t before = 0;
    for (const char32_t c : base::to_code_points(text))
    {
        const bool second_half = c == U'\n' && before == U'\r';
        before = c;
        if (ends_line(c) && !second_half)
            kept.push_back(ends == LineEnds::yes ? U'\n' : U' ');
        else if (c == U'\t')
            kept.push_back(U' ');
        else if (printable(c))
            kept.push_back(c);
    }
    return base::to_utf8(kept);
}

std::size_t letters_in(std::string_view text)
{
    return base::to_code_points(text).size();
}

std::size_t first_letters(std::string_view text, std::size_t most)
{
    std::size_t end = 0;
    while (end < text.size())
    {
        const std::size_t next = letter_after(text, end);
        const std::size_t count = letters_in(text.substr(end, next - end));
        if (count > most)
            break;
        most -= count;
        end = next;
    }
    return end;
}

std::size_t letter_before(std::string_view text, std::size_t byte)
{
    do
        byte = base::previous_code_point(text, byte);
    while (byte > 0 && !engine::letter_begins(text, byte));
    return byte;
}

std::size_t letter_after(std::string_view text, std::size_t byte)
{
    do
        byte = base::next_code_point(text, byte);
    while (byte < text.size() && !engine::letter_begins(text, byte));
    return byte;
}

std::size_t word_before(std::string_view text, std::size_t byte)
{
    while (byte > 0 && !in_word(text, letter_before(text, byte)))
        byte = letter_before(text, byte);
    while (byte > 0 && in_word(text, letter_before(text, byte)))
        byte = letter_before(text, byte);
    return byte;
}

std::size_t word_after(std::string_view text, std::size_t byte)
{
    while (byte < text.size() && !in_word(text, byte))
        byte = letter_after(text, byte);
    while (byte < text.size() && in_word(text, byte))
        byte = letter_after(text, byte);
    return byte;
}

} // namespace ui
