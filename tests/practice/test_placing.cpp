#include "practice/placing.hpp"

#include "feelings/small_wheel.hpp"
#include "practice/diary.hpp"
#include "practice/growth.hpp"
#include "practice/planner.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace practice;
using feelings::Ring;
using feelings::WordState;
using tests::Diary;

namespace
{

const Catalogue& little()
{
    static const Catalogue catalogue = tests::small_catalogue();
    return catalogue;
}

StepRef sorting(const std::string& part)
{
    return {"placing", Exercise::placing, part};
}

Answer having(const std::string& have)
{
    Answer answer;
    answer.put("have", Choice{have});
    return answer;
}

std::size_t on_rings(const feelings::Wheel& wheel)
{
    return wheel.words().size() - wheel.hub().size();
}

std::vector<std::string> words_of(const Catalogue& catalogue, const PlanItem& item)
{
    std::vector<std::string> words;
    for (const StepRef& step : item.steps)
    {
        const auto word = word_placed(catalogue.wheel, step);
        REQUIRE(word);
        words.push_back(catalogue.wheel[*word].text);
    }
    return words;
}

bool plans_sort(const Plan& plan)
{
    return std::any_of(plan.items.begin(), plan.items.end(),
                       [](const PlanItem& item) { return item.subject == placing_subject; });
}

/// A diary in which this many words of the wheel were placed by the dice.
Diary any_diary(const feelings::Wheel& wheel, std::mt19937& dice, std::size_t count)
{
    constexpr const char* haves[] = {"known", "half", "new"};
    Diary diary;
    diary.begin(1);
    for (std::size_t i = 0; i < count; ++i)
    {
        std::string part = wheel.words()[dice() % wheel.words().size()].text;
        std::replace(part.begin(), part.end(), ' ', '-');
        diary.attempt(sorting(part), having(haves[dice() % 3]));
    }
    return diary;
}

/// Earlier comes smaller; by the rules, not by the code.
int place_in_order(const feelings::Wheel& wheel, const PlacedWords& placed,
                   const feelings::Word& word)
{
    const bool third = word.ring == Ring::third;
    const int of_known = third && placed.is_known(wheel[*word.parent].text) ? 2 : 4;
    return (third ? of_known : 0) + (word.quiet ? 0 : 1);
}

} // namespace

TEST_CASE("placing: families and their words come first, the quiet half before the rest")
{
    CHECK(words_of(little(), placing_item(little(), {}, 8)) ==
          std::vector<std::string>{"hurt", "disappointed", "rejected", "afraid", "nervous",
                                   "insecure", "joyful", "happy"});
    const std::size_t all = on_rings(little().wheel);
    CHECK(placing_item(little(), {}).steps.size() == std::min(all, words_a_go));
    CHECK(placing_item(tests::shipped(), {}).steps.size() == words_a_go);
}

TEST_CASE("placing: every word of the rings has a step of its own, called by its word")
{
    const Catalogue& catalogue = tests::shipped();
    const PlanItem all = placing_item(catalogue, {}, 1000);
    CHECK(all.steps.size() == on_rings(catalogue.wheel));
    const auto words = words_of(catalogue, all);
    CHECK(std::set<std::string>(words.begin(), words.end()).size() == all.steps.size());
    for (const StepRef& step : all.steps)
    {
        CHECK(step.part.find(' ') == std::string::npos);
        CHECK(parse_step_ref(to_string(step)) == step);
    }
    const auto left_out = word_placed(catalogue.wheel, sorting("left-out"));
    REQUIRE(left_out);
    CHECK(catalogue.wheel[*left_out].text == "left out");
    CHECK_FALSE(word_placed(catalogue.wheel, sorting("wobblesome")));
    CHECK_FALSE(word_placed(catalogue.wheel, {"a", Exercise::twins, "sad"}));
}

