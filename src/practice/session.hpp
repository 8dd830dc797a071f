#pragma once

#include "practice/catalogue.hpp"
#include "practice/feedback.hpp"
#include "practice/history.hpp"

#include <optional>

namespace practice
{

/// What stands before the player: a question, what was near after it, or the end.
struct View
{
    Step step;                        ///< Valid unless `over`.
    std::optional<Feedback> feedback; ///< Read before going on; then only `next` and `undo` act.
    bool can_undo = false;
    bool can_skip = false; ///< The whole item may be left out.
    std::size_t item = 0;  ///< 0-based place in the evening ...
    std::size_t items = 0; ///< ... of this many.
    bool over = false;
};

/// One evening: a pure fold of its plan and its events, so undo drops the last one.
class Session
{
public:
    /// `history` is everything before this evening; both are kept by reference and must outlive it.
    Session(const Catalogue& catalogue, const History& history, Evening evening);

    View view() const;
    const Evening& evening() const
    {
        return m_evening;
    }
    /// The events one answer makes: the attempt, and a room's entry where the step writes one.
    /// The error names a field that does not fit the step.
    base::Result<std::vector<Event::Body>> answered(const Answer& answer,
                                                    std::chrono::milliseconds thought_for,
                                                    const base::Moment& now,
                                                    const base::IdSource& ids) const;
    /// The event that passes the feedback now read.
    Event::Body passed() const;
    Event::Body skipped(bool not_again) const;
    /// The events that undo takes back, latest first; empty when there is none to undo.
    std::vector<base::Id> undoable() const;
    /// Takes an event in; the caller keeps it first.
    void apply(const Event& event);

private:
    struct Place;
    Place place() const;
    const Answer* answer_to(const StepRef& step) const;
    Step build(const StepRef& ref) const;
    Step build_reading(const Scene& scene, const StepRef& ref) const;
    const Words* named_before(const Scene& scene) const;
    Feedback feedback_for(const StepRef& ref) const;
    void say_apart(const TwinPair& pair, Feedback& feedback) const;
    Feedback reading_feedback_for(const Scene& scene, const StepRef& ref,
                                  const Answer& answer) const;
    void write_note(const Answer& last, const base::IdSource& ids,
                    std::vector<Event::Body>& bodies) const;

    const Catalogue& m_catalogue;
    const History& m_history;
    Evening m_evening;
};

} // namespace practice
