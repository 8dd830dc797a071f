#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"
#include "practice/plan.hpp"
#include "practice/standing.hpp"

namespace practice
{

/// What the player was asked about the game before, and answered.
struct AskedBefore
{
    bool topics = false;
    bool people = false;
    bool keeping = false;

    bool operator==(const AskedBefore&) const = default;
};

/// How much of each topic the player allows; scenes above it are never asked.
struct PlanWishes
{
    TopicLevels allowed = default_topics;
    AskedBefore asked{};
    /// Nothing is kept from one evening to the next, so the seed has to vary them.
    bool forgets = false;
    int minutes = 5; ///< How long an evening is to be: 3, 5 or 8.

    /// Before anything was asked nothing hard stands at a scene's centre, violence is at most
    /// mentioned, self-harm never.
    static constexpr TopicLevels default_topics{2, 2, 2, 2, 2, 1, 0, 2, 3};
    /// The very first scene comes before any question could be asked.
    static constexpr TopicLevels first_evening_topics{1, 1, 1, 1, 1, 0, 0, 1, 3};

    bool operator==(const PlanWishes&) const = default;
};

/// True when no topic of the scene goes further than its level here.
bool within(const Scene& scene, const TopicLevels& levels);

/// What an evening holds at most; see game.md 6.
struct PlanCaps
{
    static constexpr int due_words_a_session = 6, due_words_a_day = 8;
    static constexpr int fresh_words_a_day = 2;
    static constexpr int days_away = 7; ///< From here on it is a comeback.
    static constexpr std::size_t words_on_comeback = 3;
};

/// The evening to play: a pure function of what there is, where the player stands, and the day.
/// Day one is one scene with its withheld line, one distinction, one envelope. After that: the
/// envelope to open, one full scene, an earlier scene read again (for its body, from the other
/// chair, for its source, for two feelings or for what lies underneath), words that are due and new
/// ones, a distinction, and an own entry: a sealed envelope or a note, in turn. Once, on the second
/// day, the sort of words. The player's pace sets how much of it there is, so that it takes about
/// as long as he wished. After a week away: a scene, the three surest words, an own entry.
Plan plan_day(const Catalogue& catalogue, const Standing& standing, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed);
/// The same from the history itself.
Plan plan_day(const Catalogue& catalogue, const History& history, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed);

/// How long a plan is expected to take this player, in seconds.
double planned_seconds(const Catalogue& catalogue, const Standing& standing, const Plan& plan);

} // namespace practice
