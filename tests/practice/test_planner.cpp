#include "practice/planner.hpp"

#include "practice/evenings.hpp"
#include "practice/note.hpp"
#include "practice/placing.hpp"
#include "practice/small_catalogue.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace practice;

namespace
{

bool asks(const PlanItem& item, Exercise exercise)
{
    return std::any_of(item.steps.begin(), item.steps.end(),
                       [&](const StepRef& step) { return step.exercise == exercise; });
}

std::string scene_of(const Plan& plan)
{
    for (const PlanItem& item : plan.items)
        if (asks(item, Exercise::name))
            return item.subject;
    return "";
}

std::vector<std::string> scenes_of(const Plan& plan)
{
    std::vector<std::string> scenes;
    for (const PlanItem& item : plan.items)
        if (asks(item, Exercise::name))
            scenes.push_back(item.subject);
    return scenes;
}

/// The later readings of a plan: exercise and scene.
std::vector<std::pair<Exercise, std::string>> read_again_in(const Catalogue& catalogue,
                                                            const Plan& plan)
{
    std::vector<std::pair<Exercise, std::string>> readings;
    for (const PlanItem& item : plan.items)
        if (catalogue.scene(item.subject) && !asks(item, Exercise::name))
            readings.emplace_back(item.steps.front().exercise, item.subject);
    return readings;
}

std::vector<std::string> steps_of(const Plan& plan)
{
    std::vector<std::string> steps;
    for (const PlanItem& item : plan.items)
        for (const StepRef& step : item.steps)
            steps.push_back(to_string(step));
    return steps;
}

/// A player of so many evenings, one a day, who does everything.
struct Life
{
    explicit Life(const Catalogue& catalogue)
        : sitting(catalogue, keeper, {}, tests::counted_ids())
    {
    }
    std::vector<Plan> live(int evenings, const PlanWishes& wishes = {})
    {
        std::vector<Plan> plans;
        for (int i = 0; i < evenings; ++i)
            plans.push_back(tests::whole_evening(sitting, ++day, wishes));
        return plans;
    }

    int day = 100;
    tests::MemoryKeeper keeper;
    Sitting sitting;
};

PlanWishes allowing(int level)
{
    PlanWishes wishes;
    wishes.allowed.fill(level);
    return wishes;
}

} // namespace

TEST_CASE("plan: day one is a scene with its withheld line, one distinction, one envelope")
{
    const Catalogue catalogue = tests::small_catalogue();
    const Plan plan = plan_day(catalogue, History{}, {}, base::Day{1}, 7);
    CHECK(steps_of(plan) ==
          std::vector<std::string>{"made.001.list/name/first", "made.001.list/name/turn",
                                   "twins.hurt-disappointed/twins/meet",
                                   "twins.hurt-disappointed/twins/1",
                                   "twins.hurt-disappointed/twins/2", "envelope/envelope/seal"});
    CHECK(plan.items.size() == 3);
    CHECK(plan.opening_of == "made.002.list");
    CHECK(plan.day == base::Day{1});
    CHECK(plan.seed == 7);
}

TEST_CASE("plan: an ordinary evening opens the envelope first and ends with an own entry")
{
    const Catalogue& catalogue = tests::shipped();
    Life life(catalogue);
    const std::vector<Plan> plans = life.live(3);
    const Plan &second = plans[1], &third = plans[2];
    CHECK(envelope_in(second.items[0].steps[0]).has_value());
    CHECK(asks(second.items[1], Exercise::name));
    CHECK(second.items[2].subject == placing_subject);
    CHECK(second.items.back() == note_item());
    // The note sealed nothing, so the third evening begins with its scene.
    CHECK(asks(third.items[0], Exercise::name));
    CHECK(third.items.back() == sealing_item());
    CHECK(read_again_in(catalogue, third).size() >= 1);
    const auto words =
        std::find_if(third.items.begin(), third.items.end(),
                     [](const PlanItem& item) { return item.subject == words_subject; });
    REQUIRE(words != third.items.end());
    CHECK(asks(*words, Exercise::recall));
    CHECK(asks(*words, Exercise::meet));
}

