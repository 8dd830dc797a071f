#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace base
{

namespace
{

constexpr char32_t broken = 0xFFFD;
constexpr std::string_view blanks = " \t\r\n";

/// Decodes one code point at `at` and moves past it; `broken` moves one byte.
char32_t decode(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length == 1)
        return text[at++] & 0x7F;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
    {
        ++at;
        return broken;
    }
    char32_t point = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i)
    {
        if ((byte(at + i) & 0xC0) != 0x80)
        {
            ++at;
            return broken;
        }
        point = (point << 6) | (byte(at + i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
    {
        ++at;
        return broken;
    }
    at += length;
    return point;
}

/// Base letters of U+00C0 .. U+017F, in order; '?' for those that have none.
constexpr std::string_view latin_bases =
    "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllllllll"
    "nnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?";

/// Lower case of the letters without a base letter: AE, eth, thorn, IJ, eng, OE.
char32_t small_letter(char32_t point)
{
    if (point == 0xC6 || point == 0xD0 || point == 0xDE)
        return point + 32;
    const bool capital = point == 0x132 || point == 0x14A || point == 0x152;
    return capital ? point + 1 : point;
}

char32_t plain_letter(char32_t point)
{
    if (point >= 'A' && point <= 'Z')
        return point + 32;
    if (point == 0x2018 || point == 0x2019 || point == 0x02BC)
        return '\'';
    if (point == 0x201C || point == 0x201D)
        return '"';
    if (point == 0x00A0 || point == '\t' || point == '\r' || point == '\n')
        return ' ';
    if (point >= 0xC0 && point - 0xC0 < latin_bases.size() && latin_bases[point - 0xC0] != '?')
        return static_cast<unsigned char>(latin_bases[point - 0xC0]);
    return small_letter(point);
}

bool ends_sentence(char32_t point)
{
    return point == '.' || point == '?' || point == '!' || point == 0x2026;
}

bool closes(char32_t point)
{
    return point == 0x201D || point == 0x2019 || point == '"' || point == ')' || point == '\'';
}

bool opens_sentence(char32_t point)
{
    const bool latin_capital = point >= 0xC0 && point <= 0xDE && point != 0xD7;
    return (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9') || latin_capital ||
           point == 0x201C || point == 0x2018 || point == '"' || point == '(';
}

} // namespace

bool is_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
    {
        const std::size_t before = at;
        const bool written_out = text.substr(at, 3) == "\xEF\xBF\xBD";
        if (decode(text, at) == broken && !written_out && at == before + 1)
            return false;
    }
    return true;
}

std::u32string to_code_points(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        points.push_back(decode(text, at));
    return points;
}

std::string to_utf8(char32_t point)
{
    std::string text;
    const auto put = [&](char32_t bits) { text.push_back(static_cast<char>(bits)); };
    if (point < 0x80)
        put(point);
    else if (point < 0x800)
    {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    }
    else if (point < 0x10000)
    {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
    else
    {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
    return text;
}

std::string to_utf8(std::u32string_view points)
{
    std::string text;
    for (const char32_t point : points)
        text += to_utf8(point);
    return text;
}

std::string folded(std::string_view text)
{
    std::string result;
    for (const char32_t point : to_code_points(trimmed(text)))
    {
        const char32_t plain = plain_letter(point);
        if (plain == ' ' && (result.empty() || result.back() == ' '))
            continue;
        result += to_utf8(plain);
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
    {
        if (c == at)
            parts.emplace_back();
        else
            parts.back().push_back(c);
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i ? std::string(between) : std::string()) + parts[i];
    return text;
}

std::size_t previous_code_point(std::string_view text, std::size_t offset)
{
    while (offset > 0 && (static_cast<unsigned char>(text[--offset]) & 0xC0) == 0x80)
    {
    }
    return offset;
}

std::size_t next_code_point(std::string_view text, std::size_t offset)
{
    if (offset < text.size())
        ++offset;
    while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80)
        ++offset;
    return offset;
}

std::vector<Span> sentences(std::string_view text)
{
    std::vector<Span> found;
    std::size_t begin = text.find_first_not_of(blanks), at = begin;
    bool in_speech = false;
    const auto peek = [&](std::size_t offset)
    { return offset < text.size() ? decode(text, offset) : char32_t{0}; };
    while (at < text.size())
    {
        const char32_t point = decode(text, at);
        in_speech = point == 0x201C || (in_speech && point != 0x201D);
        bool ended = !in_speech && ends_sentence(point);
        const std::size_t before = previous_code_point(text, at);
        if (point == 0x201D && before > 0)
            ended = ends_sentence(peek(previous_code_point(text, before)));
        while (ended && at < text.size() && (closes(peek(at)) || ends_sentence(peek(at))))
            decode(text, at);
        const std::size_t next = text.find_first_not_of(blanks, at);
        const bool last = next == std::string_view::npos;
        if (last || text[at] == '\n' || (ended && next > at && opens_sentence(peek(next))))
        {
            const std::size_t length = trimmed(text.substr(begin, at - begin)).size();
            found.push_back({begin, begin + length});
            in_speech = false;
            begin = at = last ? text.size() : next;
        }
    }
    return found;
}

bool within_one_typo(std::string_view left, std::string_view right)
{
    std::u32string a = to_code_points(left), b = to_code_points(right);
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > 1)
        return false;
    std::size_t same = 0;
    while (same < b.size() && a[same] == b[same])
        ++same;
    const std::u32string rest_a = a.substr(same), rest_b = b.substr(same);
    if (a.size() != b.size())
        return rest_a.substr(1) == rest_b;
    if (rest_a.empty() || rest_a.substr(1) == rest_b.substr(1))
        return true;
    return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
           rest_a.substr(2) == rest_b.substr(2);
}

} // namespace base
