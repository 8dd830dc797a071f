#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace practice
{

/// How far a player says he has a word: "known", "half", "new".
enum class Have
{
    known,
    half,
    fresh
};
std::string_view name_of(Have have);
std::optional<Have> have_named(std::string_view name);

/// The words a player placed in the sort, as he placed them last.
class PlacedWords
{
public:
    /// By the word's text; nothing when it was never placed.
    std::optional<Have> find(std::string_view word) const;
    /// He has it already, he says: it counts as met and is not for drilling.
    bool is_known(std::string_view word) const
    {
        return find(word) == Have::known;
    }
    std::size_t size() const
    {
        return m_by_part.size();
    }
    void put(const std::string& part, Have have)
    {
        m_by_part[part] = have;
    }

private:
    std::map<std::string, Have, std::less<>> m_by_part; ///< By the part of its step.
};
/// Folded from the answers that count; undone ones do not.
PlacedWords placed_words(const History& history);

/// What the sort is called in plans and steps.
inline constexpr std::string_view placing_subject = "placing";
/// One go at the sort: about 90 seconds at one press a word.
inline constexpr std::size_t words_a_go = 40;

/// A step for each of the next `count` words of the rings that were never placed: families and
/// their words, then finer words whose word above is known, then the other finer ones; in each the
/// quiet half first, then in the wheel's order. Without steps when none is left.
PlanItem placing_item(const Catalogue& catalogue, const PlacedWords& placed,
                      std::size_t count = words_a_go);
/// The sort alone, for when it is asked for; nothing when no word is left to place.
std::optional<Plan> placing_plan(const Catalogue& catalogue, const History& history, base::Day day,
                                 std::uint64_t seed);
/// True when the sort is all there is in this plan.
bool only_places(const Plan& plan);

/// The word a step of the sort asks about; nothing when it is gone from the wheel, or for other
/// steps. A step is called by its word ("left-out"), so that it survives a wheel that grows.
std::optional<feelings::WordId> word_placed(const feelings::Wheel& wheel, const StepRef& ref);
/// `number` of `count` words, from one.
Step placing_step(const feelings::Wheel& wheel, const StepRef& ref, std::size_t number,
                  std::size_t count);

} // namespace practice