TEST_CASE("plan: the body first, and the lean, in at most one scene of three over sixty evenings")
{
    for (const Catalogue* catalogue : {&tests::shipped()})
    {
        Life life(*catalogue);
        const std::vector<Plan> plans = life.live(60, allowing(3));
        std::vector<int> sensed, leaned;
        for (const Plan& plan : plans)
            for (const PlanItem& item : plan.items)
                if (asks(item, Exercise::name))
                {
                    sensed.push_back(asks(item, Exercise::sense));
                    leaned.push_back(asks(item, Exercise::lean));
                }
        CHECK(sensed.size() >= 60);
        for (const std::vector<int>& asked : {sensed, leaned})
        {
            CHECK(std::count(asked.begin(), asked.end(), 1) >= 5);
            for (std::size_t i = 0; i + 3 <= asked.size(); ++i)
                CHECK(asked[i] + asked[i + 1] + asked[i + 2] <= 1);
        }
    }
}

TEST_CASE("plan: no scene twice before all that are allowed were met, and then in turn again")
{
    const Catalogue catalogue = tests::small_catalogue(5);
    Life life(catalogue);
    std::vector<std::string> scenes;
    for (const Plan& plan : life.live(20))
        for (const std::string& scene : scenes_of(plan))
            scenes.push_back(scene);
    for (std::size_t i = 0; i + 5 <= scenes.size(); ++i)
    {
        CAPTURE(i);
        CHECK(std::set<std::string>(scenes.begin() + static_cast<std::ptrdiff_t>(i),
                                    scenes.begin() + static_cast<std::ptrdiff_t>(i + 5))
                  .size() == 5);
    }
}

TEST_CASE("plan: earlier scenes are read again in five ways, in turn, and never tonight's")
{
    const Catalogue& catalogue = tests::shipped();
    Life life(catalogue);
    std::map<Exercise, std::vector<std::string>> read;
    for (const Plan& plan : life.live(40))
        for (const auto& [exercise, scene] : read_again_in(catalogue, plan))
        {
            CHECK(catalogue.scene(scene)->offers(name_of(exercise)));
            for (const std::string& tonight : scenes_of(plan))
                CHECK(scene != tonight);
            read[exercise].push_back(scene);
        }
    CHECK(read.size() == 5);
    for (const auto& [exercise, scenes] : read)
    {
        CAPTURE(name_of(exercise));
        CHECK(scenes.size() >= 5);
        for (std::size_t i = 1; i < scenes.size(); ++i)
            CHECK((scenes[i] != scenes[i - 1] || exercise == Exercise::underneath));
    }
}

TEST_CASE("plan: tomorrow's opening sentence is of the scene that comes tomorrow")
{
    const Catalogue small = tests::small_catalogue(5);
    for (const Catalogue* catalogue : {&small, &tests::shipped()})
    {
        Life life(*catalogue);
        const std::vector<Plan> plans = life.live(30);
        for (std::size_t i = 0; i + 1 < plans.size(); ++i)
        {
            CAPTURE(i);
            CHECK(plans[i].opening_of == scene_of(plans[i + 1]));
            CHECK_FALSE(catalogue->scene(plans[i].opening_of)->opening().empty());
        }
    }
}

TEST_CASE("plan: a scene that was skipped waits until the others were offered")
{
    const Catalogue catalogue = tests::small_catalogue(3);
    tests::MemoryKeeper keeper;
    Sitting sitting(catalogue, keeper, {}, tests::counted_ids());
    std::vector<std::string> offered;
    for (int day = 1; day <= 6; ++day)
    {
        const base::Moment now = tests::evening_of(day);
        const Plan plan = sitting.plan({}, now.day, 0);
        for (const std::string& scene : scenes_of(plan))
            offered.push_back(scene);
        sitting.begin(plan, now);
        while (!sitting.view().over)
            sitting.skip(false, now);
        sitting.end(now);
    }
    CHECK(std::set<std::string>(offered.begin(), offered.begin() + 3).size() == 3);
    CHECK(std::set<std::string>(offered.begin() + 3, offered.begin() + 6).size() == 3);
}

