#include "content/lint_sort.hpp"

#include "content/lint_words.hpp"
#include "content/quotas.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace content
{

namespace
{

constexpr std::size_t least_words_of_line = 4;
constexpr std::size_t most_words_of_line = 18;
constexpr std::size_t enough_lines = 80;
constexpr std::size_t enough_of_a_kind = 12;
constexpr std::array<std::string_view, 4> verbs_of_feeling{"feel", "feels", "felt", "feeling"};
/// What may stand between the verb and the word: "I feel a bit ashamed".
constexpr std::array<std::string_view, 12> degrees{"a",      "bit",    "little", "so",
                                                   "very",   "really", "quite",  "too",
                                                   "rather", "pretty", "more",   "still"};

template <std::size_t n>
bool is_one_of(const Token& token, const std::array<std::string_view, n>& words)
{
    return std::find(words.begin(), words.end(), token.word) != words.end();
}

/// The word of the wheel that these tokens begin with; "" for none. Story words do not count: "I
/// feel used" says what others did.
std::string feeling_at_front(const std::vector<Token>& tokens, const feelings::Wheel& wheel)
{
    for (const auto& word : wheel.words())
        if (!word.story)
            if (const auto places = places_of(word.text, tokens);
                !places.empty() && places.front() == 0)
                return word.text;
    return {};
}

/// The first word of the wheel that the line says is felt; "" for none.
std::string felt_in(const std::string& line, const feelings::Wheel& wheel)
{
    const std::vector<Token> tokens = tokens_of(line);
    for (auto verb = tokens.begin(); verb != tokens.end(); ++verb)
    {
        if (!is_one_of(*verb, verbs_of_feeling))
            continue;
        const auto next = std::find_if_not(
            verb + 1, tokens.end(), [](const Token& token) { return is_one_of(token, degrees); });
        if (std::string word = feeling_at_front({next, tokens.end()}, wheel); !word.empty())
            return word;
    }
    return {};
}

void check_line(const practice::SortLine& line, const feelings::Wheel& wheel, Notes& notes)
{
    const std::size_t words = word_count(line.text);
    if (words < least_words_of_line || words > most_words_of_line)
        notes.error("length",
                    "expected " + std::to_string(least_words_of_line) + " to " +
                        std::to_string(most_words_of_line) + " words, found " +
                        std::to_string(words),
                    "/line");
    check_characters(line.text, "/line", notes);
    check_characters(line.why, "/why", notes);
    check_reason(line.why, "/why", notes);
    if (line.kind == practice::LineKind::feeling)
        return;
    if (const std::string word = felt_in(line.text, wheel); !word.empty())
        notes.warning("felt",
                      "expected no feeling in a line of the kind \"" +
                          std::string(practice::name_of(line.kind)) + "\", found that it feels \"" +
                          word + "\"",
                      "/line");
}

/// The words of a line one after the other, so that a comma does not make it another line.
std::string plain_words_of(const std::string& line)
{
    std::string words;
    for (const Token& token : tokens_of(line))
        words += token.word + " ";
    return words;
}

void check_line_is_new(const practice::SortLine& line, std::map<std::string, std::string>& seen,
                       Notes& notes)
{
    const auto [first, is_new] = seen.try_emplace(plain_words_of(line.text), line.id);
    if (!is_new)
        notes.error("duplicate-text",
                    "expected a line of its own, found that of \"" + first->second + "\"", "/line");
}

void check_line_counts(const Loaded& loaded, Notes& notes)
{
    const std::size_t lines = loaded.catalogue.sort_lines.size();
    if (lines < enough_lines)
    {
        notes.warning("quota", "expected " + std::to_string(enough_lines) +
                                   " lines to sort, found " + std::to_string(lines));
        return;
    }
    const std::array<std::size_t, practice::line_kind_count> counts = count_line_kinds(loaded);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] < enough_of_a_kind)
            notes.error("quota",
                        "expected " + std::to_string(enough_of_a_kind) + " lines of the kind \"" +
                            std::string(practice::name_of(static_cast<practice::LineKind>(i))) +
                            "\", found " + std::to_string(counts[i]));
}

} // namespace

void lint_sort(const Loaded& loaded, std::vector<Finding>& findings)
{
    const practice::Catalogue& catalogue = loaded.catalogue;
    std::map<std::string, std::string> seen;
    for (std::size_t i = 0; i < catalogue.sort_lines.size(); ++i)
    {
        const Origins::Place& origin = loaded.origins.sort_lines[i];
        Notes notes(findings, origin.file, origin.place);
        check_line(catalogue.sort_lines[i], catalogue.wheel, notes);
        check_line_is_new(catalogue.sort_lines[i], seen, notes);
    }
    if (loaded.origins.sort.empty())
        return;
    Notes notes(findings, loaded.origins.sort, "/lines");
    check_line_counts(loaded, notes);
}

} // namespace content
