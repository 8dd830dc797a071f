#include "practice/pace.hpp"

#include "practice/recall.hpp"
#include "practice/sorting.hpp"
#include "practice/steps.hpp"

#include <algorithm>

namespace practice
{

namespace
{

/// Seconds; measured by playing, see docs/measurements.md.
struct Seconds
{
    static constexpr double characters = 18; ///< Read in one.
    static constexpr double name = 32, turn = 12, sense = 8, locate = 20, lean = 6;
    static constexpr double cards = 4, moment = 4, placing = 2.2, seal = 25, open = 18;
    static constexpr double chair = 28, mixed = 20, source = 8, layer = 12;
    static constexpr double card = 4, pick = 5, type = 9, sort_line = 2.5, note = 8, note_page = 24;
    static constexpr double after_name = 15, after = 5, after_sort_line = 2.5;
};

double reading(std::size_t characters)
{
    return static_cast<double>(characters) / Seconds::characters;
}

double card_reading(const Catalogue& catalogue, feelings::WordId word)
{
    const feelings::Card& card = *catalogue.card(word);
    return reading(card.definition.size() + card.body.size() + card.trigger.size() +
                   card.need.size() + card.line.size());
}

double scene_control(const Catalogue& catalogue, const StepRef& ref)
{
    switch (ref.exercise)
    {
    case Exercise::name: return ref.part == "turn" ? Seconds::turn : Seconds::name;
    case Exercise::sense: return Seconds::sense;
    case Exercise::locate: return Seconds::locate;
    case Exercise::lean: return Seconds::lean;
    case Exercise::chair: return Seconds::chair;
    case Exercise::mixed: return Seconds::mixed;
    case Exercise::source:
    {
        std::size_t characters = 0;
        for (const Source& source : catalogue.scene(ref.subject)->sources)
            characters += source.text.size();
        return Seconds::source + reading(characters);
    }
    default: return Seconds::layer;
    }
}

double twin_control(const TwinPair& pair, const Catalogue& catalogue, const StepRef& ref)
{
    if (const auto moment = moment_of(ref))
        return Seconds::moment + reading(pair.scenes[*moment].text.size());
    std::size_t characters = pair.difference.size();
    for (const feelings::WordId word : {pair.first, pair.second})
        if (const feelings::Card* card = catalogue.card(word))
            characters += card->definition.size();
    return Seconds::cards + reading(characters);
}

double control(const Catalogue& catalogue, const StepRef& ref)
{
    switch (ref.exercise)
    {
    case Exercise::twins: return twin_control(*catalogue.twin(ref.subject), catalogue, ref);
    case Exercise::placing: return Seconds::placing;
    case Exercise::envelope: return ref.part == "seal" ? Seconds::seal : Seconds::open;
    case Exercise::note: return ref.part == "words" ? Seconds::note_page : Seconds::note;
    case Exercise::meet:
        return Seconds::card + card_reading(catalogue, *word_asked(catalogue, ref)) / 2;
    case Exercise::recall:
        return (asking_of(ref)->path == Path::recognise ? Seconds::pick : Seconds::type) +
               reading(catalogue.card(*word_asked(catalogue, ref))->definition.size());
    case Exercise::sort:
    {
        double seconds = 0;
        for (const SortLine* line : lines_of(catalogue, ref))
            seconds += Seconds::sort_line + reading(line->text.size());
        return seconds;
    }
    default: return scene_control(catalogue, ref);
    }
}

double after(const Catalogue& catalogue, const StepRef& ref)
{
    if (!has_feedback(catalogue, ref))
        return 0;
    if (ref.exercise == Exercise::sort)
        return Seconds::after_sort_line * static_cast<double>(lines_of(catalogue, ref).size());
    return ref.exercise == Exercise::name || ref.exercise == Exercise::chair ? Seconds::after_name
                                                                             : Seconds::after;
}

} // namespace

double step_seconds(const Catalogue& catalogue, const PlanItem& item, std::size_t step)
{
    const StepRef& ref = item.steps[step];
    if (!installed(catalogue, ref))
        return 0;
    const Scene* scene = step == 0 ? catalogue.scene(ref.subject) : nullptr;
    return control(catalogue, ref) + (scene ? reading(scene->text.size()) : 0);
}

double item_seconds(const Catalogue& catalogue, const PlanItem& item)
{
    double seconds = 0;
    for (std::size_t i = 0; i < item.steps.size(); ++i)
        seconds += step_seconds(catalogue, item, i) + after(catalogue, item.steps[i]);
    return seconds;
}

double plan_seconds(const Catalogue& catalogue, const Plan& plan)
{
    double seconds = 0;
    for (const PlanItem& item : plan.items)
        seconds += item_seconds(catalogue, item);
    return seconds;
}

void Pace::take(double took, double expected)
{
    constexpr double walked_away = 3, not_read = 0.2;
    if (took < not_read * expected)
        return;
    m_took += std::min(took, walked_away * expected);
    m_expected += expected;
}

double Pace::factor() const
{
    constexpr double weight = 120, fastest = 0.5, slowest = 1.8;
    return std::clamp((m_took + weight) / (m_expected + weight), fastest, slowest);
}

} // namespace practice
