#include "feelings/search.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace feelings
{

namespace
{

constexpr std::size_t long_word = 6;

/// How a word answers to what was typed; smaller is nearer.
enum Far : std::size_t
{
    same,
    begins,
    part_begins,
    holds,
    slip,
    none = slip + 3
};

std::size_t nearness_of(const std::string& word, const std::string& typed)
{
    if (word == typed)
        return same;
    const std::size_t at = word.find(typed);
    if (at == 0)
        return begins;
    if (at != std::string::npos)
        return word[at - 1] == ' ' || word[at - 1] == '-' ? part_begins : holds;
    const std::u32string letters = base::to_code_points(typed);
    if (letters.size() < 3)
        return none;
    const std::size_t most = letters.size() < long_word ? 1 : 2;
    const std::size_t far = slips(letters, base::to_code_points(word), most);
    return far > most ? std::size_t{none} : slip + far - 1;
}

} // namespace

std::size_t slips(std::u32string_view one, std::u32string_view other, std::size_t most)
{
    if (std::max(one.size(), other.size()) - std::min(one.size(), other.size()) > most)
        return most + 1;
    std::vector<std::size_t> before, last(other.size() + 1), row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i)
    {
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j)
        {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1,
                               last[j - 1] + (one[i - 1] == other[j - 1] ? 0u : 1u)});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::exchange(last, row);
    }
    return std::min(last[other.size()], most + 1);
}

std::vector<WordId> found_words(const Wheel& wheel, std::string_view typed, std::size_t most)
{
    const std::string wanted = base::folded(base::trimmed(typed));
    std::vector<std::pair<std::size_t, WordId>> found;
    if (wanted.empty())
        return {};
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
        if (const std::size_t far = nearness_of(base::folded(wheel.words()[i].text), wanted);
            far < none)
            found.push_back({far, WordId{static_cast<std::uint16_t>(i)}});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<WordId> words;
    for (const auto& [far, word] : found)
        if (words.size() < most)
            words.push_back(word);
    return words;
}

} // namespace feelings
