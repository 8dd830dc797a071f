#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"
#include "practice/plan.hpp"

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

/// The evening to play: a pure function of what there is, what was, and the day.
/// Day one is one scene with its withheld line, one distinction, one envelope. After that: the
/// envelope to open, one full scene, one earlier scene read again for its body, one distinction,
/// an envelope to seal; once, on the second day, the sort of words after the scene. At most one
/// scene in three asks for the body first, and one in three leans. A distinction is of open words
/// when one that was asked as seldom is (see opening.hpp).
Plan plan_day(const Catalogue& catalogue, const History& history, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed);

} // namespace practice
