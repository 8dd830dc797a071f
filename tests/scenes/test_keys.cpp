#include "base/text.hpp"
#include "scenes/audit.hpp"

#include <doctest/doctest.h>

using engine::Key;
using tests::Theatre;

TEST_CASE("the keyboard: U takes the last answer back, and it stands in its step again")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.type("/sad");
    theatre.press(Key::enter);
    REQUIRE(theatre.has("word.0"));
    theatre.click("submit");
    REQUIRE(theatre.screen() != "naming");
    const std::size_t events = theatre.keeper.kept.size();
    theatre.type("u");
    CHECK(theatre.screen() == "naming");
    CHECK(theatre.has("word.0"));
    CHECK(theatre.seen().find("sad") != std::string::npos);
    CHECK(theatre.keeper.kept.size() > events);
}

TEST_CASE("the keyboard: letters in a field are text, no shortcuts")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.type("/cun");
    CHECK(theatre.screen() == "naming");
    theatre.press(Key::enter);
    CHECK(theatre.seen().find("cun") != std::string::npos);
}

TEST_CASE("citing: C while a word looks for its place, then remove, leaves no trace of the word")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.type("/wobblesome");
    theatre.press(Key::enter);
    REQUIRE(theatre.has("loose"));
    theatre.type("c");
    theatre.click("remove");
    CHECK_FALSE(theatre.has("loose"));
    CHECK(theatre.has("typed"));
    CHECK(theatre.seen().find("wobblesome") == std::string::npos);
}

TEST_CASE("citing: C while a family is open shows the lines, not an empty screen")
{
    for (const engine::Size size : {engine::Size{1280, 800}, engine::Size{640, 400}})
    {
        Theatre theatre(size);
        theatre.play_until("naming");
        if (theatre.has("wheel"))
            REQUIRE(theatre.tab_to("typed"));
        theatre.type(theatre.has("wheel") ? "sad" : "/sad");
        theatre.press(Key::enter);
        if (theatre.has("wheel"))
            theatre.click("wheel");
        theatre.click("joyful");
        theatre.type("c");
        CAPTURE(base::joined(theatre.reachable(), " "));
        CHECK(theatre.has("line.0"));
    }
}
