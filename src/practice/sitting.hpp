#pragma once

#include "feelings/word_state.hpp"
#include "practice/growth.hpp"
#include "practice/keeper.hpp"
#include "practice/placing.hpp"
#include "practice/planner.hpp"
#include "practice/session.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace practice
{

/// The player at the table: history so far, the evening being played, and the keeper everything
/// goes to. Window, terminal and plays all drive this one object. It knows no clock: every call
/// that writes is told the moment.
class Sitting
{
public:
    Sitting(const Catalogue& catalogue, Keeper& keeper, std::vector<Event> past,
            base::IdSource ids);
    Sitting(const Sitting&) = delete;
    Sitting& operator=(const Sitting&) = delete;

    const Catalogue& catalogue() const
    {
        return m_catalogue;
    }
    const History& history() const
    {
        return m_history;
    }
    /// How far each word had come before this evening, and how far now.
    std::vector<feelings::WordState> states_before() const;
    std::vector<feelings::WordState> states() const;
    /// How far each word had come at the end of a practice day.
    std::vector<feelings::WordState> states_on(base::Day day) const;
    /// Words that came further this evening, but for those that were only placed in the sort.
    std::vector<WordMoved> moved() const;
    /// How many words were placed this evening.
    std::size_t placed() const;

    /// An evening that was left in the middle and can be gone on with.
    bool can_resume(base::Day today) const;
    /// What an evening begun now would be.
    Plan plan(const PlanWishes& wishes, base::Day today, std::uint64_t seed) const;
    /// Goes on with the evening that was left, or begins the planned one.
    void resume(base::Day today);
    void begin(Plan plan, const base::Moment& now);

    bool playing() const
    {
        return m_session != nullptr;
    }
    View view() const;
    const Plan& plan() const;
    /// An envelope was sealed this evening.
    bool has_sealed() const;

    /// Answers the step in view. The error is our own (see Session::answered): nothing happened.
    base::Result<void> answer(const Answer& answer, std::chrono::milliseconds thought_for,
                              const base::Moment& now);
    void next(const base::Moment& now);
    void skip(bool not_again, const base::Moment& now);
    /// Takes the last answer back; gives it, so that it stands in the step again.
    std::optional<Answer> undo(const base::Moment& now);
    void disagree(const std::string& why, const base::Moment& now);
    /// Closes the evening; after it `playing()` is false.
    void end(const base::Moment& now);

    /// Gives an own word its place on the wheel. Not while an evening is being played.
    void put_own_word(const std::string& text, const std::string& home, const base::Moment& now);
    /// Everything so far is as if it had never been; what comes goes to another keeper. Not while
    /// an evening is being played.
    void forget(Keeper& instead);

    /// Half-typed things; call it at least every 2 s while they change.
    void keep_half(const Answer& half);
    /// What stood in the step in view when it was left.
    std::optional<Answer> half() const;

    /// Nothing when everything is on disk; else why the last attempt to keep it did not work.
    /// What could not be kept is tried again with every later event.
    const std::optional<base::Error>& not_saved() const
    {
        return m_not_saved;
    }
    const std::vector<Event>& events() const
    {
        return m_events;
    }

private:
    void keep_unsaved();
    PlacedWords placed_tonight() const;
    void write(std::vector<Event::Body> bodies, const base::Moment& now);

    const Catalogue& m_catalogue;
    Keeper* m_keeper;
    base::IdSource m_ids;
    std::vector<Event> m_events;
    History m_history; ///< Without the evening being played.
    std::unique_ptr<Session> m_session;
    std::vector<Event> m_unsaved;
    std::optional<base::Error> m_not_saved;
};

} // namespace practice
