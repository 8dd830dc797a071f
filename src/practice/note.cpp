#include "practice/note.hpp"

namespace practice
{

namespace
{

constexpr std::string_view last_part = "words";
constexpr std::size_t most_places = 3, longest_event = 200;

/// How the word came; asked only about oneself.
ChoiceField ways()
{
    ChoiceField field;
    for (const char* name : {"came-up", "worked-out", "guessed"})
        field.options.push_back({name, {std::string("note.came.") + name, {}}, ""});
    return field;
}

} // namespace

PlanItem note_item()
{
    const std::string subject{note_subject};
    PlanItem item{subject, {}};
    for (const std::string_view part :
         {std::string_view("body"), std::string_view("typed"), last_part})
        item.steps.push_back({subject, Exercise::note, std::string(part)});
    return item;
}

Plan note_plan(base::Day day, std::uint64_t seed)
{
    return {day, seed, {note_item()}, {}};
}

Step note_step(const StepRef& ref, const Words* typed)
{
    Step step;
    step.ref = ref;
    step.submit = {"step.submit", {}};
    if (ref.part == "body")
    {
        step.messages = {{"note.lead", {}}};
        step.fields = {{"body", {"note.body", {}}, BodyField{most_places, true}}};
    }
    else if (ref.part == "typed")
        step.fields = {{"words", {"note.typed", {}}, WordsField{1, true, false, {}}}};
    else
    {
        WordsField words{3, false, false, typed ? typed->words : std::vector<NamedWord>{}};
        step.fields = {{"event", {"note.event", {}}, TextField{longest_event}},
                       {"words", {"note.words", {}}, std::move(words)},
                       {"strength", {"note.strength", {}}, StrengthField{}},
                       {"came", {"note.came", {}}, ways()}};
        step.submit = {"note.submit", {}};
    }
    return step;
}

bool closes_note(const StepRef& ref)
{
    return ref.exercise == Exercise::note && ref.part == last_part;
}

Answer note_page(const Answer* body, const Answer* typed, const Answer& last)
{
    Answer page = last;
    if (const Value* marks = body ? body->find("body") : nullptr)
        page.put("body", *marks);
    if (const Value* first = typed ? typed->find("words") : nullptr)
        page.put("typed", *first);
    return page;
}

} // namespace practice
