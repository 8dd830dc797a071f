#include "practice/asks.hpp"

#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace practice;

namespace
{

constexpr int day_one = 20'000;

Catalogue with_loss_from_the_second_on()
{
    Catalogue catalogue = tests::small_catalogue(4);
    for (std::size_t i = 1; i < catalogue.scenes.size(); ++i)
        catalogue.scenes[i].topics[static_cast<std::size_t>(Topic::loss)] = 2;
    return catalogue;
}

struct Player
{
    explicit Player(const Catalogue& catalogue)
        : sitting(catalogue, keeper, {}, tests::counted_ids())
    {
    }
    std::optional<Ask> next(int day) const
    {
        return next_ask(sitting.catalogue(), sitting.history(),
                        sitting.plan(wishes, base::Day{day}, 1), wishes);
    }

    tests::MemoryKeeper keeper;
    Sitting sitting;
    PlanWishes wishes;
};

} // namespace

TEST_CASE("asks: the first launch asks nothing")
{
    const Catalogue small = tests::small_catalogue(4);
    CHECK(Player(small).next(day_one) == std::nullopt);
    CHECK(Player(tests::shipped()).next(day_one) == std::nullopt);
}

TEST_CASE("asks: each comes before the evening in which it matters, once, and never again")
{
    const Catalogue catalogue = with_loss_from_the_second_on();
    Player player(catalogue);
    tests::whole_evening(player.sitting, day_one, player.wishes);
    // Another evening of the same day: keeping does not matter yet.
    CHECK(player.next(day_one) == Ask::topics);
    player.wishes.asked.topics = true;
    CHECK(player.next(day_one) == std::nullopt);
    CHECK(player.next(day_one + 1) == Ask::keeping);
    player.wishes.asked.keeping = true;
    CHECK(player.next(day_one + 1) == std::nullopt);
    tests::whole_evening(player.sitting, day_one + 1, player.wishes);
    CHECK(player.next(day_one + 2) == Ask::people);
    player.wishes.asked.people = true;
    for (int day = day_one + 2; day < day_one + 6; ++day)
    {
        CHECK(player.next(day) == std::nullopt);
        tests::whole_evening(player.sitting, day, player.wishes);
    }
}

TEST_CASE("asks: topics are not asked while no scene goes further than a first evening's")
{
    const Catalogue catalogue = tests::small_catalogue(4);
    Player player(catalogue);
    player.wishes.asked = {false, true, true};
    for (int day = day_one; day < day_one + 5; ++day)
    {
        CHECK(player.next(day) == std::nullopt);
        tests::whole_evening(player.sitting, day, player.wishes);
    }
}

TEST_CASE("asks: every question, field and option has its sentence, and keys are never shared")
{
    std::set<std::string> keys;
    for (const Ask ask : {Ask::topics, Ask::people, Ask::keeping})
    {
        const Step step = ask_step(ask);
        CHECK(tests::english().has(step.submit.key));
        REQUIRE(step.messages.size() == 2);
        for (const base::Message& message : step.messages)
            CHECK(tests::english().has(message.key));
        for (const Field& field : step.fields)
        {
            CHECK(keys.insert(field.key).second);
            CHECK(tests::english().has(field.question.key));
            const auto& options = std::get<ChoiceField>(field.kind).options;
            CHECK(options.size() >= 2);
            for (const auto& option : options)
                CHECK_MESSAGE(tests::english().has(option.label.key), option.label.key);
        }
    }
    CHECK(keys.size() == topic_count + 2);
}

TEST_CASE("a player who keeps nothing meets another scene and pair each day, in the topics allowed")
{
    const Catalogue catalogue = with_loss_from_the_second_on();
    PlanWishes wishes;
    wishes.forgets = true;
    wishes.asked = {true, true, true};
    std::set<std::string> scenes, pairs;
    for (int day = day_one; day < day_one + 12; ++day)
    {
        const Plan plan =
            plan_day(catalogue, History{}, wishes, base::Day{day}, static_cast<std::uint64_t>(day));
        for (const PlanItem& item : plan.items)
        {
            if (catalogue.scene(item.subject))
                scenes.insert(item.subject);
            if (catalogue.twin(item.subject))
                pairs.insert(item.subject);
        }
    }
    CHECK(scenes.size() == 4);
    CHECK(pairs.size() == catalogue.twins.size());

    wishes.allowed[static_cast<std::size_t>(Topic::loss)] = 0;
    const Plan plan = plan_day(catalogue, History{}, wishes, base::Day{day_one + 1}, day_one + 1);
    CHECK(plan.items.front().subject == catalogue.scenes.front().id);
}