TEST_CASE("placing: whatever was placed before, the order holds and no word comes again")
{
    std::mt19937 dice(5);
    for (int round = 0; round < 200; ++round)
    {
        const Catalogue& catalogue = round % 4 ? little() : tests::shipped();
        const Diary diary = any_diary(catalogue.wheel, dice, dice() % 150);
        const PlacedWords placed = placed_words(diary.history());
        const PlanItem item = placing_item(catalogue, placed_words(diary.history()), dice() % 60);
        const auto words = words_of(catalogue, item);
        CHECK(item == placing_item(catalogue, placed_words(diary.history()), words.size()));
        int before = 0;
        std::set<std::string> seen;
        for (const std::string& text : words)
        {
            const feelings::Word& word = catalogue.wheel[*catalogue.wheel.find(text)];
            REQUIRE_FALSE(placed.find(text));
            REQUIRE(word.ring != Ring::hub);
            REQUIRE(seen.insert(text).second);
            REQUIRE(place_in_order(catalogue.wheel, placed, word) >= before);
            before = place_in_order(catalogue.wheel, placed, word);
        }
    }
}

TEST_CASE("placing: go after go places everything once, and then nothing is left to plan")
{
    const Catalogue& catalogue = tests::shipped();
    tests::MemoryKeeper keeper;
    Sitting sitting(catalogue, keeper, {}, tests::counted_ids());
    std::set<std::string> placed;
    std::size_t steps = 0, goes = 0;
    for (int day = 1; auto plan = placing_plan(catalogue, sitting.history(), base::Day{day}, 0);
         ++day, ++goes)
    {
        REQUIRE(only_places(*plan));
        for (const std::string& word : words_of(catalogue, plan->items[0]))
            placed.insert(word);
        steps += plan->items[0].steps.size();
        sitting.begin(*plan, tests::evening_of(day));
        tests::play_to_the_end(sitting, day);
        sitting.end(tests::evening_of(day));
    }
    CHECK(placed.size() == on_rings(catalogue.wheel));
    CHECK(steps == placed.size());
    CHECK(goes == (steps + words_a_go - 1) / words_a_go);
    for (const feelings::Word& word : catalogue.wheel.words())
        CHECK(placed_words(sitting.history()).is_known(word.text) == (word.ring != Ring::hub));
}

TEST_CASE("placing: finer words of what is known come before those of what is new")
{
    Diary diary;
    diary.begin(1);
    for (const StepRef& step : placing_item(little(), {}, 100).steps)
        if (little().wheel[*word_placed(little().wheel, step)].ring != Ring::third)
            diary.attempt(step, having(step.part == "irritated" || step.part == "nervous" ? "known"
                                       : step.part == "happy"                             ? "half"
                                                                                          : "new"));
    CHECK(words_of(little(), placing_item(little(), placed_words(diary.history()), 5)) ==
          std::vector<std::string>{"jittery", "annoyed", "let down", "disheartened", "ignored"});
}

TEST_CASE("placing: the last word counts, and what was undone never did")
{
    Diary diary;
    diary.begin(1);
    diary.attempt(sorting("let-down"), having("new"));
    diary.attempt(sorting("hurt"), having("half"));
    const base::Id undone = diary.attempt(sorting("calm"), having("known"));
    diary.undo(undone);
    diary.begin(2);
    diary.attempt(sorting("let-down"), having("known"));
    diary.attempt(sorting("glad"), having("perhaps"));
    diary.attempt({"twins.x", Exercise::twins, "keen"}, having("known"));
    const PlacedWords placed = placed_words(diary.history());
    CHECK(placed.size() == 2);
    CHECK(placed.find("let down") == Have::known);
    CHECK(placed.is_known("let down"));
    CHECK(placed.find("hurt") == Have::half);
    CHECK_FALSE(placed.is_known("hurt"));
    CHECK_FALSE(placed.find("calm"));
}

TEST_CASE("placing: a word that was placed counts as met, however well he has it, and no more")
{
    for (const char* have : {"known", "half", "new"})
    {
        Diary diary;
        for (int day = 1; day < 12; day += 5)
        {
            diary.begin(day);
            diary.attempt(sorting("let-down"), having(have));
        }
        const base::Id undone = diary.attempt(sorting("calm"), having(have));
        diary.undo(undone);
        const auto states = word_states(little(), diary.history());
        CHECK(states[tests::word(little().wheel, "let down").index] == WordState::met);
        CHECK(states[tests::word(little().wheel, "calm").index] == WordState::not_met);
        CHECK(std::count(states.begin(), states.end(), WordState::met) == 1);
    }
}

