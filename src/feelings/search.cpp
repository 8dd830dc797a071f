#include "feelings/search.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <bit>
#include <set>
#include <tuple>
#include <utility>

namespace feelings
{

namespace
{

constexpr std::size_t least_forgiven = 3, long_word = 6;

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

/// What was typed, made ready to be held against thousands of words.
struct Wanted
{
    std::string text;
    std::u32string letters;
    std::uint64_t signature = 0;
    std::size_t most_slips = 0; ///< 0 for texts too short to forgive any.
};

std::size_t where_it_stands(const std::string& form, const std::string& typed)
{
    const std::size_t at = form.find(typed);
    if (at == std::string::npos)
        return none;
    if (at == 0)
        return form.size() == typed.size() ? same : begins;
    return form[at - 1] == ' ' ? part_begins : holds;
}

std::size_t slipped(const KnownWords::Form& form, const Wanted& wanted)
{
    // A slip changes at most two letters of the set.
    const auto apart = static_cast<std::size_t>(std::popcount(form.signature ^ wanted.signature));
    if (wanted.most_slips == 0 || apart > 2 * wanted.most_slips)
        return none;
    const std::size_t far =
        slips(wanted.letters, base::to_code_points(form.folded), wanted.most_slips);
    return far > wanted.most_slips ? std::size_t{none} : slip + far - 1;
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

std::vector<Found> found_words(const KnownWords& words, std::string_view typed, std::size_t most)
{
    Wanted wanted{known_form(base::trimmed(typed)), {}, 0, 0};
    if (wanted.text.empty())
        return {};
    wanted.letters = base::to_code_points(wanted.text);
    wanted.signature = letters_of(wanted.text);
    if (wanted.letters.size() >= least_forgiven)
        wanted.most_slips = wanted.letters.size() < long_word ? 1 : 2;
    // Among equals the wheel's own words come first, then the shorter ones.
    using Rank = std::tuple<std::size_t, bool, std::size_t, std::size_t>;
    std::vector<Rank> found;
    for (std::size_t i = 0; i < words.forms().size(); ++i)
    {
        const KnownWords::Form& form = words.forms()[i];
        std::size_t far = where_it_stands(form.folded, wanted.text);
        if (far == none)
            far = slipped(form, wanted);
        if (far < none)
            found.emplace_back(far, form.known.has_value(), form.folded.size(), i);
    }
    std::sort(found.begin(), found.end());
    std::vector<Found> best;
    std::set<std::string_view> taken;
    for (const auto& [far, known, size, i] : found)
    {
        const KnownWords::Form& form = words.forms()[i];
        const std::string_view headword = words.headword(form);
        if (best.size() == most || !taken.insert(headword).second)
            continue;
        const bool of_wheel = headword == words.forms()[form.home.index].text;
        best.push_back({of_wheel ? headword : form.text, form.home, form.manner});
    }
    return best;
}

} // namespace feelings
