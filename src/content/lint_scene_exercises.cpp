#include "content/lint_scene.hpp"

#include <algorithm>
#include <string>

namespace content
{

namespace
{

constexpr int true_weight = 50;

bool can_locate(const practice::Scene& scene)
{
    return std::any_of(scene.cues.begin(), scene.cues.end(),
                       [](const practice::Cue& cue) {
                           return cue.kind == practice::CueKind::body && !cue.zones.empty() &&
                                  !cue.sensations.empty();
                       });
}

bool has_layer(const practice::Scene& scene, practice::Layer layer)
{
    return std::any_of(scene.key.fits.begin(), scene.key.fits.end(),
                       [&](const practice::Fit& fit)
                       { return fit.layer == layer && fit.weight >= true_weight; });
}

/// Two true words whose families differ; hub states have none and count as one each.
bool is_mixed(const practice::Scene& scene, const feelings::Wheel& wheel)
{
    const auto& fits = scene.key.fits;
    for (std::size_t a = 0; a < fits.size(); ++a)
        for (std::size_t b = a + 1; b < fits.size(); ++b)
        {
            const auto family_a = wheel[fits[a].word].family, family_b = wheel[fits[b].word].family;
            const bool both_true = fits[a].weight >= true_weight && fits[b].weight >= true_weight;
            if (both_true && (family_a != family_b || !family_a))
                return true;
        }
    return false;
}

bool has_source(const practice::Scene& scene, practice::SourceKind kind)
{
    return std::any_of(scene.sources.begin(), scene.sources.end(),
                       [&](const practice::Source& source) { return source.kind == kind; });
}

} // namespace

void lint_scene_exercises(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes)
{
    const auto needs = [&](std::string_view exercise, bool possible, const char* what)
    {
        if (scene.offers(exercise) && !possible)
            notes.error("exercise", std::string(exercise) + " needs " + what, "/exercises");
    };
    const auto hides = [&](std::string_view exercise, bool possible)
    {
        if (!scene.offers(exercise) && possible)
            notes.warning("exercise",
                          "has what " + std::string(exercise) + " needs and does not offer it",
                          "/exercises");
    };
    if (!scene.offers("name"))
        notes.error("exercise", "expected every scene to offer name", "/exercises");
    needs("locate", can_locate(scene), "a body cue with zones and sensations");
    needs("underneath",
          has_layer(scene, practice::Layer::surface) &&
              has_layer(scene, practice::Layer::underneath),
          "a word of 50 or more in each layer");
    needs("mixed", is_mixed(scene, wheel), "two words of 50 or more from different families");
    needs("rule", has_source(scene, practice::SourceKind::old_rule), "an old rule as a source");
    needs("chair", scene.chair.has_value(), "a chair");
    needs("takes", !scene.takes.empty(), "three takes");
    needs("lean", !scene.lean.empty(), "a lean question");
    hides("chair", scene.chair.has_value());
    hides("takes", !scene.takes.empty());
    hides("lean", !scene.lean.empty());
}

} // namespace content