TEST_CASE("placing: each way to have a word leads back from its name")
{
    for (const Have one : {Have::known, Have::half, Have::fresh})
        CHECK(have_named(name_of(one)) == one);
    CHECK(name_of(Have::fresh) == "new");
    CHECK_FALSE(have_named("fresh"));
}

TEST_CASE("placing: a step is the word, where one stands, and three ways; its meaning is not told")
{
    const Step step = placing_step(little().wheel, sorting("disappointed"), 12, 40);
    CHECK(describe(step, tests::english()) == "disappointed\n\n"
                                              "word 12 of 40\n\n"
                                              "Is this word yours already?\n"
                                              "I have it / Half / New to me\n");
    CHECK(check(step, having("half")));
    CHECK_FALSE(check(step, having("fresh")));
    CHECK_FALSE(check(step, {}));
}

namespace
{

struct Sorted
{
    explicit Sorted(const Catalogue& catalogue)
        : sitting(catalogue, keeper, {}, tests::counted_ids())
    {
        sitting.begin(*placing_plan(catalogue, {}, base::Day{1}, 0), now);
    }
    void place(const char* have)
    {
        REQUIRE(sitting.answer(having(have), {}, now));
    }
    std::string word() const
    {
        return sitting.view().over ? "over" : sitting.view().step.story;
    }

    const base::Moment now = tests::evening_of(1);
    tests::MemoryKeeper keeper;
    Sitting sitting;
};

} // namespace

TEST_CASE("placing: one answer a word, no feedback after it, and undo goes back word by word")
{
    Sorted sorted(little());
    for (const char* word : {"hurt", "disappointed", "rejected"})
    {
        CHECK(sorted.word() == word);
        sorted.place("known");
        CHECK_FALSE(sorted.sitting.view().feedback);
    }
    CHECK(sorted.word() == "afraid");
    for (const char* word : {"rejected", "disappointed", "hurt"})
    {
        CHECK(sorted.sitting.undo(sorted.now) == having("known"));
        CHECK(sorted.word() == word);
    }
    CHECK_FALSE(sorted.sitting.view().can_undo);
    CHECK(sorted.sitting.placed() == 0);
    sorted.place("new");
    CHECK(sorted.sitting.placed() == 1);
}

TEST_CASE("placing: the whole sort is skipped at once, and undo brings it back")
{
    Sorted sorted(little());
    sorted.place("known");
    sorted.sitting.skip(false, sorted.now);
    CHECK(sorted.word() == "over");
    sorted.sitting.undo(sorted.now);
    CHECK(sorted.word() == "disappointed");
}

TEST_CASE("placing: left in the middle it goes on at the same word, also on a wheel that grew")
{
    Sorted sorted(little());
    sorted.place("half");
    sorted.place("new");
    feelings::WheelOutline outline = tests::small_outline();
    outline.hub.insert(outline.hub.begin(), {"flat", -.2, 0, {}, "", false});
    Catalogue grown = little();
    grown.wheel = *feelings::Wheel::build(outline);
    grown.scenes.clear(), grown.twins.clear();
    for (const Catalogue* catalogue : {&little(), static_cast<const Catalogue*>(&grown)})
    {
        Sitting again(*catalogue, sorted.keeper, sorted.keeper.kept, tests::counted_ids(500));
        REQUIRE(again.can_resume(base::Day{1}));
        again.resume(base::Day{1});
        CHECK(again.view().step.story == "rejected");
        CHECK(again.placed() == 2);
        const auto states = again.states();
        CHECK(states[tests::word(catalogue->wheel, "disappointed").index] == WordState::met);
    }
}

TEST_CASE("placing: a word that an update took from the wheel is passed over")
{
    Sorted sorted(little());
    feelings::WheelOutline outline = tests::small_outline();
    outline.families[2].text = "wounded";
    Catalogue other = little();
    other.wheel = *feelings::Wheel::build(outline);
    other.scenes.clear(), other.twins.clear();
    Sitting again(other, sorted.keeper, sorted.keeper.kept, tests::counted_ids(500));
    again.resume(base::Day{1});
    CHECK(again.view().step.fields.empty());
    REQUIRE(again.answer({}, {}, sorted.now));
    CHECK(again.view().step.story == "disappointed");
    CHECK(again.placed() == 0);
}