TEST_CASE("plan: topics above what is allowed never come, on the first evening even less")
{
    std::mt19937 dice(10);
    for (int round = 0; round < 40; ++round)
    {
        Catalogue catalogue = tests::small_catalogue(6);
        for (Scene& scene : catalogue.scenes)
            scene.topics[dice() % topic_count] = static_cast<int>(dice() % 4);
        PlanWishes wishes;
        for (int& level : wishes.allowed)
            level = static_cast<int>(dice() % 4);
        Life life(catalogue);
        const std::vector<Plan> plans = life.live(9, wishes);
        for (std::size_t i = 0; i < plans.size(); ++i)
        {
            const TopicLevels& allowed = i == 0 ? PlanWishes::first_evening_topics : wishes.allowed;
            for (const PlanItem& item : plans[i].items)
                if (const Scene* scene = catalogue.scene(item.subject))
                    for (std::size_t topic = 0; topic < topic_count; ++topic)
                        REQUIRE(scene->topics[topic] <= allowed[topic]);
            if (const Scene* scene = catalogue.scene(plans[i].opening_of))
                for (std::size_t topic = 0; topic < topic_count; ++topic)
                    REQUIRE(scene->topics[topic] <= wishes.allowed[topic]);
        }
    }
}

TEST_CASE("plan: not again never comes back, neither as scene nor body nor opening")
{
    const Catalogue catalogue = tests::small_catalogue(4);
    Life life(catalogue);
    life.live(2);
    const base::Moment now = tests::evening_of(++life.day);
    life.sitting.begin(life.sitting.plan({}, now.day, 0), now);
    while (life.sitting.view().step.ref.subject != "made.003.list")
        if (life.sitting.view().feedback)
            life.sitting.next(now);
        else
            REQUIRE(life.sitting.answer(tests::plain_answer(life.sitting.view().step, "hurt"), {},
                                        now));
    life.sitting.skip(true, now);
    tests::play_to_the_end(life.sitting, life.day);
    life.sitting.end(now);
    for (const Plan& plan : life.live(12))
    {
        CHECK(plan.opening_of != "made.003.list");
        for (const PlanItem& item : plan.items)
            CHECK(item.subject != "made.003.list");
    }
}

TEST_CASE("plan: no pair waits for ever, and none comes twice in an evening")
{
    const Catalogue catalogue = tests::small_catalogue();
    Life life(catalogue);
    std::map<std::string, int> times;
    for (const Plan& plan : life.live(9))
    {
        std::set<std::string> tonight;
        for (const PlanItem& item : plan.items)
            if (catalogue.twin(item.subject))
            {
                CHECK(tonight.insert(item.subject).second);
                ++times[item.subject];
            }
    }
    for (const TwinPair& pair : catalogue.twins)
        CHECK(times[pair.id] >= 2);
}

TEST_CASE("plan: the same evening is planned twice the same")
{
    const Catalogue catalogue = tests::small_catalogue();
    Life life(catalogue);
    life.live(4);
    const History& history = life.sitting.history();
    CHECK(plan_day(catalogue, history, {}, base::Day{200}, 3) ==
          plan_day(catalogue, history, {}, base::Day{200}, 3));
}

TEST_CASE("plan: with nothing to play there is still an envelope, and no empty item")
{
    for (std::size_t scenes = 0; scenes <= 1; ++scenes)
    {
        Catalogue catalogue = tests::small_catalogue(scenes);
        catalogue.twins.clear();
        Life life(catalogue);
        for (const Plan& plan : life.live(3))
        {
            CHECK(plan.opening_of.empty());
            REQUIRE_FALSE(plan.items.empty());
            CHECK((plan.items.back() == sealing_item() || plan.items.back() == note_item()));
            for (const PlanItem& item : plan.items)
                CHECK_FALSE(item.steps.empty());
        }
    }
}

TEST_CASE("plan: after long away it is a scene, the three surest words and an own entry, no pile")
{
    const Catalogue& catalogue = tests::shipped();
    Life life(catalogue);
    life.live(6);
    life.day += 90;
    const Plan plan = life.live(1)[0];
    REQUIRE(plan.items.size() <= 4);
    CHECK(scenes_of(plan).size() == 1);
    std::size_t words = 0;
    for (const PlanItem& item : plan.items)
        for (const StepRef& step : item.steps)
        {
            words += step.exercise == Exercise::recall;
            CHECK(step.exercise != Exercise::meet);
        }
    CHECK(words == PlanCaps::words_on_comeback);
}
