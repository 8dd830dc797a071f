#include "practice/marking.hpp"

#include "feelings/nearness.hpp"

#include <algorithm>
#include <cassert>
#include <set>

namespace practice
{

namespace
{

/// The bands and shares of game.md 4 and 5.
struct Marking
{
    static constexpr int closest_fit = 80, close_by = 55, same_neighbourhood = 30;
    static constexpr int far_cap = 10;
    static constexpr int exact_zone = 60, touching_zone = 40, sensation = 40;
    static constexpr int extra_zones_free = 2, extra_zone_costs = 10;
    static constexpr int each_of_two = 50, surface = 40, below = 60;
    static constexpr int family = 50, verdict_for_thought = 50;
};

/// How closely a word fits in a layer; 0 when it is not among the fits there.
int weight_of(const Key& key, feelings::WordId word, Layer layer)
{
    int weight = 0;
    for (const Fit& fit : key.fits)
        if (fit.word == word && (layer == Layer::either || fit.layer == layer))
            weight = std::max(weight, fit.weight);
    return weight;
}

/// Half up, for positive parts only.
int rounded(int numerator, int denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

/// Weight x nearness of the best fit, 0-10000, and which fit that is.
struct Closest
{
    int hundredths = -1;
    std::size_t fit = 0;
    bool far = false;
};

Closest closest(const feelings::Wheel& wheel, const Key& key, feelings::WordId word)
{
    Closest best;
    for (std::size_t i = 0; i < key.fits.size(); ++i)
    {
        const int hundredths =
            key.fits[i].weight * feelings::nearness(wheel, word, key.fits[i].word);
        if (hundredths > best.hundredths)
            best = {hundredths, i, false};
    }
    best.far = std::any_of(key.far.begin(), key.far.end(),
                           [&](const Far& far) { return far.word == word; });
    if (best.far)
        best.hundredths = std::min(best.hundredths, Marking::far_cap * 100);
    return best;
}

/// Sum of the best nearness to each of the two heaviest fits, as if out of two: 0-200.
int coverage_of_two(const feelings::Wheel& wheel, const Key& key,
                    const std::vector<feelings::WordId>& counted)
{
    std::vector<const Fit*> heaviest;
    for (const Fit& fit : key.fits)
        heaviest.push_back(&fit);
    std::stable_sort(heaviest.begin(), heaviest.end(),
                     [](const Fit* a, const Fit* b) { return a->weight > b->weight; });
    heaviest.resize(std::min<std::size_t>(heaviest.size(), 2));
    int sum = 0;
    for (const Fit* fit : heaviest)
    {
        int best = 0;
        for (const feelings::WordId word : counted)
            best = std::max(best, feelings::nearness(wheel, word, fit->word));
        sum += best;
    }
    return heaviest.size() == 1 ? 2 * sum : sum;
}

bool zones_touch_or_match(feelings::Zone marked, feelings::Zone key)
{
    return marked == key || marked == feelings::Zone::all_over || feelings::touch(marked, key);
}

} // namespace

Band band_of(int mark)
{
    if (mark >= Marking::closest_fit)
        return Band::closest_fit;
    if (mark >= Marking::close_by)
        return Band::close_by;
    return mark >= Marking::same_neighbourhood ? Band::same_neighbourhood : Band::another_direction;
}

std::optional<Mark> mark_words(const feelings::Wheel& wheel, const Key& key, const Words& answer)
{
    assert(!key.fits.empty());
    Mark mark;
    std::vector<feelings::WordId> counted;
    int best = -1;
    for (std::size_t i = 0; i < answer.words.size(); ++i)
    {
        const NamedWord& named = answer.words[i];
        const auto word = wheel.find(named.home.empty() ? named.text : named.home);
        mark.words.emplace_back();
        if (!word)
            continue;
        const Closest near = closest(wheel, key, *word);
        const bool counts = i == 0 || !named.lines.empty();
        mark.words.back() =
            WordMark{*word, rounded(near.hundredths, 100), near.fit, near.far, counts};
        if (!counts)
            continue;
        counted.push_back(*word);
        best = std::max(best, near.hundredths);
    }
    if (counted.empty())
        return std::nullopt;
    const int coverage = coverage_of_two(wheel, key, counted);
    mark.value = rounded(3 * best + 50 * coverage, 400);
    return mark;
}

int mark_body(const Scene& scene, const Body& answer)
{
    std::vector<feelings::Zone> zones;
    std::vector<feelings::Sensation> listed;
    for (const Cue& cue : scene.cues)
    {
        for (const feelings::Zone zone : cue.zones)
            if (std::find(zones.begin(), zones.end(), zone) == zones.end())
                zones.push_back(zone);
        listed.insert(listed.end(), cue.sensations.begin(), cue.sensations.end());
    }
    if (zones.empty() || answer.marks.empty())
        return 0;
    int places = 0;
    for (const feelings::Zone zone : zones)
    {
        int best = 0;
        for (const BodyMark& mark : answer.marks)
            if (zones_touch_or_match(mark.zone, zone))
                best = std::max(best,
                                mark.zone == zone ? Marking::exact_zone : Marking::touching_zone);
        places += best;
    }
    bool sensed = false;
    std::set<feelings::Zone> elsewhere;
    for (const BodyMark& mark : answer.marks)
    {
        if (std::find(zones.begin(), zones.end(), mark.zone) == zones.end())
            elsewhere.insert(mark.zone);
        for (const feelings::Sensation sensation : mark.sensations)
            sensed |= std::find(listed.begin(), listed.end(), sensation) != listed.end();
    }
    const int beyond = std::max(0, static_cast<int>(elsewhere.size()) - Marking::extra_zones_free);
    const int n = static_cast<int>(zones.size());
    const int sum =
        places + n * ((sensed ? Marking::sensation : 0) - beyond * Marking::extra_zone_costs);
    return sum <= 0 ? 0 : rounded(sum, n);
}

MixedMark mark_mixed(const feelings::Wheel& wheel, const Key& key, const Words& answer)
{
    MixedMark mark;
    std::vector<std::optional<std::size_t>> families;
    for (const NamedWord& named : answer.words)
    {
        const auto word = wheel.find(named.home.empty() ? named.text : named.home);
        if (!word)
            continue;
        const auto family = wheel[*word].family;
        const bool seen = std::find(families.begin(), families.end(), family) != families.end();
        mark.one_family |= seen;
        families.push_back(family);
        if (!seen && weight_of(key, *word, Layer::either) >= true_from)
            mark.value += Marking::each_of_two;
    }
    return mark;
}

int mark_layers(const feelings::Wheel& wheel, const Key& key, const Words& surface,
                const Words& below)
{
    const auto holds = [&](const Words& words, Layer layer)
    {
        return std::any_of(words.words.begin(), words.words.end(),
                           [&](const NamedWord& named)
                           {
                               const auto word =
                                   wheel.find(named.home.empty() ? named.text : named.home);
                               return word && weight_of(key, *word, layer) >= true_from;
                           });
    };
    return (holds(surface, Layer::surface) ? Marking::surface : 0) +
           (holds(below, Layer::underneath) ? Marking::below : 0);
}

int mark_recall(const feelings::Wheel& wheel, feelings::WordId asked,
                std::optional<feelings::WordId> said)
{
    if (!said)
        return 0;
    if (*said == asked)
        return 100;
    const feelings::Word &a = wheel[asked], &b = wheel[*said];
    if (a.parent && a.parent == b.parent)
        return sibling_mark;
    return a.family && a.family == b.family ? Marking::family : 0;
}

int mark_sorted(LineKind kind, LineKind chosen)
{
    if (kind == chosen)
        return 100;
    return kind == LineKind::verdict && chosen == LineKind::thought ? Marking::verdict_for_thought
                                                                    : 0;
}

double guess_corrected(int right, int of, int options)
{
    if (of <= 0 || options < 2)
        return 0;
    const double share = static_cast<double>(right) / of, guessed = 1.0 / options;
    return std::max(0.0, (share - guessed) / (1 - guessed));
}

} // namespace practice
