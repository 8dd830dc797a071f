#include "practice/feedback.hpp"

#include "practice/steps.hpp"

#include <algorithm>

namespace practice
{

namespace
{

/// At most this many further words of the scene are shown, and only those at least this fitting.
constexpr std::size_t also_most = 4;
constexpr int also_from = 50;

std::string quoted(const Scene& scene, const Cue& cue)
{
    return scene.text.substr(cue.at.begin, cue.at.end - cue.at.begin);
}

void say_nearness(NearWord& near, const Catalogue& catalogue, const Scene& scene, const Key& key,
                  const WordMark& mark)
{
    near.band = band_of(mark.closeness);
    const auto family = catalogue.wheel[mark.word].family;
    if (family)
        near.family = catalogue.wheel[catalogue.wheel.families()[*family].word].text;
    if (!mark.counted)
        near.notes.push_back({"feedback.uncited", {{"word", near.word.text}}});
    if (mark.far)
    {
        const auto far = std::find_if(key.far.begin(), key.far.end(),
                                      [&](const Far& one) { return one.word == mark.word; });
        near.why = far->why;
        return;
    }
    const Fit& fit = key.fits[mark.nearest];
    const std::string& target = catalogue.wheel[fit.word].text;
    if (*near.band == Band::another_direction)
        near.notes.push_back({"feedback.elsewhere", {{"word", near.word.text}}});
    else
    {
        near.why = fit.why;
        for (const std::size_t cue : fit.cues)
            near.writers.push_back(quoted(scene, scene.cues[cue]));
    }
    if (fit.word != mark.word && *near.band != Band::another_direction)
    {
        const feelings::Card* card = catalogue.card(mark.word);
        const std::string* apart = card ? card->difference_from(fit.word) : nullptr;
        near.notes.push_back(
            {apart ? "feedback.beside-apart" : "feedback.beside",
             {{"word", near.word.text}, {"target", target}, {"difference", apart ? *apart : ""}}});
    }
}

/// What is said of a word that is more, or less, than the name of a feeling.
void say_manner(NearWord& near, const Catalogue& catalogue)
{
    using feelings::Manner;
    const feelings::KnownWords::Form* form = catalogue.known.find(near.word.text);
    const Manner manner = form ? form->manner : Manner::plain;
    if (manner == Manner::plain)
    {
        if (near.word.home.empty() && !form)
            near.notes.push_back({"feedback.loose", {{"word", near.word.text}}});
        return;
    }
    near.notes.push_back({"feedback." + std::string(feelings::name_of(manner)) + "-word",
                          {{"word", near.word.text}, {"home", near.word.home}}});
}

std::vector<std::string> also_in(const Catalogue& catalogue, const Key& key,
                                 const std::optional<Mark>& mark)
{
    std::vector<const Fit*> others;
    for (const Fit& fit : key.fits)
    {
        const bool named =
            mark && std::any_of(mark->words.begin(), mark->words.end(),
                                [&](const auto& word) { return word && word->word == fit.word; });
        if (!named && fit.weight >= also_from)
            others.push_back(&fit);
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const Fit* a, const Fit* b) { return a->weight > b->weight; });
    others.resize(std::min(others.size(), also_most));
    std::vector<std::string> words;
    for (const Fit* fit : others)
        words.push_back(catalogue.wheel[fit->word].text);
    return words;
}

} // namespace

Feedback naming_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                         const Words& first, const Words* after_turn)
{
    const Key key = after_turn ? key_after_turn(scene) : scene.key;
    Feedback feedback =
        reading_feedback(catalogue, scene, key, ref, after_turn ? *after_turn : first);
    const auto said = [&](const NearWord& near) { return near.why == scene.turn->shifts[0].why; };
    if (after_turn && !scene.turn->shifts.empty() &&
        std::none_of(feedback.words.begin(), feedback.words.end(), said))
        feedback.notes.push_back({"feedback.turn", {{"why", scene.turn->shifts[0].why}}});
    return feedback;
}

Feedback reading_feedback(const Catalogue& catalogue, const Scene& scene, const Key& key,
                          const StepRef& ref, const Words& words)
{
    const auto mark = mark_words(catalogue.wheel, key, words);
    Feedback feedback;
    feedback.of = ref;
    feedback.title = scene.title;
    for (std::size_t i = 0; i < words.words.size(); ++i)
    {
        NearWord near;
        near.word = words.words[i];
        for (const std::size_t line : near.word.lines)
            if (line < scene.lines.size())
                near.cited.emplace_back(scene.line(line));
        const Words alone{{near.word}};
        const auto own = mark_words(catalogue.wheel, key, alone);
        if (own && own->words[0])
        {
            WordMark one = *own->words[0];
            one.counted = i == 0 || !near.word.lines.empty();
            say_nearness(near, catalogue, scene, key, one);
        }
        say_manner(near, catalogue);
        feedback.words.push_back(std::move(near));
    }
    if (mark)
        feedback.band = band_of(mark->value);
    feedback.also = also_in(catalogue, key, mark);
    if (words.words.empty())
        feedback.notes.push_back({"feedback.wordless", {}});
    return feedback;
}

Feedback body_feedback(const Scene& scene, const StepRef& ref, const Body& answer)
{
    Feedback feedback;
    feedback.of = ref;
    feedback.title = scene.title;
    if (answer.marks.empty())
        feedback.notes.push_back({"feedback.body.unmarked", {}});
    else
        feedback.band = band_of(mark_body(scene, answer));
    for (const Cue& cue : scene.cues)
        if (!cue.zones.empty())
            feedback.quotes.push_back(quoted(scene, cue));
    feedback.notes.push_back({"feedback.body.lead", {}});
    return feedback;
}

Feedback twin_feedback(const Catalogue& catalogue, const TwinPair& pair, std::size_t scene,
                       const StepRef& ref, const Choice& answer)
{
    const MicroScene& moment = pair.scenes[scene];
    const std::string& word = catalogue.wheel[moment.word].text;
    Feedback feedback;
    feedback.of = ref;
    feedback.title = catalogue.wheel[pair.first].text + " / " + catalogue.wheel[pair.second].text;
    feedback.notes.push_back({answer.option == word ? "twins.same" : "twins.other",
                              {{"word", word}, {"answer", answer.option}, {"why", moment.why}}});
    return feedback;
}

} // namespace practice
