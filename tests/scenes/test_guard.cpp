#include "scenes/theatre.hpp"

#include <doctest/doctest.h>

using engine::Key;
using tests::Theatre;

namespace
{

const engine::Event enter_key = engine::KeyPressed{Key::enter, false, false};

bool zone_marked(const Theatre& theatre)
{
    for (const engine::Tag& tag : theatre.frame().tags())
        if (tag.name.starts_with("zone.") && tag.chosen)
            return true;
    return false;
}

/// Presses once more in the next frame, sooner than anybody reads it.
void press_twice(Theatre& theatre, const engine::Event& event)
{
    theatre.nudge(event);
    theatre.nudge(event);
}

Theatre& at_naming(Theatre& theatre)
{
    theatre.play_until("naming");
    return theatre;
}

} // namespace

TEST_CASE("the guard: a double Enter on \"No word yet\" opens the body and marks nothing in it")
{
    for (const bool drawn : {true, false})
    {
        Theatre theatre;
        REQUIRE(at_naming(theatre).tab_to("submit"));
        drawn ? press_twice(theatre, enter_key) : theatre.press_at_once(enter_key, 2);
        CHECK(theatre.frame().find("zone.chest"));
        CHECK_FALSE(zone_marked(theatre));
        theatre.pass(engine::ScreenStack::guard);
        theatre.nudge(enter_key);
        CHECK(zone_marked(theatre));
    }
}

TEST_CASE("the guard: a double Enter on a family, or on the hub, opens it and chooses nothing")
{
    for (const char* opener : {"hub", "joyful"})
    {
        Theatre theatre;
        REQUIRE(at_naming(theatre).tab_to("hub"));
        for (int i = 0; i < 12 && theatre.frame().focused()->name != opener; ++i)
            theatre.press(Key::right);
        REQUIRE(theatre.frame().focused()->name == opener);
        press_twice(theatre, enter_key);
        CHECK(theatre.frame().find("wheel.back"));
        CHECK_FALSE(theatre.frame().find("word.0"));
        CHECK_FALSE(theatre.frame().find("zone.chest"));
    }
}

TEST_CASE("the guard: a double press of the pointer does not meet what came up below it")
{
    Theatre theatre;
    at_naming(theatre);
    theatre.nudge(engine::PointerMoved{theatre.frame().find("submit")->hit});
    press_twice(theatre, engine::PointerPressed{theatre.frame().find("submit")->hit});
    CHECK(theatre.frame().find("zone.chest"));
    CHECK_FALSE(zone_marked(theatre));
    CHECK(theatre.screen() == "naming");
}

TEST_CASE("the guard: a double Enter on what asks first does not answer the question")
{
    Theatre theatre;
    theatre.play_until("end");
    theatre.go_on();
    theatre.sleep();
    theatre.click("settings");
    theatre.click("settings.data");
    REQUIRE(theatre.tab_to("keep.nothing"));
    press_twice(theatre, enter_key);
    CHECK(theatre.frame().find("dialog"));
}

TEST_CASE("the guard: what is pressed twice on purpose, or reached by Tab, acts at once")
{
    Theatre theatre;
    theatre.click("settings");
    REQUIRE(theatre.tab_to("reduced-motion"));
    press_twice(theatre, enter_key);
    CHECK_FALSE(theatre.settings().reduced_motion);
    theatre.nudge(enter_key);
    CHECK(theatre.settings().reduced_motion);
    theatre.nudge(engine::KeyPressed{Key::tab});
    REQUIRE(theatre.frame().focused()->name == "pictures-hide");
    theatre.nudge(enter_key);
    CHECK_FALSE(theatre.settings().pictures_hide_own);
    for (const char* name : {"reduced-motion", "pictures-hide"})
        theatre.nudge(engine::PointerPressed{theatre.frame().find(name)->hit});
    CHECK_FALSE(theatre.settings().reduced_motion);
    CHECK(theatre.settings().pictures_hide_own);
}
