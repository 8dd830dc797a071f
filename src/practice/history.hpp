#pragma once

#include "practice/event.hpp"

#include <set>
#include <string>
#include <vector>

namespace practice
{

/// One evening as it was lived: its plan and everything that happened in it, in order.
struct Evening
{
    base::Id id;
    base::Moment begun;
    Plan plan;
    std::vector<Event> events; ///< Attempts, passes, skips; undone ones are not among them.
    bool ended = false;
};

/// A room's document in its latest revision.
struct Document
{
    Entry entry;
    base::Moment written; ///< The first revision's time: edits keep it.
    base::Moment revised;
};

/// True when a plan is no evening of its own: a sort of words or a note is all there is in it.
bool is_aside(const Plan& plan);

/// What the journal says, folded: nothing in it is stored as truth anywhere.
struct History
{
    std::vector<Evening> evenings;
    std::vector<Document> documents;
    std::vector<std::pair<base::Id, Disagreed>> disagreed; ///< By the event's id.
    std::set<std::string, std::less<>> not_again;

    /// No evening was played yet; words may have been placed, a note written.
    bool first_day() const;
    /// The evening that was left before its end and is at most `resumable_days` old.
    const Evening* unfinished(base::Day today) const;
    /// Scenes that were named to the end in an earlier evening, in order of first meeting.
    std::vector<std::string> scenes_met() const;
    /// The latest attempt at a step; nothing if it was never answered.
    const Event* latest(const StepRef& step) const;
    const Document* document(const base::Id& entry) const;
    /// The envelope that waits, oldest first.
    const Document* waiting_envelope() const;
    /// The envelope that waits to be opened on this day: sealed on an earlier one, oldest first.
    const Document* due_envelope(base::Day today) const;
};

/// An evening left in the middle is gone on with for this many practice days.
inline constexpr int resumable_days = 3;

/// Events in the order they were written -> history. Unknown references are ignored.
History fold(const std::vector<Event>& events);

} // namespace practice
