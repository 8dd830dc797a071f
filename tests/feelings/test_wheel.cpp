#include "feelings/wheel.hpp"

#include "base/text.hpp"
#include "feelings/small_wheel.hpp"

#include <doctest/doctest.h>

#include <set>

using feelings::Ring;
using feelings::Wheel;
using feelings::WordId;
using tests::word;

namespace
{

std::string refusal(const feelings::WheelOutline& outline)
{
    const auto wheel = Wheel::build(outline);
    return wheel ? "" : wheel.error().place;
}

/// Everything that has to be true of any wheel.
void check_wheel(const Wheel& wheel)
{
    std::set<std::string> seen, paths;
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
    {
        const WordId id{static_cast<std::uint16_t>(i)};
        const feelings::Word& one = wheel[id];
        CAPTURE(one.text);
        CHECK(wheel.find(one.text) == id);
        CHECK(seen.insert(base::folded(one.text)).second);
        CHECK(paths.insert(wheel.path_of(id)).second);
        CHECK(one.family.has_value() == (one.ring != Ring::hub));
        CHECK(one.parent.has_value() == (one.ring == Ring::second || one.ring == Ring::third));
        CHECK((one.ring != Ring::third || one.finer.empty()));
        for (const WordId finer : one.finer)
        {
            CHECK(wheel[finer].parent == id);
            CHECK(wheel[finer].family == one.family);
            CHECK(wheel[finer].quiet == one.quiet);
            CHECK(wheel.rings_finer(finer, id) == 1);
            CHECK(wheel.rings_finer(id, finer) == 0);
            CHECK(wheel.path_of(finer) == wheel.path_of(id) + "/" + wheel[finer].text);
        }
        if (one.family)
        {
            const WordId family = wheel.families()[*one.family].word;
            const int rings = static_cast<int>(one.ring) - static_cast<int>(Ring::family);
            CHECK(wheel.rings_finer(id, family) == rings);
        }
    }
    for (const auto& [a, b] : wheel.bridges())
    {
        CHECK(wheel.bridged(a, b));
        CHECK(wheel.bridged(b, a));
        CHECK(a != b);
    }
}

} // namespace

TEST_CASE("wheel: every word has one home, one path and is found by its text")
{
    check_wheel(tests::small_wheel());
    check_wheel(tests::shipped_wheel());
}

TEST_CASE("wheel: the small one is what was written down")
{
    const Wheel wheel = tests::small_wheel();
    CHECK(wheel.families().size() == 6);
    CHECK(wheel.hub().size() == 3);
    CHECK(wheel.path_of(word(wheel, "let down")) == "hurt/disappointed/let down");
    CHECK(wheel.path_of(word(wheel, "numb")) == "hub/numb");
    CHECK(wheel[word(wheel, "unsure")].quiet);
    CHECK_FALSE(wheel[word(wheel, "annoyed")].quiet);
    CHECK(wheel[word(wheel, "ignored")].story);
    CHECK(wheel.find(" LET  DOWN ") == wheel.find("let down"));
    CHECK_FALSE(wheel.find("betrayed"));
    CHECK_FALSE(wheel.find(""));
    CHECK(wheel.rings_finer(word(wheel, "let down"), word(wheel, "hurt")) == 2);
    CHECK(wheel.rings_finer(word(wheel, "let down"), word(wheel, "rejected")) == 0);
    CHECK(wheel.rings_finer(word(wheel, "hurt"), word(wheel, "hurt")) == 0);
    CHECK_FALSE(wheel.bridged(word(wheel, "hurt"), word(wheel, "angry")));
}

TEST_CASE("wheel: the shipped one has the shape the game was designed for")
{
    const Wheel& wheel = tests::shipped_wheel();
    std::size_t second = 0, third = 0, quiet = 0, outside = 0;
    for (const feelings::Word& one : wheel.words())
    {
        second += one.ring == Ring::second;
        third += one.ring == Ring::third;
        outside += one.ring != Ring::hub;
        quiet += one.quiet;
        CHECK(one.valence >= -1);
        CHECK(one.valence <= 1);
        CHECK(one.energy >= -1);
        CHECK(one.energy <= 1);
    }
    CHECK(wheel.families().size() == 12);
    CHECK(wheel.hub().size() == 11);
    CHECK(second == 50);
    CHECK(third == 155);
    CHECK((200 * quiet + outside) / (2 * outside) == 53);
    CHECK(wheel[wheel.families()[0].word].text == "joyful");
    CHECK(wheel[wheel.families()[11].word].text == "averse");
}

TEST_CASE("wheel: a word twice, however spelled, is refused by name")
{
    feelings::WheelOutline outline = tests::small_outline();
    outline.hub.push_back({"Let  Down", 0, 0, {}, "", false});
    CHECK(refusal(outline) == "let down");
    outline = tests::small_outline();
    outline.families[0].finer[0].finer.push_back({"joyful", 0, 0, {}, "", false});
    CHECK(refusal(outline) == "joyful");
}

TEST_CASE("wheel: bridges and story words must stand on it")
{
    feelings::WheelOutline outline = tests::small_outline();
    outline.bridges.emplace_back("hurt", "stung");
    CHECK(refusal(outline) == "stung");
    outline = tests::small_outline();
    outline.bridges.emplace_back("wistful", "stung");
    CHECK(refusal(outline) == "wistful");
    outline = tests::small_outline();
    outline.story_words.emplace_back("betrayed");
    CHECK(refusal(outline) == "betrayed");
    CHECK(refusal({}).empty());
}
