#include "practice/sitting.hpp"

#include "practice/own_words.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>

namespace practice
{

namespace
{

/// The session an event belongs to; nothing for those that name none.
const base::Id* session_of(const Event& event)
{
    if (std::holds_alternative<SessionBegun>(event.body))
        return &event.id;
    if (const auto* attempt = std::get_if<Attempt>(&event.body))
        return &attempt->session;
    if (const auto* passed = std::get_if<Passed>(&event.body))
        return &passed->session;
    const auto* skipped = std::get_if<Skipped>(&event.body);
    return skipped ? &skipped->session : nullptr;
}

/// The events but for those of one evening and the pages its answers wrote.
std::vector<Event> without(const std::vector<Event>& events, const base::Id& evening)
{
    std::set<base::Id> own;
    std::vector<Event> others;
    for (const Event& event : events)
    {
        const base::Id* session = session_of(event);
        const auto* entry = std::get_if<Entry>(&event.body);
        const bool wrote =
            entry && std::any_of(entry->links.begin(), entry->links.end(),
                                 [&](const base::Id& id) { return own.contains(id); });
        if (wrote || (session && *session == evening))
            own.insert(event.id);
        else
            others.push_back(event);
    }
    return others;
}

} // namespace

Sitting::Sitting(const Catalogue& catalogue, Keeper& keeper, std::vector<Event> past,
                 base::IdSource ids)
    : m_catalogue(catalogue)
    , m_keeper(&keeper)
    , m_ids(std::move(ids))
    , m_events(std::move(past))
    , m_history(fold(m_events))
{
}

std::vector<feelings::WordState> Sitting::states_before() const
{
    History before = m_history;
    if (m_session)
        std::erase_if(before.evenings,
                      [&](const Evening& one) { return one.id == m_session->evening().id; });
    return word_states(m_catalogue, before);
}

std::vector<feelings::WordState> Sitting::states() const
{
    return word_states(m_catalogue, fold(m_events));
}

std::vector<feelings::WordState> Sitting::states_on(base::Day day) const
{
    std::vector<Event> until;
    std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(until),
                 [&](const Event& event) { return !(day < event.when.day); });
    return word_states(m_catalogue, fold(until));
}

PlacedWords Sitting::placed_tonight() const
{
    History tonight;
    if (m_session)
        tonight.evenings.push_back(m_session->evening());
    return placed_words(tonight);
}

std::size_t Sitting::placed() const
{
    return placed_tonight().size();
}

std::vector<WordMoved> Sitting::moved() const
{
    std::vector<WordMoved> moved = words_moved(states_before(), states());
    const PlacedWords placed = placed_tonight();
    std::erase_if(moved,
                  [&](const WordMoved& one) {
                      return one.after == feelings::WordState::met &&
                             placed.find(m_catalogue.wheel[one.word].text);
                  });
    return moved;
}

bool Sitting::can_resume(base::Day today) const
{
    const Evening* left = m_history.unfinished(today);
    return left && !Session(m_catalogue, m_history, *left).view().over;
}

Plan Sitting::plan(const PlanWishes& wishes, base::Day today, std::uint64_t seed) const
{
    return plan_day(m_catalogue, m_history, wishes, today, seed);
}

void Sitting::resume(base::Day today)
{
    const Evening* unfinished = m_history.unfinished(today);
    assert(unfinished && !m_session);
    Evening left = *unfinished;
    m_history = fold(without(m_events, left.id));
    m_session = std::make_unique<Session>(m_catalogue, m_history, std::move(left));
}

void Sitting::begin(Plan plan, const base::Moment& now)
{
    assert(!m_session);
    const Event begun{m_ids(), now, SessionBegun{plan}};
    m_session = std::make_unique<Session>(m_catalogue, m_history,
                                          Evening{begun.id, now, std::move(plan), {}, false});
    m_unsaved.push_back(begun);
    m_events.push_back(begun);
    write({}, now);
    static_cast<void>(m_keeper->drop_draft());
}

View Sitting::view() const
{
    assert(m_session);
    return m_session->view();
}

const Plan& Sitting::plan() const
{
    assert(m_session);
    return m_session->evening().plan;
}

