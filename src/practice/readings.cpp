#include "practice/readings.hpp"

#include "practice/marking.hpp"

#include <algorithm>

namespace practice
{

namespace
{

Step reading_of(const Scene& scene, const StepRef& ref)
{
    Step step;
    step.ref = ref;
    step.title = scene.title;
    step.story = scene.text;
    step.submit = {"step.submit", {}};
    return step;
}

/// "meaning", and "meaning-2" for a second one: a name that outlives a change of order.
std::string option_of(const Scene& scene, std::size_t source)
{
    const SourceKind kind = scene.sources[source].kind;
    const auto before = std::count_if(scene.sources.begin(),
                                      scene.sources.begin() + static_cast<std::ptrdiff_t>(source),
                                      [&](const Source& one) { return one.kind == kind; });
    const std::string name{name_of(kind)};
    return before == 0 ? name : name + "-" + std::to_string(before + 1);
}

/// Not by weight: the order of the options must not tell. Turned by the length of the text, so
/// that the heaviest does not stand first in every scene.
std::vector<std::size_t> source_order(const Scene& scene)
{
    std::vector<std::size_t> order(scene.sources.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    if (!order.empty())
        std::rotate(order.begin(),
                    order.begin() + static_cast<std::ptrdiff_t>(scene.text.size() % order.size()),
                    order.end());
    return order;
}

std::string texts_of(const Words& words)
{
    std::vector<std::string> texts;
    for (const NamedWord& word : words.words)
        texts.push_back(word.text);
    return base::joined(texts, ", ");
}

Field words_field(std::string question, std::size_t most)
{
    return {"words", {std::move(question), {}}, WordsField{most, false, false, {}}};
}

} // namespace

Step chair_step(const Scene& scene, const StepRef& ref, const Words* before)
{
    Step step = reading_of(scene, ref);
    const std::string& who = scene.chair->who;
    if (before && !before->words.empty())
        step.messages.push_back({"chair.before", {{"words", texts_of(*before)}}});
    step.fields = {{"words", {"chair.question", {{"who", who}}}, WordsField{3, false, false, {}}}};
    return step;
}

Step mixed_step(const Scene& scene, const StepRef& ref)
{
    Step step = reading_of(scene, ref);
    step.fields = {words_field("mixed.question", 2)};
    return step;
}

Step source_step(const Scene& scene, const StepRef& ref, const Words* before)
{
    Step step = reading_of(scene, ref);
    if (before && !before->words.empty())
        step.messages.push_back({"source.before", {{"words", texts_of(*before)}}});
    ChoiceField sources;
    for (const std::size_t i : source_order(scene))
        sources.options.push_back({option_of(scene, i), {}, scene.sources[i].text});
    step.fields = {{"source", {"source.question", {}}, std::move(sources), true}};
    return step;
}

Step underneath_step(const Scene& scene, const StepRef& ref, const Words* surface)
{
    Step step = reading_of(scene, ref);
    const bool below = ref.part == "below";
    if (below && surface && !surface->words.empty())
        step.messages.push_back({"underneath.surface", {{"words", texts_of(*surface)}}});
    step.fields = {words_field(below ? "underneath.below" : "underneath.above", 1)};
    return step;
}

const Source* source_named(const Scene& scene, std::string_view option)
{
    for (std::size_t i = 0; i < scene.sources.size(); ++i)
        if (option_of(scene, i) == option)
            return &scene.sources[i];
    return nullptr;
}

Feedback chair_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                        const Words& words)
{
    return reading_feedback(catalogue, scene, scene.chair->key, ref, words);
}

Feedback mixed_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                        const Words& words)
{
    Feedback feedback = reading_feedback(catalogue, scene, scene.key, ref, words);
    const MixedMark mark = mark_mixed(catalogue.wheel, scene.key, words);
    feedback.band.reset();
    if (words.words.empty())
        return feedback;
    feedback.notes.push_back({mark.one_family     ? "mixed.one-family"
                              : mark.value == 100 ? "mixed.both"
                              : mark.value == 50  ? "mixed.one"
                                                  : "mixed.none",
                              {}});
    return feedback;
}

Feedback source_feedback(const Scene& scene, const StepRef& ref, const Choice& choice)
{
    Feedback feedback;
    feedback.of = ref;
    feedback.title = scene.title;
    const Source* taken = source_named(scene, choice.option);
    if (!taken)
        return feedback;
    const std::string kind{name_of(taken->kind)};
    feedback.notes.push_back({"source.taken." + kind, {{"source", taken->text}}});
    const auto heaviest =
        std::max_element(scene.sources.begin(), scene.sources.end(),
                         [](const Source& a, const Source& b) { return a.weight < b.weight; });
    const std::string writers{name_of(heaviest->kind)};
    feedback.notes.push_back(&*heaviest == taken ? base::Message{"source.same", {}}
                                                 : base::Message{"source.writers." + writers,
                                                                 {{"source", heaviest->text}}});
    return feedback;
}

Feedback underneath_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                             const Words& surface, const Words& below)
{
    Words both = surface;
    both.words.insert(both.words.end(), below.words.begin(), below.words.end());
    Feedback feedback = reading_feedback(catalogue, scene, scene.key, ref, both);
    feedback.band.reset();
    const auto said = [&](Layer layer, const char* key)
    {
        std::vector<std::string> words;
        for (const Fit& fit : scene.key.fits)
            if (fit.layer == layer && fit.weight >= true_from)
                words.push_back(catalogue.wheel[fit.word].text);
        if (!words.empty())
            feedback.notes.push_back({key, {{"words", base::joined(words, ", ")}}});
    };
    said(Layer::surface, "underneath.written.surface");
    said(Layer::underneath, "underneath.written.below");
    feedback.also.clear();
    return feedback;
}

} // namespace practice
