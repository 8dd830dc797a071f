#include "scenes/theatre.hpp"

#include <doctest/doctest.h>

using engine::Key;
using tests::Theatre;

namespace
{

/// The second evening's question about keeping.
void to_keeping(Theatre& theatre)
{
    theatre.play_until("end");
    theatre.go_on();
    theatre.sleep();
    theatre.click("begin");
    while (theatre.screen().starts_with("ask.") && theatre.screen() != "ask.keeping")
        theatre.go_on();
    REQUIRE(theatre.screen() == "ask.keeping");
}

} // namespace

TEST_CASE("asked: each once, what stands there holds, and the evening begins after the last")
{
    Theatre theatre;
    to_keeping(theatre);
    CHECK_FALSE(theatre.settings().keep);
    theatre.press(Key::enter);
    CHECK(theatre.settings().keep == files::Keep::everything);
    theatre.pass_asks();
    CHECK(theatre.sitting().playing());
    theatre.play_until("end");
    theatre.go_on();
    theatre.sleep();
    theatre.click("begin");
    REQUIRE(theatre.screen() == "ask.people");
    theatre.click("people.him");
    CHECK(theatre.seen().find("an evening with him") != std::string::npos);
    theatre.click("submit");
    CHECK(theatre.settings().people == files::People::him);
    theatre.pass_asks();
    CHECK(theatre.sitting().playing());
    theatre.kill();
    CHECK(theatre.screen() == "tonight");
    theatre.click("begin");
    CHECK_FALSE(theatre.screen().starts_with("ask."));
}

TEST_CASE("keeping nothing: asked twice, Esc leaves it, and then nothing is there any more")
{
    Theatre theatre;
    to_keeping(theatre);
    const std::size_t before = theatre.keeper.kept.size();
    theatre.click("keep.nothing");
    REQUIRE(theatre.has("erase"));
    CHECK(theatre.frame().focused()->name == "leave");
    theatre.press(Key::escape);
    CHECK(theatre.screen() == "ask.keeping");
    CHECK(theatre.keeper.kept.size() == before);
    CHECK(theatre.sitting().events().size() == before);
    CHECK(theatre.settings().keep != files::Keep::nothing);

    theatre.click("keep.nothing");
    theatre.click("erase");
    CHECK(theatre.screen() == "ask.keeping");
    CHECK(theatre.settings().keep == files::Keep::nothing);
    CHECK(theatre.sitting().events().empty());
    CHECK(theatre.keeper.kept.empty());
    theatre.click("submit");
    theatre.pass_asks();
    CHECK(theatre.sitting().playing());
    CHECK(theatre.sitting().history().first_day());
}

TEST_CASE("keeping nothing from Settings: Tonight is a first evening again, and begins")
{
    Theatre theatre;
    theatre.play_until("end");
    theatre.go_on();
    theatre.sleep();
    theatre.click("settings");
    theatre.click("settings.data");
    theatre.click("keep.nothing");
    theatre.click("erase");
    theatre.press(Key::escape);
    REQUIRE(theatre.screen() == "tonight");
    CHECK(theatre.seen().find("First evening") != std::string::npos);
    CHECK(theatre.seen().find("An envelope from last time") == std::string::npos);
    theatre.click("begin");
    CHECK(theatre.screen() == "naming");
}

TEST_CASE("keeping nothing while an evening is played: the evening goes on to its end")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.press(Key::escape);
    theatre.press(Key::escape);
    if (theatre.screen() != "pause")
        theatre.press(Key::escape);
    REQUIRE(theatre.screen() == "pause");
    theatre.click("settings");
    theatre.click("settings.data");
    theatre.click("keep.nothing");
    theatre.click("erase");
    theatre.press(Key::escape);
    theatre.press(Key::escape);
    theatre.play_until("end");
    theatre.go_on();
    CHECK(theatre.screen() == "tonight");
}
