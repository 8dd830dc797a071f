#include "feelings/nearness.hpp"

#include "feelings/small_wheel.hpp"

#include <doctest/doctest.h>

#include <set>

using feelings::nearness;
using feelings::Ring;
using feelings::Wheel;
using feelings::Word;
using feelings::WordId;

namespace
{

int near(const Wheel& wheel, std::string_view answered, std::string_view fitting)
{
    return nearness(wheel, tests::word(wheel, answered), tests::word(wheel, fitting));
}

/// Both in one family: the rows that need no bridge, neighbour or sign.
bool kin(const Word& one, const Word& other)
{
    return one.family && one.family == other.family;
}

void check_all_pairs(const Wheel& wheel)
{
    const std::set<int> steps{100, 85, 75, 70, 60, 50, 45, 30, 15, 0};
    const auto n = static_cast<std::uint16_t>(wheel.words().size());
    for (std::uint16_t i = 0; i < n; ++i)
        for (std::uint16_t j = 0; j < n; ++j)
        {
            const WordId a{i}, b{j};
            const int there = nearness(wheel, a, b), back = nearness(wheel, b, a);
            const Word &w = wheel[a], &t = wheel[b];
            CAPTURE(w.text);
            CAPTURE(t.text);
            REQUIRE(steps.contains(there));
            REQUIRE((there == 100) == (i == j));
            const int rings = wheel.rings_finer(a, b);
            if (rings)
            {
                REQUIRE(there == (rings == 1 ? 85 : 75));
                REQUIRE(back == (rings == 1 ? 60 : 45));
                REQUIRE(there > back);
            }
            else if (!wheel.rings_finer(b, a))
                REQUIRE(there == back);
            const bool hub = w.ring == Ring::hub || t.ring == Ring::hub;
            if (i != j && hub)
                REQUIRE((there == 45 || there == 15 || there == 0));
            if (kin(w, t))
                REQUIRE(there >= 45);
            else if (wheel.bridged(a, b))
                REQUIRE(there == 45);
            else if (i != j && valence_sign(w) * valence_sign(t) <= 0)
                REQUIRE(there == 0);
            else if (i != j)
                REQUIRE((there == 30 || there == 15));
            if (there == 30)
            {
                const std::size_t families = wheel.families().size();
                const std::size_t apart = (*w.family + families - *t.family) % families;
                REQUIRE((apart == 1 || apart == families - 1));
            }
        }
}

} // namespace

TEST_CASE("nearness: each row of the table by a named example")
{
    const Wheel wheel = tests::small_wheel();
    CHECK(near(wheel, "hurt", "hurt") == 100);
    CHECK(near(wheel, "let down", "disappointed") == 85);
    CHECK(near(wheel, "disappointed", "hurt") == 85);
    CHECK(near(wheel, "let down", "hurt") == 75);
    CHECK(near(wheel, "let down", "disheartened") == 70);
    CHECK(near(wheel, "disappointed", "rejected") == 70);
    CHECK(near(wheel, "disappointed", "let down") == 60);
    CHECK(near(wheel, "hurt", "disappointed") == 60);
    CHECK(near(wheel, "hurt", "let down") == 45);
    CHECK(near(wheel, "let down", "ignored") == 50);
    CHECK(near(wheel, "let down", "rejected") == 50);
    CHECK(near(wheel, "rejected", "bitter") == 45);
    CHECK(near(wheel, "bitter", "rejected") == 45);
    CHECK(near(wheel, "hurt", "jittery") == 30);
    CHECK(near(wheel, "glad", "keen") == 30);
    CHECK(near(wheel, "hurt", "angry") == 15);
    CHECK(near(wheel, "calm", "keen") == 15);
    CHECK(near(wheel, "calm", "hurt") == 0);
    CHECK(near(wheel, "angry", "eager") == 0);
}

TEST_CASE("nearness: bridges are not inherited by finer or broader words")
{
    const Wheel wheel = tests::small_wheel();
    CHECK(near(wheel, "ignored", "bitter") == 15);
    CHECK(near(wheel, "hurt", "bitter") == 15);
}

TEST_CASE("nearness: a neutral word shares its sign with nobody, but has its family and bridges")
{
    const Wheel wheel = tests::small_wheel();
    CHECK(near(wheel, "curious", "happy") == 0);
    CHECK(near(wheel, "happy", "curious") == 0);
    CHECK(near(wheel, "blank", "numb") == 0);
    CHECK(near(wheel, "curious", "keen") == 50);
    CHECK(near(wheel, "curious", "glad") == 45);
    CHECK(feelings::valence_sign(Word{"", .2, 0, {}, {}, {}, false, false, {}}) == 1);
    CHECK(feelings::valence_sign(Word{"", -.2, 0, {}, {}, {}, false, false, {}}) == -1);
    CHECK(feelings::valence_sign(Word{"", .19, 0, {}, {}, {}, false, false, {}}) == 0);
}

TEST_CASE("nearness: hub words know only the same, a bridge or the sign")
{
    const Wheel wheel = tests::small_wheel();
    CHECK(near(wheel, "numb", "nervous") == 45);
    CHECK(near(wheel, "nervous", "numb") == 45);
    CHECK(near(wheel, "numb", "jittery") == 15);
    CHECK(near(wheel, "surprised", "glad") == 15);
    CHECK(near(wheel, "numb", "glad") == 0);
    CHECK(near(wheel, "numb", "numb") == 100);
}

TEST_CASE("nearness: the properties of the table hold for all pairs")
{
    check_all_pairs(tests::small_wheel());
    check_all_pairs(tests::shipped_wheel());
}
