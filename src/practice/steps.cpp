#include "practice/steps.hpp"

#include "practice/placing.hpp"
#include "practice/recall.hpp"
#include "practice/sorting.hpp"

#include <algorithm>
#include <charconv>

namespace practice
{

namespace
{

base::Message by_person(const Scene& scene, std::string key)
{
    return {key + (scene.person == Person::second ? ".second" : ".third"), {}};
}

Step with_story(const Scene& scene, const StepRef& ref)
{
    Step step;
    step.ref = ref;
    step.title = scene.title;
    step.story = scene.text;
    step.submit = {"step.submit", {}};
    return step;
}

Step sense_step(const Scene& scene, const StepRef& ref)
{
    Step step = with_story(scene, ref);
    if (ref.part == "body")
        step.fields = {{"body", by_person(scene, "sense.body"), BodyField{1, true}}};
    else
        step.fields = {{"words", {"sense.typed", {}}, WordsField{1, true, false, {}}}};
    return step;
}

Step name_step(const Scene& scene, const StepRef& ref, const Words* before)
{
    Step step = with_story(scene, ref);
    step.lines = scene.lines;
    WordsField words{3, false, true, before ? before->words : std::vector<NamedWord>{}};
    if (ref.part == "turn")
    {
        step.withheld = scene.turn->line;
        step.messages = {{"name.turn.lead", {}}};
        step.submit = {"name.turn.submit", {}};
        step.fields = {{"words", {"name.turn", {}}, words}};
    }
    else
        step.fields = {
            {"words", by_person(scene, "name.first"), words},
            {"body", by_person(scene, "name.wordless"), BodyField{1, false}, false, "words"}};
    return step;
}

ChoiceField arrivals()
{
    ChoiceField field;
    for (const char* name : {"at-once", "same-hour", "that-day", "only-now", "no-word"})
        field.options.push_back({name, {std::string("envelope.arrived.") + name, {}}, ""});
    return field;
}

} // namespace

PlanItem scene_item(const Scene& scene, const SceneCourse& course)
{
    PlanItem item{scene.id, {}};
    const auto ask = [&](Exercise exercise, const char* part) {
        item.steps.push_back({scene.id, exercise, part});
    };
    if (course.sense)
    {
        ask(Exercise::sense, "body");
        ask(Exercise::sense, "typed");
    }
    if (course.name)
        ask(Exercise::name, "first");
    if (course.name && scene.turn)
        ask(Exercise::name, "turn");
    if (course.locate)
        ask(Exercise::locate, "body");
    if (course.lean)
        ask(Exercise::lean, "lean");
    return item;
}

PlanItem twin_item(const TwinPair& pair, std::size_t moments, std::size_t from)
{
    PlanItem item{pair.id, {{pair.id, Exercise::twins, "meet"}}};
    const std::size_t count = pair.scenes.size();
    for (std::size_t i = 0; i < std::min(moments, count); ++i)
        item.steps.push_back({pair.id, Exercise::twins, std::to_string((from + i) % count + 1)});
    return item;
}

PlanItem again_item(const Scene& scene, Exercise exercise)
{
    const auto step = [&](const char* part) { return StepRef{scene.id, exercise, part}; };
    switch (exercise)
    {
    case Exercise::locate: return {scene.id, {step("body")}};
    case Exercise::mixed: return {scene.id, {step("two")}};
    case Exercise::underneath: return {scene.id, {step("surface"), step("below")}};
    default: return {scene.id, {step(exercise == Exercise::chair ? "chair" : "source")}};
    }
}

PlanItem sealing_item()
{
    const std::string room{envelope_room};
    return {room, {{room, Exercise::envelope, "seal"}}};
}

PlanItem opening_item(const Document& envelope)
{
    const std::string subject =
        std::string(envelope_room) + "." + base::to_string(envelope.entry.entry);
    return {subject, {{subject, Exercise::envelope, "open"}}};
}

std::optional<base::Id> envelope_in(const StepRef& ref)
{
    const std::string prefix = std::string(envelope_room) + ".";
    if (ref.exercise != Exercise::envelope || ref.subject.rfind(prefix, 0) != 0)
        return std::nullopt;
    return base::parse_id(std::string_view(ref.subject).substr(prefix.size()));
}

Step scene_step(const Scene& scene, const StepRef& ref, const Words* before)
{
    if (ref.exercise == Exercise::sense)
        return sense_step(scene, ref);
    if (ref.exercise == Exercise::name)
        return name_step(scene, ref, before);
    Step step = with_story(scene, ref);
    if (ref.exercise == Exercise::locate)
        step.fields = {{"body", by_person(scene, "locate.body"), BodyField{5, true}}};
    else
        step.fields = {{"lean", {"lean.question", {{"question", scene.lean}}}, LeanField{}},
                       {"asked", {"lean.asked", {}}, AskedField{}}};
    return step;
}

std::optional<std::size_t> moment_of(const StepRef& ref)
{
    std::size_t number = 0;
    const char* end = ref.part.data() + ref.part.size();
    const auto [stop, fault] = std::from_chars(ref.part.data(), end, number);
    if (ref.exercise != Exercise::twins || fault != std::errc{} || stop != end || number == 0)
        return std::nullopt;
    return number - 1;
}

Step twin_step(const Catalogue& catalogue, const TwinPair& pair, const StepRef& ref)
{
    Step step;
    step.ref = ref;
    const std::string& first = catalogue.wheel[pair.first].text;
    const std::string& second = catalogue.wheel[pair.second].text;
    step.title = first + " / " + second;
    step.submit = {"step.submit", {}};
    const auto moment = moment_of(ref);
    if (!moment)
    {
        for (const feelings::WordId word : {pair.first, pair.second})
            if (const feelings::Card* card = catalogue.card(word))
                step.cards.emplace_back(catalogue.wheel[word].text, card->definition);
        step.messages = {{"twins.difference", {{"difference", pair.difference}}}};
        step.submit = {"twins.meet.submit", {}};
        return step;
    }
    step.story = pair.scenes[*moment].text;
    ChoiceField choice;
    for (const std::string* word : {&first, &second})
        choice.options.push_back({*word, {}, *word});
    step.fields = {{"word", {"twins.question", {}}, choice, true}};
    return step;
}

Step sealing_step(const StepRef& ref)
{
    Step step;
    step.ref = ref;
    step.messages = {{"envelope.seal.lead", {}}};
    step.fields = {{"event", {"envelope.seal.event", {}}, TextField{120}},
                   {"words", {"envelope.seal.words", {}}, WordsField{3, false, false, {}}}};
    step.submit = {"envelope.seal.submit", {}};
    return step;
}

Step opening_step(const Document& envelope, const StepRef& ref)
{
    Step step;
    step.ref = ref;
    const Answer& sealed = envelope.entry.fields;
    const Text* event = sealed.get<Text>("event");
    const Words* guessed = sealed.get<Words>("words");
    std::vector<std::string> words;
    if (guessed)
        for (const NamedWord& word : guessed->words)
            words.push_back(word.text);
    step.messages = {event && !event->text.empty()
                         ? base::Message{"envelope.open.event", {{"event", event->text}}}
                         : base::Message{"envelope.open.unnamed", {}},
                     words.empty() ? base::Message{"envelope.open.wordless", {}}
                                   : base::Message{"envelope.open.guess",
                                                   {{"words", base::joined(words, ", ")}}}};
    step.fields = {{"was", {"envelope.open.was", {}}, WordsField{3, false, false, {}}},
                   {"strength", {"envelope.open.strength", {}}, StrengthField{}},
                   {"arrived", {"envelope.open.arrived", {}}, arrivals()}};
    step.submit = {"envelope.open.submit", {}};
    return step;
}

/// True while the scene still has what this step asks about.
static bool offers(const Scene& scene, const StepRef& ref)
{
    switch (ref.exercise)
    {
    case Exercise::lean: return !scene.lean.empty();
    case Exercise::chair: return scene.chair.has_value();
    case Exercise::source: return !scene.sources.empty();
    case Exercise::name: return ref.part != "turn" || scene.turn;
    default: return true;
    }
}

bool installed(const Catalogue& catalogue, const StepRef& ref)
{
    switch (ref.exercise)
    {
    case Exercise::envelope:
    case Exercise::note: return true;
    case Exercise::placing: return word_placed(catalogue.wheel, ref).has_value();
    case Exercise::sort: return !lines_of(catalogue, ref).empty();
    case Exercise::meet: return word_asked(catalogue, ref).has_value();
    case Exercise::recall: return word_asked(catalogue, ref) && asking_of(ref);
    case Exercise::twins:
    {
        const TwinPair* pair = catalogue.twin(ref.subject);
        return pair && moment_of(ref).value_or(0) < pair->scenes.size();
    }
    default: break;
    }
    const Scene* scene = catalogue.scene(ref.subject);
    return scene && offers(*scene, ref);
}

bool has_feedback(const Catalogue& catalogue, const StepRef& ref)
{
    if (!installed(catalogue, ref))
        return false;
    switch (ref.exercise)
    {
    case Exercise::twins: return moment_of(ref).has_value();
    case Exercise::locate:
    case Exercise::chair:
    case Exercise::mixed:
    case Exercise::source:
    case Exercise::recall:
    case Exercise::sort: return true;
    case Exercise::underneath: return ref.part == "below";
    case Exercise::name: break;
    default: return false;
    }
    return ref.part == "turn" || !catalogue.scene(ref.subject)->turn;
}

} // namespace practice
