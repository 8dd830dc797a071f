#include "content/tokens.hpp"

#include <algorithm>

namespace content
{

namespace
{

constexpr std::string_view opening_quote = "“";
constexpr std::string_view closing_quote = "”";
constexpr std::string_view curly_apostrophe = "’";

bool is_ascii_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Latin letters with accents; the signs between U+00A0 and U+00BF and all punctuation are none.
bool is_letter_or_digit(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return false;
    const auto lead = static_cast<unsigned char>(text[at]);
    return is_ascii_letter_or_digit(text[at]) || (lead >= 0xC3 && lead <= 0xC9) || lead == 0xE1;
}

/// Bytes of an apostrophe or hyphen that joins two letters at this place; 0 when there is none.
std::size_t joint_at(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(std::min(at, text.size()));
    const std::size_t length = rest.starts_with(curly_apostrophe) ? curly_apostrophe.size()
                               : rest.starts_with('\'') || rest.starts_with('-') ? 1
                                                                                 : 0;
    return length > 0 && is_letter_or_digit(text, at + length) ? length : 0;
}

std::size_t end_of_word(std::string_view text, std::size_t at)
{
    while (at < text.size())
    {
        if (is_letter_or_digit(text, at))
            at = base::next_code_point(text, at);
        else if (const std::size_t joint = joint_at(text, at))
            at += joint;
        else
            break;
    }
    return at;
}

bool matches(const std::string& word, std::string_view part)
{
    if (part.ends_with('*'))
        return word.starts_with(part.substr(0, part.size() - 1));
    return word == part;
}

/// True when nothing but one space stands between the two.
bool follows(const Token& first, const Token& second)
{
    return second.at.begin == first.at.end + 1;
}

bool ends_sentence(char c)
{
    return c == '.' || c == '?' || c == '!';
}

} // namespace

std::vector<Token> tokens_of(std::string_view text)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < text.size();)
    {
        if (!is_letter_or_digit(text, at))
        {
            at = base::next_code_point(text, at);
            continue;
        }
        const std::size_t end = end_of_word(text, at);
        tokens.push_back({base::folded(text.substr(at, end - at)), {at, end}});
        at = end;
    }
    return tokens;
}

std::size_t word_count(std::string_view text)
{
    std::size_t count = 0;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size(); at = base::next_code_point(text, at))
    {
        if (text[at] == ' ' || text[at] == '\n')
            in_word = false;
        else if (!in_word && is_letter_or_digit(text, at))
        {
            in_word = true;
            ++count;
        }
    }
    return count;
}

std::vector<std::size_t> places_of(std::string_view phrase, const std::vector<Token>& tokens)
{
    const std::vector<std::string> parts = base::split(phrase, ' ');
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i + parts.size() <= tokens.size(); ++i)
    {
        std::size_t same = 0;
        while (same < parts.size() && matches(tokens[i + same].word, parts[same]) &&
               (same == 0 || follows(tokens[i + same - 1], tokens[i + same])))
            ++same;
        if (same == parts.size())
            places.push_back(i);
    }
    return places;
}

std::string without_speech(std::string_view text)
{
    std::string told;
    while (!text.empty())
    {
        const std::size_t begin = std::min(text.find(opening_quote), text.size());
        told += text.substr(0, begin);
        const std::size_t end = text.find(closing_quote, begin);
        text = end == std::string_view::npos ? "" : text.substr(end + closing_quote.size());
    }
    return told;
}

std::vector<base::Span> single_sentences(std::string_view text)
{
    std::vector<base::Span> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        const bool last = at + 1 == text.size();
        const bool before_gap = !last && !is_letter_or_digit(text, at + 1);
        if (last || (ends_sentence(text[at]) && before_gap) || text[at] == '\n')
        {
            found.push_back({begin, at + 1});
            begin = at + 1;
        }
    }
    return found;
}

} // namespace content
