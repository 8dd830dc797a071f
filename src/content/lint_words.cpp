#include "content/lint_words.hpp"

#include "base/text.hpp"
#include "content/word_forms.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace content
{

namespace
{

struct Range
{
    char32_t first = 0;
    char32_t last = 0;
};

/// Printable Latin, general punctuation without the invisible ones, and a few signs.
constexpr std::array<Range, 9> allowed{{{'\n', '\n'},
                                        {' ', '~'},
                                        {0xA1, 0xAC},
                                        {0xAE, 0x24F},
                                        {0x1E00, 0x1EFF},
                                        {0x2010, 0x2027},
                                        {0x2030, 0x203A},
                                        {0x20AC, 0x20AC},
                                        {0x2212, 0x2212}}};

bool is_allowed(char32_t point)
{
    return std::any_of(allowed.begin(), allowed.end(),
                       [&](const Range& range)
                       { return point >= range.first && point <= range.last; });
}

std::string code_of(char32_t point)
{
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(point));
    return text;
}

std::string in_quotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

} // namespace

std::string first_of(lexicon::Words phrases, const std::vector<Token>& tokens)
{
    for (const std::string_view phrase : phrases)
        if (const auto places = places_of(phrase, tokens); !places.empty())
        {
            const auto words =
                static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
            std::string found = tokens[places.front()].word;
            for (std::size_t i = 1; i < words; ++i)
                found += " " + tokens[places.front() + i].word;
            return found;
        }
    return {};
}

void check_characters(std::string_view text, std::string_view place, Notes& notes)
{
    for (const char32_t point : base::to_code_points(text))
        if (!is_allowed(point))
        {
            notes.error("characters",
                        "expected Latin letters and punctuation, found " + code_of(point), place);
            return;
        }
    if (text.find('"') != std::string_view::npos || text.find('\'') != std::string_view::npos)
        notes.warning("characters", "expected curly quotes and apostrophes, found straight ones",
                      place);
}

void check_reason(std::string_view text, std::string_view place, Notes& notes)
{
    const std::vector<Token> tokens = tokens_of(text);
    if (const std::string word = first_of(lexicon::judging(), tokens); !word.empty())
        notes.error("judging",
                    "expected what the text does, found the judging word " + in_quotes(word),
                    place);
    if (const std::string word = first_of(lexicon::teaching(), tokens); !word.empty())
        notes.error("teaching", "expected no teacher's voice, found " + in_quotes(word), place);
    if (without_speech(text).find('!') != std::string::npos)
        notes.error("teaching", "expected no exclamation mark", place);
}

void check_sentences(std::string_view text, std::string_view place, Notes& notes)
{
    for (const base::Span& span : single_sentences(text))
    {
        const std::size_t words = word_count(text.substr(span.begin, span.end - span.begin));
        if (words > longest_sentence)
            notes.error("sentence-length",
                        "expected sentences of at most " + std::to_string(longest_sentence) +
                            " words, found one of " + std::to_string(words),
                        place);
    }
}

void check_unnamed(std::string_view word, const std::vector<Token>& tokens, std::string_view place,
                   Notes& notes)
{
    const WordForms forms = forms_of(word);
    if (const std::string form = first_found(forms.same, tokens); !form.empty())
        notes.error("names-feeling",
                    "expected the feeling to be shown, found it named: " + in_quotes(form), place);
    else if (const std::string near = first_found(forms.related, tokens); !near.empty())
        notes.warning("names-feeling", in_quotes(near) + " is close to naming " + in_quotes(word),
                      place);
}

} // namespace content
