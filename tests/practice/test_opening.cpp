#include "practice/opening.hpp"

#include "feelings/small_wheel.hpp"
#include "practice/evenings.hpp"
#include "practice/growth.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace practice;
using feelings::Ring;
using feelings::WordId;
using feelings::WordState;

namespace
{

const feelings::Wheel& little_wheel()
{
    static const feelings::Wheel small = tests::small_wheel();
    return small;
}

using States = std::vector<WordState>;

States none_met(const feelings::Wheel& of = little_wheel())
{
    return States(of.words().size(), WordState::not_met);
}

States stating(std::string_view word, WordState state)
{
    States states = none_met();
    states[tests::word(little_wheel(), word).index] = state;
    return states;
}

bool opens(const States& states, std::string_view word)
{
    return is_open(little_wheel(), states, tests::word(little_wheel(), word));
}

std::vector<bool> all_open(const feelings::Wheel& of, const States& states)
{
    std::vector<bool> open;
    for (std::size_t i = 0; i < of.words().size(); ++i)
        open.push_back(is_open(of, states, WordId{static_cast<std::uint16_t>(i)}));
    return open;
}

/// The twins planned for so many evenings of a player who answers by the dice.
std::vector<std::string> pairs_of(const Catalogue& catalogue, int evenings, unsigned seed)
{
    tests::MemoryKeeper keeper;
    Sitting sitting(catalogue, keeper, {}, tests::counted_ids());
    std::mt19937 dice(seed);
    std::vector<std::string> pairs;
    for (int day = 1; day <= evenings; ++day)
    {
        const base::Moment now = tests::evening_of(day);
        const Plan plan = sitting.plan({}, now.day, 0);
        for (const PlanItem& item : plan.items)
            if (catalogue.twin(item.subject))
                pairs.push_back(item.subject);
        sitting.begin(plan, now);
        while (!sitting.view().over)
            if (sitting.view().feedback)
                sitting.next(now);
            else if (dice() % 8 == 0)
                sitting.skip(false, now);
            else
                REQUIRE(sitting.answer(
                    tests::any_answer(sitting.view().step, catalogue.wheel, dice), {}, now));
        sitting.end(now);
    }
    return pairs;
}

} // namespace

TEST_CASE("opening: hub states and families are always open, and nothing else at first")
{
    for (const feelings::Wheel* of : {&little_wheel(), &tests::shipped_wheel()})
    {
        const std::vector<bool> open = all_open(*of, none_met(*of));
        for (std::size_t i = 0; i < open.size(); ++i)
            CHECK(open[i] == (of->words()[i].ring <= Ring::family));
    }
}

TEST_CASE("opening: a family's words open once it was met, finer ones once the word above is held")
{
    CHECK(opens(stating("hurt", WordState::met), "disappointed"));
    CHECK_FALSE(opens(stating("hurt", WordState::met), "let down"));
    CHECK_FALSE(opens(stating("hurt", WordState::met), "nervous"));
    CHECK_FALSE(opens(stating("disappointed", WordState::met), "let down"));
    CHECK_FALSE(opens(stating("disappointed", WordState::practised), "let down"));
    CHECK(opens(stating("disappointed", WordState::held), "let down"));
    CHECK(opens(stating("disappointed", WordState::own_use), "let down"));
    CHECK_FALSE(opens(stating("disappointed", WordState::held), "ignored"));
    CHECK_FALSE(opens(stating("disappointed", WordState::held), "rejected"));
    CHECK_FALSE(opens(stating("let down", WordState::own_use), "let down"));
}

TEST_CASE("opening: a pair is open when both its words are")
{
    const TwinPair pair{
        "p", tests::word(little_wheel(), "hurt"), tests::word(little_wheel(), "nervous"), "", {}};
    CHECK_FALSE(is_open(little_wheel(), none_met(), pair));
    CHECK(is_open(little_wheel(), stating("afraid", WordState::met), pair));
    const TwinPair turned{"t", pair.second, pair.first, "", {}};
    CHECK_FALSE(is_open(little_wheel(), none_met(), turned));
}

TEST_CASE("opening: more progress never closes a word")
{
    std::mt19937 dice(4);
    for (const feelings::Wheel* of : {&little_wheel(), &tests::shipped_wheel()})
        for (int round = 0; round < 300; ++round)
        {
            States states = none_met(*of);
            for (WordState& state : states)
                state = static_cast<WordState>(dice() % 5);
            const std::vector<bool> before = all_open(*of, states);
            for (int step = 0; step < 5; ++step)
            {
                WordState& state = states[dice() % states.size()];
                state = std::max(state, static_cast<WordState>(dice() % 5));
            }
            const std::vector<bool> after = all_open(*of, states);
            for (std::size_t i = 0; i < before.size(); ++i)
                REQUIRE((!before[i] || after[i]));
        }
}

TEST_CASE("opening: with everything held everything is open")
{
    const feelings::Wheel& shipped = tests::shipped_wheel();
    const auto open = all_open(shipped, States(shipped.words().size(), WordState::held));
    CHECK(std::count(open.begin(), open.end(), true) == std::ptrdiff_t(open.size()));
}

TEST_CASE("twins: an open pair comes before a closed one, and of two the quiet half's")
{
    Catalogue catalogue = tests::small_catalogue();
    const auto word = [&](std::string_view text) { return tests::word(catalogue.wheel, text); };
    const auto pair = [&](const char* id, std::string_view a, std::string_view b)
    {
        TwinPair made = catalogue.twins[0];
        made.id = id, made.first = word(a), made.second = word(b);
        return made;
    };
    catalogue.twins = {pair("closed-quiet", "let down", "unsure"),
                       pair("open-loud", "angry", "eager"), pair("open-quiet", "angry", "hurt"),
                       pair("open-later", "afraid", "hurt")};
    const auto pairs = pairs_of(catalogue, 3, 1);
    CHECK(pairs[0] == "open-quiet");
    CHECK(std::find(pairs.begin(), pairs.begin() + 3, "closed-quiet") == pairs.begin() + 3);
}

TEST_CASE("twins: whatever a player does and mixes up, every pair comes")
{
    const Catalogue small = tests::small_catalogue();
    for (unsigned seed = 0; seed < 20; ++seed)
        for (const Catalogue* catalogue : {&small, &tests::shipped()})
        {
            if (catalogue != &small && seed > 1)
                continue;
            const std::size_t count = catalogue->twins.size();
            const auto pairs = pairs_of(*catalogue, static_cast<int>(3 * count), seed);
            CHECK(std::set<std::string>(pairs.begin(), pairs.end()).size() == count);
        }
}

TEST_CASE("twins: of shipped pairs asked as seldom, one with closed words waits for the open ones")
{
    const Catalogue& catalogue = tests::shipped();
    tests::MemoryKeeper keeper;
    Sitting sitting(catalogue, keeper, {}, tests::counted_ids());
    std::map<std::string, int> times;
    int waited = 0;
    for (int day = 1; day <= 40; ++day)
    {
        const auto states = sitting.states();
        const Plan plan = tests::whole_evening(sitting, day);
        for (const PlanItem& item : plan.items)
        {
            const TwinPair* asked = catalogue.twin(item.subject);
            if (!asked)
                continue;
            for (const TwinPair& other : catalogue.twins)
            {
                if (times[other.id] != times[asked->id])
                    continue;
                CHECK((is_open(catalogue.wheel, states, *asked) ||
                       !is_open(catalogue.wheel, states, other)));
                waited += !is_open(catalogue.wheel, states, other);
            }
            ++times[asked->id];
        }
    }
    CHECK(waited > 40);
}
