#include "content/quotas.hpp"

#include "feelings/nearness.hpp"

#include <algorithm>

namespace content
{

namespace
{

constexpr int true_weight = 50;

const practice::Fit* lead_of(const practice::Scene& scene)
{
    const auto& fits = scene.key.fits;
    const auto lead = std::max_element(fits.begin(), fits.end(),
                                       [](const practice::Fit& a, const practice::Fit& b)
                                       { return a.weight < b.weight; });
    return lead == fits.end() ? nullptr : &*lead;
}

std::string family_of(const feelings::Wheel& wheel, feelings::WordId word)
{
    const auto family = wheel[word].family;
    return family ? wheel[wheel.families()[*family].word].text : "hub";
}

bool is_pleasant(const practice::Scene& scene, const feelings::Wheel& wheel)
{
    return std::any_of(scene.key.fits.begin(), scene.key.fits.end(),
                       [&](const practice::Fit& fit) {
                           return fit.weight >= true_weight &&
                                  feelings::valence_sign(wheel[fit.word]) > 0;
                       });
}

void add(const practice::Scene& scene, const SceneOrigin& origin, const feelings::Wheel& wheel,
         Counts& counts)
{
    ++counts.scenes;
    counts.turns += scene.turn.has_value();
    counts.chairs += scene.chair.has_value();
    counts.takes += !scene.takes.empty();
    counts.second_person += scene.person == practice::Person::second;
    counts.pleasant += is_pleasant(scene, wheel);
    counts.drafts += origin.review == ReviewState::draft;
    ++counts.tiers[static_cast<std::size_t>(scene.tier - 1)];
    for (std::size_t i = 0; i < practice::topic_count; ++i)
        counts.topics[i] += scene.topics[i] > 0;
    for (const std::string& exercise : scene.exercises)
        ++counts.exercises[exercise];
    if (const practice::Fit* lead = lead_of(scene))
    {
        counts.quiet_leads += wheel[lead->word].quiet;
        ++counts.leads[family_of(wheel, lead->word)];
    }
}

} // namespace

Counts count(const Loaded& loaded, std::string_view chapter)
{
    Counts counts;
    const practice::Catalogue& catalogue = loaded.catalogue;
    for (std::size_t i = 0; i < catalogue.scenes.size(); ++i)
        if (chapter.empty() || catalogue.scenes[i].chapter == chapter)
            add(catalogue.scenes[i], loaded.origins.scenes[i], catalogue.wheel, counts);
    return counts;
}

std::array<std::size_t, practice::line_kind_count> count_line_kinds(const Loaded& loaded)
{
    std::array<std::size_t, practice::line_kind_count> counts{};
    for (const practice::SortLine& line : loaded.catalogue.sort_lines)
        ++counts[static_cast<std::size_t>(line.kind)];
    return counts;
}

} // namespace content
