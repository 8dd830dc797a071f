#include "practice/planner.hpp"

#include "practice/growth.hpp"
#include "practice/opening.hpp"
#include "practice/placing.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace practice
{

namespace
{

/// The measures of an evening; see game.md 6.
struct Measures
{
    static constexpr std::size_t first_day_moments = 2, moments = 4;
    static constexpr std::size_t one_scene_in =
        3; ///< Asks for the body first, or which way one leans.
};

bool asks(const PlanItem& item, Exercise exercise)
{
    return std::any_of(item.steps.begin(), item.steps.end(),
                       [&](const StepRef& step) { return step.exercise == exercise; });
}

bool reached(const Evening& evening, const PlanItem& item)
{
    return std::any_of(evening.events.begin(), evening.events.end(),
                       [&](const Event& event)
                       {
                           const auto* attempt = std::get_if<Attempt>(&event.body);
                           const auto* skipped = std::get_if<Skipped>(&event.body);
                           return (attempt && attempt->step.subject == item.subject) ||
                                  (skipped && skipped->subject == item.subject);
                       });
}

/// The evening, counted from one, in which each subject last came up for this exercise; subjects
/// that never did are not in it.
using LastAsked = std::unordered_map<std::string, std::size_t>;
LastAsked last_asked(const History& history, Exercise exercise)
{
    LastAsked last;
    for (std::size_t i = 0; i < history.evenings.size(); ++i)
        for (const PlanItem& item : history.evenings[i].plan.items)
            if (asks(item, exercise) && reached(history.evenings[i], item))
                last[item.subject] = i + 1;
    return last;
}

std::size_t turn_of(const LastAsked& last, const std::string& subject)
{
    const auto found = last.find(subject);
    return found == last.end() ? 0 : found->second;
}

/// The scenes a player may be shown: the ones he has not met first, and in either group those that
/// came up longest ago; a skipped scene waits its turn.
std::vector<const Scene*> in_turn(const Catalogue& catalogue, const History& history,
                                  const TopicLevels& levels)
{
    const std::vector<std::string> in_order = history.scenes_met();
    const std::unordered_set<std::string> met(in_order.begin(), in_order.end());
    const LastAsked last = last_asked(history, Exercise::name);
    std::vector<const Scene*> scenes;
    for (const Scene& scene : catalogue.scenes)
        if (within(scene, levels) && !history.not_again.contains(scene.id))
            scenes.push_back(&scene);
    const auto turn = [&](const Scene* scene)
    { return std::pair(met.contains(scene->id), turn_of(last, scene->id)); };
    std::stable_sort(scenes.begin(), scenes.end(),
                     [&](const Scene* a, const Scene* b) { return turn(a) < turn(b); });
    return scenes;
}

/// How many evenings ago an exercise was last planned with a full scene; large when never.
std::size_t scenes_since(const History& history, Exercise exercise)
{
    std::size_t since = 0;
    for (auto evening = history.evenings.rbegin(); evening != history.evenings.rend(); ++evening)
        for (const PlanItem& item : evening->plan.items)
        {
            if (!asks(item, Exercise::name))
                continue;
            if (asks(item, exercise))
                return since;
            ++since;
        }
    return Measures::one_scene_in;
}

SceneCourse course_for(const Scene& scene, const History& history)
{
    const auto due = [&](Exercise exercise)
    { return scenes_since(history, exercise) + 1 >= Measures::one_scene_in; };
    SceneCourse course;
    course.sense = scene.offers("sense") && due(Exercise::sense);
    course.lean = !scene.lean.empty() && due(Exercise::lean);
    return course;
}

/// An earlier evening's scene to be read again for its body: one that was not yet, else the one
/// for which that is longest ago.
const Scene* to_read_again(const Catalogue& catalogue, const History& history,
                           const TopicLevels& levels, const Scene& tonight)
{
    const LastAsked last = last_asked(history, Exercise::locate);
    const Scene* longest_ago = nullptr;
    for (const std::string& id : history.scenes_met())
    {
        const Scene* scene = catalogue.scene(id);
        if (!scene || scene->id == tonight.id || !scene->offers("locate") ||
            !within(*scene, levels) || history.not_again.contains(id))
            continue;
        if (!longest_ago || turn_of(last, id) < turn_of(last, longest_ago->id))
            longest_ago = scene;
    }
    return longest_ago;
}

/// The sort of words comes by itself once, on a later day than the first.
bool sort_is_due(const History& history, base::Day day)
{
    if (history.first_day() || history.evenings.front().plan.day >= day)
        return false;
    for (const Evening& evening : history.evenings)
        for (const PlanItem& item : evening.plan.items)
            if (asks(item, Exercise::placing) && reached(evening, item))
                return false;
    return true;
}

/// Where nothing is kept, every evening is the first: the seed says which.
template <class Item>
void turn_by(std::uint64_t seed, std::vector<Item>& items)
{
    if (!items.empty())
        std::rotate(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(seed % items.size()),
                    items.end());
}

/// How often each pair was planned.
std::unordered_map<std::string, std::size_t> times_asked(const History& history)
{
    std::unordered_map<std::string, std::size_t> times;
    for (const Evening& evening : history.evenings)
        for (const PlanItem& item : evening.plan.items)
            times[item.subject] += asks(item, Exercise::twins);
    return times;
}

bool of_quiet_half(const feelings::Wheel& wheel, const TwinPair& pair)
{
    return wheel[pair.first].quiet || wheel[pair.second].quiet;
}

/// The pair asked least often; among those one whose words are open, of the quiet half when it can
/// be, and then in the catalogue's order. No pair waits for ever. Where nothing is kept no word
/// could ever open: there the seed alone says which.
const TwinPair* next_pair(const Catalogue& catalogue, const History& history, bool forgets,
                          std::uint64_t seed)
{
    const auto times = times_asked(history);
    const auto states = word_states(catalogue, history);
    std::vector<const TwinPair*> pairs;
    for (const TwinPair& pair : catalogue.twins)
        pairs.push_back(&pair);
    if (forgets)
        turn_by(seed, pairs);
    const auto turn = [&](const TwinPair* pair)
    {
        const auto asked = times.find(pair->id);
        return std::tuple(asked == times.end() ? 0 : asked->second,
                          !forgets && !is_open(catalogue.wheel, states, *pair),
                          !forgets && !of_quiet_half(catalogue.wheel, *pair));
    };
    const auto next =
        std::min_element(pairs.begin(), pairs.end(),
                         [&](const TwinPair* a, const TwinPair* b) { return turn(a) < turn(b); });
    return next == pairs.end() ? nullptr : *next;
}

} // namespace

bool within(const Scene& scene, const TopicLevels& levels)
{
    for (std::size_t i = 0; i < topic_count; ++i)
        if (scene.topics[i] > levels[i])
            return false;
    return true;
}

Plan plan_day(const Catalogue& catalogue, const History& history, const PlanWishes& wishes,
              base::Day day, std::uint64_t seed)
{
    Plan plan{day, seed, {}, {}};
    const bool first = history.first_day();
    const TopicLevels levels =
        first && !wishes.asked.topics ? PlanWishes::first_evening_topics : wishes.allowed;
    if (const Document* envelope = history.due_envelope(day))
        plan.items.push_back(opening_item(*envelope));

    std::vector<const Scene*> scenes = in_turn(catalogue, history, levels);
    if (wishes.forgets)
        turn_by(seed, scenes);
    const Scene* tonight = scenes.empty() ? nullptr : scenes.front();
    if (tonight)
        plan.items.push_back(
            scene_item(*tonight, first ? SceneCourse{} : course_for(*tonight, history)));
    if (!wishes.forgets && sort_is_due(history, day))
        if (PlanItem sort = placing_item(catalogue, history); !sort.steps.empty())
            plan.items.push_back(std::move(sort));
    if (const Scene* again =
            tonight && !first ? to_read_again(catalogue, history, levels, *tonight) : nullptr)
        plan.items.push_back(scene_item(*again, {false, false, true, false}));
    const std::vector<const Scene*> later = in_turn(catalogue, history, wishes.allowed);
    for (const Scene* scene : later)
        if (plan.opening_of.empty() && scene != tonight)
            plan.opening_of = scene->id;
    if (const TwinPair* pair = next_pair(catalogue, history, wishes.forgets, seed))
        plan.items.push_back(
            twin_item(*pair, first ? Measures::first_day_moments : Measures::moments));
    plan.items.push_back(sealing_item());
    return plan;
}

} // namespace practice
