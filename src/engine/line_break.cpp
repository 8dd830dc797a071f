#include "engine/line_break.hpp"

#include <algorithm>

namespace engine
{

namespace
{

constexpr std::string_view em_dash = "\xE2\x80\x94", en_dash = "\xE2\x80\x93";

bool is_letter_byte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/// The byte after a dash within a word, where a line may end; the word's end when there is none.
std::size_t after_dash(std::string_view word, std::size_t from)
{
    for (std::size_t at = from; at < word.size(); ++at)
    {
        const std::string_view dash = word.substr(at, 3);
        const bool long_dash = dash == em_dash || dash == en_dash;
        const bool hyphen = word[at] == '-' && at > 0 && is_letter_byte(word[at - 1]);
        const std::size_t next = at + (long_dash ? 3 : 1);
        if ((long_dash || hyphen) && at > from && next < word.size() && is_letter_byte(word[next]))
            return next;
    }
    return word.size();
}

bool joins_the_one_before(char32_t point)
{
    return (point >= 0x300 && point <= 0x36F) || (point >= 0x1AB0 && point <= 0x1AFF) ||
           (point >= 0x20D0 && point <= 0x20FF) || (point >= 0xFE00 && point <= 0xFE0F) ||
           (point >= 0x1F3FB && point <= 0x1F3FF) || point == 0x200D;
}

char32_t point_at(std::string_view text, std::size_t byte)
{
    return base::to_code_points(text.substr(byte, base::next_code_point(text, byte) - byte))
        .front();
}

} // namespace

std::vector<Piece> pieces(std::string_view paragraph)
{
    std::vector<Piece> found;
    for (std::size_t gap = 0; gap < paragraph.size();)
    {
        const std::size_t begin = paragraph.find_first_not_of(' ', gap);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(paragraph.find(' ', begin), paragraph.size());
        const std::string_view word = paragraph.substr(begin, end - begin);
        for (std::size_t from = 0; from < word.size();)
        {
            const std::size_t to = after_dash(word, from);
            found.push_back({from == 0 ? gap : begin + from, begin + from, begin + to});
            from = to;
        }
        gap = end;
    }
    return found;
}

bool letter_begins(std::string_view text, std::size_t byte)
{
    if (byte == 0 || byte >= text.size() || text[byte] == '\n' || text[byte - 1] == '\n')
        return true;
    if ((static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80 ||
        joins_the_one_before(point_at(text, byte)))
        return false;
    return point_at(text, base::previous_code_point(text, byte)) != 0x200D;
}

std::size_t longest_fit(std::string_view text, float width, const Measure& measure)
{
    std::vector<std::size_t> ends;
    for (std::size_t byte = 0; byte <= text.size(); ++byte)
        if (letter_begins(text, byte))
            ends.push_back(byte);
    const auto too_wide = [&](std::size_t end) { return measure(text.substr(0, end)) > width; };
    auto end = std::partition_point(ends.begin(), ends.end(),
                                    [&](std::size_t at) { return !too_wide(at); });
    while (end != ends.begin() && too_wide(*std::prev(end)))
        --end;
    return end == ends.begin() ? 0 : *std::prev(end);
}

} // namespace engine
