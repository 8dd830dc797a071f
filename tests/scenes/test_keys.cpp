#include "base/text.hpp"
#include "scenes/audit.hpp"

#include <doctest/doctest.h>

using engine::Key;
using tests::Theatre;

namespace
{

constexpr int most_actions = 400;

/// Calls `check` on every screen of two evenings when it is first met; gives their names.
template <class Check>
std::set<std::string> on_every_screen(engine::Size size, Check check)
{
    Theatre theatre(size);
    std::set<std::string> met;
    for (int action = 0, evenings = 0; action < most_actions && evenings < 3; ++action)
    {
        if (met.insert(theatre.screen()).second)
            check(theatre);
        const bool ends = theatre.screen() == "end";
        theatre.go_on();
        if (ends)
        {
            ++evenings;
            theatre.sleep();
        }
    }
    return met;
}

} // namespace

TEST_CASE("the keyboard: Tab alone reaches every control of every screen")
{
    for (const engine::Size size : {engine::Size{1280, 800}, engine::Size{640, 400}})
    {
        const auto met =
            on_every_screen(size,
                            [](Theatre& theatre)
                            {
                                CAPTURE(theatre.screen());
                                CHECK(base::joined(tests::missed_by_tab(theatre), " ") == "");
                            });
        for (const char* name : {"tonight", "naming", "turn", "feedback", "body", "typed", "lean",
                                 "twins", "twins.meet", "envelope.seal", "envelope.open", "end"})
            CHECK_MESSAGE(met.contains(name), std::string(name) << " was never met");
    }
}

TEST_CASE("the keyboard: Esc pauses every screen, and leads back to it with nothing else changed")
{
    on_every_screen({1280, 800},
                    [](Theatre& theatre)
                    {
                        const std::string before = theatre.screen(), seen = theatre.seen();
                        CAPTURE(before);
                        theatre.press(Key::escape);
                        CHECK(theatre.screen() == "pause");
                        theatre.press(Key::escape);
                        CHECK(theatre.screen() == before);
                        CHECK(theatre.seen() == seen);
                    });
}

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
    theatre.type("/gutted");
    theatre.press(Key::enter);
    REQUIRE(theatre.has("loose"));
    theatre.type("c");
    theatre.click("remove");
    CHECK_FALSE(theatre.has("loose"));
    CHECK(theatre.has("typed"));
    CHECK(theatre.seen().find("gutted") == std::string::npos);
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
