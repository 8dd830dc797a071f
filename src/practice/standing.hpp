#pragma once

#include "practice/confusion.hpp"
#include "practice/growth.hpp"
#include "practice/memory.hpp"
#include "practice/pace.hpp"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace practice
{

/// Where a player stands: all that planning an evening needs to know of the past, folded from the
/// history once. The day it is for is not part of it.
struct Standing
{
    bool first_evening = true; ///< None was played yet; words may have been placed.
    std::size_t evenings = 0;
    std::optional<base::Day> first_day; ///< Of anything that was planned.
    std::optional<base::Day> last_day;  ///< Of the latest evening.
    bool sorted = false;                ///< The placing sort was reached.
    fsrs::Model model;                  ///< FSRS-6 with its own parameters.
    std::vector<feelings::WordState> states;
    std::vector<WordPractice> words;
    PlacedWords placed;
    Confusion confusion;
    Distinctions distinctions;
    Pace pace;

    /// By scene, when its words were asked last; counted up, however many there are in an evening.
    std::unordered_map<std::string, std::size_t> scene_asked;
    /// By exercise and subject, the evening (from one) in which it last came up; see `turn_of`.
    std::unordered_map<std::string, std::size_t> last_asked;
    /// The evening in which an exercise came up last, whatever it was about; by its name.
    std::unordered_map<std::string, std::size_t> last_exercise;
    std::unordered_map<std::string, std::size_t> lines_asked; ///< Of the sort, by id: how often.
    std::vector<std::string> scenes_met;                      ///< In order of first meeting.
    std::set<std::string, std::less<>> not_again;
    std::size_t scenes_since_sense = 3, scenes_since_lean = 3; ///< Full scenes planned since then.
    bool sealed_last = false;           ///< The latest own entry was an envelope.
    int words_asked = 0, words_met = 0; ///< On `last_day`: recalled, and new cards.
    std::optional<Document> envelope;   ///< The one that waits, sealed on an earlier day.

    /// 0 when it never came up.
    std::size_t turn_of(Exercise exercise, const std::string& subject) const;
    std::size_t turn_of(Exercise exercise) const;
};

/// Linear in the number of events.
Standing standing(const Catalogue& catalogue, const History& history);

} // namespace practice