TEST_CASE("placing: what only was placed is counted at the end, what else moved is named")
{
    tests::MemoryKeeper keeper;
    Sitting sitting(little(), keeper, {}, tests::counted_ids());
    const base::Moment now = tests::evening_of(1);
    PlanItem sort = placing_item(little(), {}, 3);
    sitting.begin({base::Day{1}, 0, {sort, sealing_item()}, ""}, now);
    for (int i = 0; i < 3; ++i)
        REQUIRE(sitting.answer(having("known"), {}, now));
    CHECK(sitting.moved().empty());
    Answer sealed;
    sealed.put("words", tests::said({"hurt", "keen"}));
    REQUIRE(sitting.answer(sealed, {}, now));
    const auto moved = sitting.moved();
    REQUIRE(moved.size() == 2);
    CHECK(little().wheel[moved[0].word].text == "hurt");
    CHECK(moved[0].after == WordState::own_use);
    CHECK(sitting.placed() == 3);
}

TEST_CASE("plan: the sort comes once, on the second evening, after the scene")
{
    const Catalogue& catalogue = tests::shipped();
    tests::MemoryKeeper keeper;
    Sitting sitting(catalogue, keeper, {}, tests::counted_ids());
    for (int day = 1; day <= 6; ++day)
    {
        const Plan plan = tests::whole_evening(sitting, day);
        CAPTURE(day);
        CHECK(plans_sort(plan) == (day == 2));
        if (day == 2)
        {
            CHECK(plan.items[0].subject != placing_subject);
            const auto sort =
                std::find_if(plan.items.begin(), plan.items.end(),
                             [](const PlanItem& item) { return item.subject == placing_subject; });
            CHECK(catalogue.scene((sort - 1)->subject) != nullptr);
            CHECK((sort - 1)->steps.back().exercise != Exercise::locate);
        }
    }
}

TEST_CASE("plan: a second evening on the first day has no sort, and where nothing is kept none has")
{
    tests::MemoryKeeper keeper;
    Sitting sitting(little(), keeper, {}, tests::counted_ids());
    tests::whole_evening(sitting, 5);
    CHECK_FALSE(plans_sort(sitting.plan({}, base::Day{5}, 0)));
    CHECK(plans_sort(sitting.plan({}, base::Day{6}, 0)));
    PlanWishes forgetting;
    forgetting.forgets = true;
    CHECK_FALSE(plans_sort(sitting.plan(forgetting, base::Day{6}, 0)));
}

TEST_CASE("plan: a sort that was skipped is not offered again, one that was never reached is")
{
    for (const bool reached : {true, false})
    {
        Diary diary;
        diary.begin(1, {base::Day{1}, 0, {sealing_item()}, ""});
        diary.begin(2, {base::Day{2}, 0, {sealing_item(), placing_item(little(), {})}, ""});
        if (reached)
            diary.skip("placing");
        CHECK(plans_sort(plan_day(little(), diary.history(), {}, base::Day{4}, 0)) == !reached);
    }
}

TEST_CASE("plan: with every word placed there is no sort, and no empty item")
{
    Diary diary;
    diary.begin(1, {base::Day{1}, 0, {sealing_item()}, ""});
    for (const StepRef& step : placing_item(little(), {}, 1000).steps)
        diary.attempt(step, having("known"));
    CHECK_FALSE(plans_sort(plan_day(little(), diary.history(), {}, base::Day{4}, 0)));
    CHECK_FALSE(placing_plan(little(), diary.history(), base::Day{9}, 0));
}

TEST_CASE("plan: words placed before the first evening do not make it the second")
{
    Diary diary;
    diary.begin(1, *placing_plan(little(), {}, base::Day{1}, 0));
    const History history = diary.history();
    CHECK(history.first_day());
    const Plan plan = plan_day(little(), history, {}, base::Day{2}, 7);
    CHECK(plan.items.size() == 3);
    CHECK_FALSE(plans_sort(plan));
}
