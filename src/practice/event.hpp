#pragma once

#include "base/day.hpp"
#include "base/id.hpp"
#include "practice/answer.hpp"
#include "practice/plan.hpp"
#include "practice/step.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace practice
{

/// An evening was begun with this plan. The session is called by the event's id.
struct SessionBegun
{
    Plan plan;
};

/// One answer, kept for ever. Corrections are new attempts that name the one they supersede.
struct Attempt
{
    base::Id session;
    StepRef step;
    Answer answer; ///< Empty = "no word yet".
    std::chrono::milliseconds thought_for{0};
    std::optional<base::Id> supersedes;
};

/// The player read the feedback and went on: from here on `U` no longer reaches behind it.
struct Passed
{
    base::Id session;
    StepRef step;
};

/// The player left a whole item out; `not_again` keeps the scene away for good.
struct Skipped
{
    base::Id session;
    std::string subject;
    bool not_again = false;
};

struct SessionEnded
{
    base::Id session;
};

/// "I see it otherwise": keeps the reading, asks why in one line, never lowers anything.
struct Disagreed
{
    base::Id attempt;
    std::string why;
};

/// A page of a room's document; a later revision of the same entry replaces the earlier one.
struct Entry
{
    base::Id entry; ///< The document; the event's own id is that of the revision.
    std::string room;
    int revision = 1;
    Answer fields;
    std::vector<base::Id> links; ///< The attempt that wrote it, and what it refers to.
    std::optional<base::Day> due_day;
};

/// Undo: the event named here counts as if it had never been.
struct Voided
{
    base::Id event;
};

/// One line of the player's history. Appended, never changed.
struct Event
{
    using Body = std::variant<SessionBegun, Attempt, Passed, Skipped, SessionEnded, Disagreed,
                              Entry, Voided>;
    base::Id id;
    base::Moment when;
    Body body;
};

} // namespace practice
