#include "feelings/body.hpp"
#include "feelings/word_state.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

using feelings::Sensation;
using feelings::Zone;

TEST_CASE("body: every zone and sensation has a name of its own that leads back to it")
{
    std::set<std::string_view> names;
    for (const Zone zone : feelings::all_zones())
    {
        CHECK(feelings::zone_named(feelings::name_of(zone)) == zone);
        CHECK(names.insert(feelings::name_of(zone)).second);
    }
    CHECK(names.size() == 17);
    for (const Sensation sensation : feelings::all_sensations())
    {
        CHECK(feelings::sensation_named(feelings::name_of(sensation)) == sensation);
        CHECK(names.insert(feelings::name_of(sensation)).second);
    }
    CHECK(names.size() == 29);
    CHECK(feelings::name_of(Zone::all_over) == "all-over");
    CHECK(feelings::name_of(Zone::cannot_tell) == "cannot-tell");
    CHECK(feelings::name_of(Sensation::numb) == "numb");
    for (const char* unknown : {"", "Chest", "chest ", "all over", "knee"})
    {
        CHECK_FALSE(feelings::zone_named(unknown));
        CHECK_FALSE(feelings::sensation_named(unknown));
    }
}

TEST_CASE("body: the answers that are no place are not drawn and touch nothing")
{
    const auto drawn = feelings::drawn_zones();
    CHECK(drawn.size() == 14);
    for (const Zone answer : {Zone::all_over, Zone::nowhere, Zone::cannot_tell})
    {
        CHECK(std::find(drawn.begin(), drawn.end(), answer) == drawn.end());
        for (const Zone zone : feelings::all_zones())
            CHECK_FALSE(feelings::touch(answer, zone));
    }
}

TEST_CASE("body: touching is mutual, never of a zone with itself, and nobody is left out")
{
    for (const Zone a : feelings::all_zones())
    {
        CHECK_FALSE(feelings::touch(a, a));
        for (const Zone b : feelings::all_zones())
            CHECK(feelings::touch(a, b) == feelings::touch(b, a));
    }
    for (const Zone a : feelings::drawn_zones())
        CHECK(std::any_of(feelings::drawn_zones().begin(), feelings::drawn_zones().end(),
                          [&](Zone b) { return feelings::touch(a, b); }));
    CHECK(feelings::touch(Zone::throat, Zone::chest));
    CHECK_FALSE(feelings::touch(Zone::head, Zone::feet));
    CHECK_FALSE(feelings::touch(Zone::hands, Zone::chest));
}

TEST_CASE("body: one can walk from any place to any other")
{
    std::set<Zone> reached{Zone::head};
    for (std::size_t before = 0; before != reached.size();)
    {
        before = reached.size();
        for (const Zone zone : feelings::drawn_zones())
            if (std::any_of(reached.begin(), reached.end(),
                            [&](Zone from) { return feelings::touch(from, zone); }))
                reached.insert(zone);
    }
    CHECK(reached.size() == feelings::drawn_zones().size());
}

TEST_CASE("word state: grows in the order in which it is told")
{
    using feelings::WordState;
    CHECK(WordState::not_met < WordState::met);
    CHECK(WordState::practised < WordState::held);
    CHECK(WordState::held < WordState::own_use);
    CHECK(feelings::name_of(WordState::not_met) == "not-met");
    CHECK(feelings::name_of(WordState::practised) == "practised");
    CHECK(feelings::name_of(WordState::own_use) == "own-use");
}
