#include "practice/own_words.hpp"

#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

using namespace practice;

namespace
{

constexpr int first_day = 20'000;

struct Table
{
    Table()
        : sitting(tests::shipped(), keeper, {}, tests::counted_ids())
    {
    }
    /// An evening in which this one word is said.
    void say(int day, const NamedWord& word)
    {
        const base::Moment now = tests::evening_of(day);
        sitting.begin(sitting.plan({}, now.day, 1), now);
        while (!sitting.view().over && !(sitting.view().step.field("words") &&
                                         sitting.view().step.ref.exercise != Exercise::recall))
            pass_over(now);
        REQUIRE_FALSE(sitting.view().over);
        Answer answer;
        answer.put("words", Words{{word}});
        REQUIRE(sitting.answer(answer, {}, now));
        while (!sitting.view().over)
            sitting.view().feedback ? sitting.next(now) : sitting.skip(false, now);
        sitting.end(now);
    }
    /// The body of a note is left blank; other things are left out.
    void pass_over(const base::Moment& now)
    {
        if (sitting.view().step.ref.exercise == Exercise::note)
            REQUIRE(sitting.answer({}, {}, now));
        else
            sitting.skip(false, now);
    }
    std::vector<OwnWord> own() const
    {
        return own_words(tests::shipped(), sitting.history());
    }

    tests::MemoryKeeper keeper;
    Sitting sitting;
};

} // namespace

TEST_CASE("own words: what is none of the wheel's, in any form, with the place it was given")
{
    Table table;
    CHECK(table.own().empty());
    table.say(first_day, {"scooped out", "", {}});
    table.say(first_day + 1, {"hurt", "hurt", {}});
    table.say(first_day + 1, {"sadness", "sad", {}});
    table.say(first_day + 2, {"gutted", "disappointed", {}});
    table.say(first_day + 3, {"Scooped Out", "empty", {}});
    const auto own = table.own();
    REQUIRE(own.size() == 2);
    CHECK(own[0].text == "Scooped Out");
    CHECK(own[0].home == "empty");
    CHECK(own[0].times == 2);
    CHECK(own[0].last.number == first_day + 3);
    CHECK(own[1].text == "gutted");
    CHECK(own_word(own, "SCOOPED OUT") == &own[0]);
    CHECK_FALSE(own_word(own, "hurt"));
}

TEST_CASE("own words: a place given in the Wheel room is kept, holds, and can be given anew")
{
    Table table;
    table.say(first_day, {"scooped out", "", {}});
    const base::Moment now = tests::evening_of(first_day + 1);
    table.sitting.put_own_word("scooped out", "empty", now);
    table.sitting.put_own_word("Scooped out", "numb", now);
    CHECK(table.own().front().home == "numb");
    Sitting again(tests::shipped(), table.keeper, table.keeper.kept, tests::counted_ids(900));
    CHECK(own_words(tests::shipped(), again.history()).front().home == "numb");
    // It is no evening and makes no word met.
    CHECK(again.history().evenings.size() == 1);
}

TEST_CASE("the wheel then: states on a day know nothing of what came later")
{
    Table table;
    table.say(first_day, {"hurt", "hurt", {}});
    table.say(first_day + 5, {"angry", "angry", {}});
    const auto& wheel = tests::shipped().wheel;
    const auto state = [&](int day, const char* word)
    { return table.sitting.states_on(base::Day{day})[wheel.find(word)->index]; };
    CHECK(state(first_day - 1, "hurt") == feelings::WordState::not_met);
    CHECK(state(first_day, "hurt") != feelings::WordState::not_met);
    CHECK(state(first_day, "angry") == feelings::WordState::not_met);
    CHECK(state(first_day + 5, "angry") != feelings::WordState::not_met);
    CHECK(table.sitting.states_on(base::Day{first_day + 9}) == table.sitting.states());
}
