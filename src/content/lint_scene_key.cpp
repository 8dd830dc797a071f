#include "content/lint_scene.hpp"

#include "content/lint_words.hpp"
#include "content/scene_texts.hpp"
#include "feelings/nearness.hpp"

#include <algorithm>
#include <string>

namespace content
{

namespace
{

constexpr int most_blame = 20;  ///< Heaviest weight of blame or a verdict among the sources.
constexpr int true_weight = 50; ///< From here on a word is true of the scene.
constexpr int too_near_to_be_far = 70;
constexpr std::size_t most_sentences_of_reason = 2;

std::string index(std::size_t i)
{
    return "/" + std::to_string(i);
}

std::size_t count_at(const std::vector<practice::Fit>& fits, int weight)
{
    return static_cast<std::size_t>(std::count_if(
        fits.begin(), fits.end(), [&](const practice::Fit& fit) { return fit.weight == weight; }));
}

/// One word at 100, none both fitting and far, and no far word that lies beside a true one.
void check_key(const practice::Key& key, const std::string& place, const feelings::Wheel& wheel,
               Notes& notes)
{
    if (const std::size_t best = count_at(key.fits, 100); best != 1)
        notes.error("one-hundred", "expected one word at 100, found " + std::to_string(best),
                    place + "/feelings");
    for (std::size_t i = 0; i < key.far.size(); ++i)
        for (const practice::Fit& fit : key.fits)
        {
            const std::string& word = wheel[key.far[i].word].text;
            if (fit.word == key.far[i].word)
                notes.error("far-overlap", "\"" + word + "\" cannot both fit and be far",
                            place + "/far" + index(i));
            else if (fit.weight >= true_weight &&
                     feelings::nearness(wheel, key.far[i].word, fit.word) >= too_near_to_be_far)
                notes.warning("far-near",
                              "\"" + word + "\" lies beside \"" + wheel[fit.word].text +
                                  "\", which fits",
                              place + "/far" + index(i));
        }
}

void check_cues(const practice::Scene& scene, Notes& notes)
{
    const auto& cues = scene.cues;
    const bool shown = std::any_of(cues.begin(), cues.end(),
                                   [](const practice::Cue& cue) {
                                       return cue.kind == practice::CueKind::body ||
                                              cue.kind == practice::CueKind::behaviour;
                                   });
    if (!shown)
        notes.error("cue-kind", "expected a cue of the body or of behaviour", "/cues");
    for (std::size_t i = 0; i < cues.size(); ++i)
        if (cues[i].at.end > scene.lines[cues[i].line].end)
            notes.error("cue-lines", "expected a quote within one sentence, which can be cited",
                        "/cues" + index(i) + "/quote");
    for (std::size_t i = 0; i < scene.key.fits.size(); ++i)
        if (scene.key.fits[i].cues.empty())
            notes.error("cue-missing", "expected a cue that carries the word",
                        "/feelings" + index(i));
}

void check_sources(const practice::Scene& scene, Notes& notes)
{
    std::size_t hundreds = 0, zeros = 0;
    for (std::size_t i = 0; i < scene.sources.size(); ++i)
    {
        const practice::Source& source = scene.sources[i];
        hundreds += source.weight == 100;
        zeros += source.weight == 0;
        const bool blames = source.kind == practice::SourceKind::blame ||
                            source.kind == practice::SourceKind::verdict;
        if (blames && source.weight > most_blame)
            notes.error("blame-weight",
                        "expected at most " + std::to_string(most_blame) +
                            " for blame and verdicts, found " + std::to_string(source.weight),
                        "/sources" + index(i) + "/weight");
    }
    if (hundreds != 1 || zeros == 0)
        notes.error("sources",
                    "expected one source at 100 and at least one at 0, found " +
                        std::to_string(hundreds) + " and " + std::to_string(zeros),
                    "/sources");
}

void check_turn(const practice::Scene& scene, Notes& notes)
{
    if (!scene.turn)
        return;
    const auto& shifts = scene.turn->shifts;
    for (std::size_t i = 0; i < shifts.size(); ++i)
        for (const practice::Fit& fit : scene.key.fits)
            if (fit.word == shifts[i].word && fit.weight == shifts[i].weight)
                notes.error("turn-shift", "expected a weight that differs from the first reading",
                            "/turn/shifts" + index(i) + "/weight");
    const std::size_t best = count_at(practice::key_after_turn(scene).fits, 100);
    if (best != 1)
        notes.error("turn-hundred",
                    "expected one word at 100 after the turn, found " + std::to_string(best),
                    "/turn/shifts");
}

void check_chair(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes)
{
    if (!scene.chair)
        return;
    const practice::Key& key = scene.chair->key;
    check_key(key, "/chair", wheel, notes);
    if (key.far.empty())
        notes.error("chair", "expected a far word for the other chair too", "/chair");
    const bool reasons = std::none_of(key.fits.begin(), key.fits.end(),
                                      [](const practice::Fit& fit) { return fit.why.empty(); }) &&
                         std::none_of(key.far.begin(), key.far.end(),
                                      [](const practice::Far& far) { return far.why.empty(); });
    if (!reasons)
        notes.warning("chair", "expected a why for every word of the other chair", "/chair");
}

} // namespace

void lint_scene_key(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes)
{
    check_key(scene.key, "", wheel, notes);
    check_cues(scene, notes);
    check_sources(scene, notes);
    check_turn(scene, notes);
    check_chair(scene, wheel, notes);
    for (const SceneText& text : texts_of(scene))
        if (text.use == TextUse::reason)
        {
            check_reason(text.text, text.place, notes);
            if (base::sentences(text.text).size() > most_sentences_of_reason)
                notes.warning("reason-length", "expected at most two sentences", text.place);
        }
}

} // namespace content