bool Sitting::has_sealed() const
{
    assert(m_session);
    const std::vector<Event>& events = m_session->evening().events;
    return std::any_of(events.begin(), events.end(),
                       [](const Event& event)
                       {
                           const auto* entry = std::get_if<Entry>(&event.body);
                           return entry && entry->room == envelope_room && entry->due_day;
                       });
}

void Sitting::write(std::vector<Event::Body> bodies, const base::Moment& now)
{
    for (Event::Body& body : bodies)
    {
        Event event{m_ids(), now, std::move(body)};
        if (auto* entry = std::get_if<Entry>(&event.body))
            entry->links.push_back(m_events.back().id);
        m_session->apply(event);
        m_unsaved.push_back(event);
        m_events.push_back(std::move(event));
    }
    keep_unsaved();
}

void Sitting::keep_unsaved()
{
    if (auto kept = m_keeper->keep(m_unsaved); kept)
    {
        m_unsaved.clear();
        m_not_saved.reset();
    }
    else
        m_not_saved = kept.error();
}

base::Result<void> Sitting::answer(const Answer& answer, std::chrono::milliseconds thought_for,
                                   const base::Moment& now)
{
    assert(m_session);
    auto bodies = m_session->answered(answer, thought_for, now, m_ids);
    if (!bodies)
        return bodies.error();
    write(std::move(*bodies), now);
    if (!m_not_saved)
        static_cast<void>(m_keeper->drop_draft());
    return {};
}

void Sitting::next(const base::Moment& now)
{
    write({m_session->passed()}, now);
}

void Sitting::skip(bool not_again, const base::Moment& now)
{
    write({m_session->skipped(not_again)}, now);
    static_cast<void>(m_keeper->drop_draft());
}

std::optional<Answer> Sitting::undo(const base::Moment& now)
{
    const std::vector<base::Id> ids = m_session->undoable();
    if (ids.empty())
        return std::nullopt;
    std::optional<Answer> taken_back;
    for (const Event& event : m_session->evening().events)
        if (const auto* attempt = std::get_if<Attempt>(&event.body);
            attempt && event.id == ids.back())
            taken_back = attempt->answer;
    std::vector<Event::Body> undone;
    for (const base::Id& id : ids)
        undone.push_back(Voided{id});
    write(std::move(undone), now);
    return taken_back;
}

void Sitting::disagree(const std::string& why, const base::Moment& now)
{
    const std::vector<Event>& events = m_session->evening().events;
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (std::holds_alternative<Attempt>(event->body))
            return write({Disagreed{event->id, why}}, now);
}

void Sitting::end(const base::Moment& now)
{
    assert(m_session);
    write({SessionEnded{m_session->evening().id}}, now);
    m_session.reset();
    m_history = fold(m_events);
}

void Sitting::put_own_word(const std::string& text, const std::string& home,
                           const base::Moment& now)
{
    assert(!m_session);
    Entry entry;
    entry.entry = m_ids();
    entry.room = own_words_room;
    entry.fields.put(own_word_field, Words{{{text, home, {}}}});
    const Event event{m_ids(), now, std::move(entry)};
    m_unsaved.push_back(event);
    m_events.push_back(event);
    keep_unsaved();
    m_history = fold(m_events);
}

void Sitting::forget(Keeper& instead)
{
    assert(!m_session);
    m_keeper = &instead;
    m_events.clear();
    m_unsaved.clear();
    m_not_saved.reset();
    m_history = {};
}

void Sitting::keep_half(const Answer& half)
{
    if (!m_session)
        return;
    const View view = m_session->view();
    if (view.over || view.feedback)
        return;
    if (auto kept = m_keeper->keep_draft(view.step.ref, half); !kept)
        m_not_saved = kept.error();
    else if (m_unsaved.empty())
        m_not_saved.reset();
}

std::optional<Answer> Sitting::half() const
{
    const View view = this->view();
    if (view.over || view.feedback)
        return std::nullopt;
    auto half = m_keeper->draft(view.step.ref);
    // Content that changed since may ask something else; what no longer fits is let go.
    return half && check(view.step, *half) ? half : std::nullopt;
}

} // namespace practice
