#include "practice/history.hpp"

#include "practice/note.hpp"
#include "practice/placing.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace practice
{

namespace
{

struct IdHash
{
    std::size_t operator()(const base::Id& id) const
    {
        std::size_t hash = 1469598103934665603ull;
        for (const std::uint8_t byte : id.bytes)
            hash = (hash ^ byte) * 1099511628211ull;
        return hash;
    }
};

template <class Value>
using ById = std::unordered_map<base::Id, Value, IdHash>;

/// Takes the events in one by one; indexes instead of searches keep it linear.
class Folding
{
public:
    explicit Folding(const std::vector<Event>& events)
    {
        for (const Event& event : events)
            if (const auto* undo = std::get_if<Voided>(&event.body))
                m_voided.insert(undo->event);
    }

    void take(const Event& event)
    {
        if (!m_voided.contains(event.id))
            std::visit([&](const auto& body) { take(event, body); }, event.body);
    }

    History finish()
    {
        return std::move(m_history);
    }

private:
    void take(const Event& event, const SessionBegun& begun)
    {
        m_evenings.emplace(event.id, m_history.evenings.size());
        m_history.evenings.push_back({event.id, event.when, begun.plan, {}, false});
    }
    void take(const Event& event, const Attempt& attempt)
    {
        put_into(attempt.session, event);
    }
    void take(const Event& event, const Passed& passed)
    {
        put_into(passed.session, event);
    }
    void take(const Event& event, const Skipped& skipped)
    {
        if (skipped.not_again)
            m_history.not_again.insert(skipped.subject);
        put_into(skipped.session, event);
    }
    void take(const Event&, const SessionEnded& ended)
    {
        if (const auto found = m_evenings.find(ended.session); found != m_evenings.end())
            m_history.evenings[found->second].ended = true;
    }
    void take(const Event& event, const Disagreed& disagreed)
    {
        if (!m_voided.contains(disagreed.attempt))
            m_history.disagreed.emplace_back(event.id, disagreed);
    }
    void take(const Event& event, const Entry& entry)
    {
        put_beside_its_attempt(event, entry);
        const auto [found, fresh] = m_documents.emplace(entry.entry, m_history.documents.size());
        if (fresh)
            m_history.documents.push_back({entry, event.when, event.when});
        else if (Document& known = m_history.documents[found->second];
                 entry.revision >= known.entry.revision)
        {
            known.entry = entry;
            known.revised = event.when;
        }
    }
    void take(const Event&, const Voided&)
    {
    }
    /// Undo takes an answer and its page back together, also after a restart.
    void put_beside_its_attempt(const Event& event, const Entry& entry)
    {
        if (m_history.evenings.empty() || m_history.evenings.back().events.empty())
            return;
        std::vector<Event>& events = m_history.evenings.back().events;
        const auto wrote = [&](const base::Id& link) { return link == events.back().id; };
        if (std::any_of(entry.links.begin(), entry.links.end(), wrote))
            events.push_back(event);
    }
    void put_into(const base::Id& session, const Event& event)
    {
        if (const auto found = m_evenings.find(session); found != m_evenings.end())
            m_history.evenings[found->second].events.push_back(event);
    }

    History m_history;
    std::unordered_set<base::Id, IdHash> m_voided;
    ById<std::size_t> m_evenings;
    ById<std::size_t> m_documents;
};

} // namespace

History fold(const std::vector<Event>& events)
{
    Folding folding(events);
    for (const Event& event : events)
        folding.take(event);
    return folding.finish();
}

bool History::first_day() const
{
    return std::all_of(evenings.begin(), evenings.end(),
                       [](const Evening& evening) { return is_aside(evening.plan); });
}

bool is_aside(const Plan& plan)
{
    return !plan.items.empty() &&
           std::all_of(plan.items.begin(), plan.items.end(),
                       [](const PlanItem& item)
                       { return item.subject == placing_subject || item.subject == note_subject; });
}

const Evening* History::unfinished(base::Day today) const
{
    if (evenings.empty() || evenings.back().ended)
        return nullptr;
    const Evening& last = evenings.back();
    return base::days_between(last.plan.day, today) <= resumable_days ? &last : nullptr;
}

std::vector<std::string> History::scenes_met() const
{
    std::vector<std::string> met;
    for (const Evening& evening : evenings)
        for (const Event& event : evening.events)
            if (const auto* passed = std::get_if<Passed>(&event.body);
                passed && passed->step.exercise == Exercise::name &&
                std::find(met.begin(), met.end(), passed->step.subject) == met.end())
                met.push_back(passed->step.subject);
    return met;
}

const Event* History::latest(const StepRef& step) const
{
    for (auto evening = evenings.rbegin(); evening != evenings.rend(); ++evening)
        for (auto event = evening->events.rbegin(); event != evening->events.rend(); ++event)
            if (const auto* attempt = std::get_if<Attempt>(&event->body);
                attempt && attempt->step == step)
                return &*event;
    return nullptr;
}

const Document* History::document(const base::Id& entry) const
{
    const auto found =
        std::find_if(documents.begin(), documents.end(),
                     [&](const Document& document) { return document.entry.entry == entry; });
    return found == documents.end() ? nullptr : &*found;
}

const Document* History::waiting_envelope() const
{
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [](const Document& document) {
                                        return document.entry.room == envelope_room &&
                                               document.entry.due_day.has_value();
                                    });
    return found == documents.end() ? nullptr : &*found;
}

const Document* History::due_envelope(base::Day today) const
{
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [&](const Document& document)
                                    {
                                        const Entry& entry = document.entry;
                                        return entry.room == envelope_room && entry.due_day &&
                                               *entry.due_day <= today;
                                    });
    return found == documents.end() ? nullptr : &*found;
}

} // namespace practice
