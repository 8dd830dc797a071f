#include "practice/session.hpp"

#include "practice/confusion.hpp"
#include "practice/note.hpp"
#include "practice/placing.hpp"
#include "practice/readings.hpp"
#include "practice/recall.hpp"
#include "practice/sorting.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <cassert>

namespace practice
{

/// Where the evening stands after its events.
struct Session::Place
{
    std::size_t item = 0;
    std::size_t step = 0;
    bool reading = false; ///< The step is answered; its feedback is being read.

    bool over(const Plan& plan) const
    {
        return item >= plan.items.size();
    }
    const StepRef& ref(const Plan& plan) const
    {
        return plan.items[item].steps[step];
    }
    void advance(const Plan& plan)
    {
        reading = false;
        if (++step >= plan.items[item].steps.size())
            leave_item();
    }
    void leave_item()
    {
        ++item;
        step = 0;
        reading = false;
    }
};

namespace
{

/// The part of the evening that asks this step.
const PlanItem& item_of(const Plan& plan, const StepRef& ref)
{
    return *std::find_if(
        plan.items.begin(), plan.items.end(),
        [&](const PlanItem& item)
        { return std::find(item.steps.begin(), item.steps.end(), ref) != item.steps.end(); });
}

const Words* words_in(const Answer* answer)
{
    return answer ? answer->get<Words>("words") : nullptr;
}

/// The same answer whatever was filled in first.
Answer in_order_of(const Step& step, const Answer& answer)
{
    Answer ordered;
    for (const Field& field : step.fields)
        if (const Value* value = answer.find(field.key))
            ordered.put(field.key, *value);
    return ordered;
}

Step gone_step(const StepRef& ref)
{
    Step gone;
    gone.ref = ref;
    gone.messages = {{"step.gone", {}}};
    gone.submit = {"step.submit", {}};
    return gone;
}

} // namespace

Session::Session(const Catalogue& catalogue, const History& history, Evening evening)
    : m_catalogue(catalogue)
    , m_history(history)
    , m_evening(std::move(evening))
{
    std::erase_if(m_evening.plan.items, [](const PlanItem& item) { return item.steps.empty(); });
}

Session::Place Session::place() const
{
    const Plan& plan = m_evening.plan;
    Place place;
    for (const Event& event : m_evening.events)
    {
        if (place.over(plan))
            break;
        const auto* attempt = std::get_if<Attempt>(&event.body);
        const auto* passed = std::get_if<Passed>(&event.body);
        const auto* skipped = std::get_if<Skipped>(&event.body);
        if (attempt && !place.reading && attempt->step == place.ref(plan))
        {
            if (has_feedback(m_catalogue, attempt->step))
                place.reading = true;
            else
                place.advance(plan);
        }
        else if (passed && place.reading && passed->step == place.ref(plan))
            place.advance(plan);
        else if (skipped && skipped->subject == plan.items[place.item].subject)
            place.leave_item();
    }
    return place;
}

const Answer* Session::answer_to(const StepRef& step) const
{
    for (auto event = m_evening.events.rbegin(); event != m_evening.events.rend(); ++event)
        if (const auto* attempt = std::get_if<Attempt>(&event->body);
            attempt && attempt->step == step)
            return &attempt->answer;
    return nullptr;
}

Step Session::build(const StepRef& ref) const
{
    const auto entry = envelope_in(ref);
    const Document* envelope = entry ? m_history.document(*entry) : nullptr;
    if (envelope)
        return opening_step(*envelope, ref);
    if (entry || !installed(m_catalogue, ref))
        return gone_step(ref);
    switch (ref.exercise)
    {
    case Exercise::envelope: return sealing_step(ref);
    case Exercise::twins: return twin_step(m_catalogue, *m_catalogue.twin(ref.subject), ref);
    case Exercise::sort: return sort_step(m_catalogue, ref);
    case Exercise::meet: return meet_step(m_catalogue, ref);
    case Exercise::recall: return recall_step(m_catalogue, ref);
    case Exercise::note:
        return note_step(ref, words_in(answer_to({ref.subject, Exercise::note, "typed"})));
    case Exercise::placing:
    {
        const std::vector<StepRef>& sort = item_of(m_evening.plan, ref).steps;
        const auto before = std::find(sort.begin(), sort.end(), ref) - sort.begin();
        return placing_step(m_catalogue.wheel, ref, static_cast<std::size_t>(before) + 1,
                            sort.size());
    }
    default: return build_reading(*m_catalogue.scene(ref.subject), ref);
    }
}

/// A step about a scene.
Step Session::build_reading(const Scene& scene, const StepRef& ref) const
{
    switch (ref.exercise)
    {
    case Exercise::chair: return chair_step(scene, ref, named_before(scene));
    case Exercise::mixed: return mixed_step(scene, ref);
    case Exercise::source: return source_step(scene, ref, named_before(scene));
    case Exercise::underneath:
        return underneath_step(scene, ref,
                               words_in(answer_to({scene.id, Exercise::underneath, "surface"})));
    default: break;
    }
    const Answer* before = ref.part == "turn" ? answer_to({ref.subject, Exercise::name, "first"})
                                              : answer_to({ref.subject, Exercise::sense, "typed"});
    return scene_step(scene, ref, words_in(before));
}

/// What was named when the scene was read last, this evening or before it.
const Words* Session::named_before(const Scene& scene) const
{
    for (const char* part : {"turn", "first"})
    {
        const StepRef step{scene.id, Exercise::name, part};
        if (const Words* tonight = words_in(answer_to(step)))
            return tonight;
        const Event* event = m_history.latest(step);
        const auto* attempt = event ? std::get_if<Attempt>(&event->body) : nullptr;
        if (const Words* words = attempt ? attempt->answer.get<Words>("words") : nullptr)
            return words;
    }
    return nullptr;
}

Feedback Session::feedback_for(const StepRef& ref) const
{
    const Answer* answer = answer_to(ref);
    assert(answer && has_feedback(m_catalogue, ref));
    switch (ref.exercise)
    {
    case Exercise::twins:
    {
        const Choice* choice = answer->get<Choice>("word");
        Feedback feedback = twin_feedback(m_catalogue, *m_catalogue.twin(ref.subject),
                                          *moment_of(ref), ref, choice ? *choice : Choice{});
        if (item_of(m_evening.plan, ref).steps.back() == ref)
            say_apart(*m_catalogue.twin(ref.subject), feedback);
        return feedback;
    }
    case Exercise::recall: return recall_feedback(m_catalogue, ref, *answer);
    case Exercise::sort: return sort_feedback(m_catalogue, ref, *answer);
    default: return reading_feedback_for(*m_catalogue.scene(ref.subject), ref, *answer);
    }
}

/// After the last moment of a pair: how far it is told apart, once ten answers say it.
void Session::say_apart(const TwinPair& pair, Feedback& feedback) const
{
    Distinctions distinctions;
    const auto take = [&](const Evening& evening)
    {
        for (const Event& event : evening.events)
            if (const auto* attempt = std::get_if<Attempt>(&event.body))
                distinctions.take(m_catalogue, *attempt);
    };
    for (const Evening& evening : m_history.evenings)
        take(evening);
    take(m_evening);
    const Apart apart = distinctions.of(pair.id);
    if (!apart.full())
        return;
    const feelings::Wheel& wheel = m_catalogue.wheel;
    const auto named = [&](const TwinPair& one)
    { return wheel[one.first].text + " / " + wheel[one.second].text; };
    base::Message said{"twins.apart",
                       {{"pair", named(pair)},
                        {"n", std::to_string(apart.right)},
                        {"of", std::to_string(apart.of)}}};
    const TwinPair* harder = apart.done() ? harder_pair(m_catalogue, distinctions, pair) : nullptr;
    if (harder)
    {
        said.key = "twins.apart.harder";
        said.args.emplace_back("harder", named(*harder));
    }
    feedback.notes.push_back(std::move(said));
}

/// What is shown after a step about a scene.
Feedback Session::reading_feedback_for(const Scene& scene, const StepRef& ref,
                                       const Answer& answer) const
{
    const Words none;
    const Words* words = answer.get<Words>("words");
    const Words& said = words ? *words : none;
    switch (ref.exercise)
    {
    case Exercise::locate:
    {
        const Body* body = answer.get<Body>("body");
        return body_feedback(scene, ref, body ? *body : Body{});
    }
    case Exercise::source:
    {
        const Choice* choice = answer.get<Choice>("source");
        return source_feedback(scene, ref, choice ? *choice : Choice{});
    }
    case Exercise::chair: return chair_feedback(m_catalogue, scene, ref, said);
    case Exercise::mixed: return mixed_feedback(m_catalogue, scene, ref, said);
    case Exercise::underneath:
    {
        const Words* surface = words_in(answer_to({scene.id, Exercise::underneath, "surface"}));
        return underneath_feedback(m_catalogue, scene, ref, surface ? *surface : none, said);
    }
    default: break;
    }
    const Words* first = words_in(answer_to({scene.id, Exercise::name, "first"}));
    return naming_feedback(m_catalogue, scene, ref, first ? *first : none,
                           ref.part == "turn" ? &said : nullptr);
}

View Session::view() const
{
    const Place at = place();
    View view;
    view.items = m_evening.plan.items.size();
    view.item = std::min(at.item, view.items);
    view.can_undo = !undoable().empty();
    if (at.over(m_evening.plan))
    {
        view.over = true;
        return view;
    }
    const StepRef& ref = at.ref(m_evening.plan);
    view.step = build(ref);
    if (at.reading)
        view.feedback = feedback_for(ref);
    view.can_skip = !at.reading;
    return view;
}

base::Result<std::vector<Event::Body>> Session::answered(const Answer& answer,
                                                         std::chrono::milliseconds thought_for,
                                                         const base::Moment& now,
                                                         const base::IdSource& ids) const
{
    const Place at = place();
    if (at.over(m_evening.plan) || at.reading)
        return base::Error{"", "", "expected a step that waits for an answer"};
    const Step step = build(at.ref(m_evening.plan));
    if (auto fits = check(step, answer); !fits)
        return fits.error();
    std::vector<Event::Body> bodies{
        Attempt{m_evening.id, step.ref, in_order_of(step, answer), thought_for, std::nullopt}};
    if (closes_note(step.ref))
        write_note(answer, ids, bodies);
    if (step.ref.exercise != Exercise::envelope)
        return bodies;
    Entry entry;
    entry.room = envelope_room;
    if (const auto sealed = envelope_in(step.ref))
    {
        const Document* document = m_history.document(*sealed);
        if (!document)
            return bodies;
        entry = document->entry;
        entry.revision += 1;
        entry.due_day.reset();
        for (const Filled& filled : answer.filled)
            entry.fields.put(filled.field, filled.value);
    }
    else if (answer.filled.empty())
        return bodies;
    else
    {
        entry.entry = ids();
        entry.fields = answer;
        entry.due_day = base::Day{now.day.number + 1};
    }
    bodies.push_back(std::move(entry));
    return bodies;
}

/// The note as one page of the log, unless all of it was left blank.
void Session::write_note(const Answer& last, const base::IdSource& ids,
                         std::vector<Event::Body>& bodies) const
{
    const std::string subject = note_item().subject;
    Entry entry;
    entry.fields = note_page(answer_to({subject, Exercise::note, "body"}),
                             answer_to({subject, Exercise::note, "typed"}), last);
    if (entry.fields.filled.empty())
        return;
    entry.entry = ids();
    entry.room = log_room;
    bodies.push_back(std::move(entry));
}

Event::Body Session::passed() const
{
    const Place at = place();
    assert(at.reading);
    return Passed{m_evening.id, at.ref(m_evening.plan)};
}

Event::Body Session::skipped(bool not_again) const
{
    const Place at = place();
    assert(!at.over(m_evening.plan));
    return Skipped{m_evening.id, m_evening.plan.items[at.item].subject, not_again};
}

std::vector<base::Id> Session::undoable() const
{
    std::vector<base::Id> ids;
    for (auto event = m_evening.events.rbegin(); event != m_evening.events.rend(); ++event)
    {
        if (std::holds_alternative<Passed>(event->body))
            return {};
        ids.push_back(event->id);
        if (!std::holds_alternative<Entry>(event->body))
            return ids;
    }
    return {};
}

void Session::apply(const Event& event)
{
    if (const auto* undo = std::get_if<Voided>(&event.body))
        std::erase_if(m_evening.events, [&](const Event& kept) { return kept.id == undo->event; });
    else if (!std::holds_alternative<Disagreed>(event.body) &&
             !std::holds_alternative<SessionEnded>(event.body))
        m_evening.events.push_back(event);
}

} // namespace practice
