#include "scenes/screens.hpp"

#include "practice/placing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using tests::Theatre;

namespace
{

const tests::Stand& at_the_sort()
{
    const auto found =
        std::find_if(tests::stands().begin(), tests::stands().end(),
                     [](const tests::Stand& stand) { return stand.screen == "placing"; });
    REQUIRE(found != tests::stands().end());
    return *found;
}

std::string focus_of(const Theatre& theatre)
{
    const engine::Tag* focus = theatre.frame().focused();
    return focus ? focus->name : "";
}

std::size_t placed(Theatre& theatre)
{
    return theatre.sitting().placed();
}

} // namespace

TEST_CASE("the sort: 1, 2 and 3 place a word, other keys do not, and the focus follows the choice")
{
    Theatre theatre;
    theatre.take(at_the_sort());
    CHECK(focus_of(theatre) == "option.known");
    std::size_t count = placed(theatre);
    for (const auto& [key, name] :
         {std::pair{"2", "option.half"}, {"3", "option.new"}, {"1", "option.known"}})
    {
        const std::string before = theatre.seen();
        theatre.type(key);
        CHECK(theatre.screen() == "placing");
        CHECK(placed(theatre) == ++count);
        CHECK(theatre.seen() != before);
        CHECK(focus_of(theatre) == name);
    }
    for (const char* key : {"0", "4", "x", "½"})
        theatre.type(key);
    CHECK(placed(theatre) == count);
}

TEST_CASE("the sort: Enter places the next word as the last, so does a press of the pointer")
{
    Theatre theatre;
    theatre.take(at_the_sort());
    theatre.click("option.half");
    CHECK(focus_of(theatre) == "option.half");
    theatre.press(engine::Key::enter);
    theatre.press(engine::Key::enter);
    CHECK(placed(theatre) == 3);
    CHECK(focus_of(theatre) == "option.half");
    theatre.press(engine::Key::right);
    CHECK(focus_of(theatre) == "option.new");
}

TEST_CASE("the sort: one key pressed many times at once places one word")
{
    Theatre theatre;
    theatre.take(at_the_sort());
    theatre.press_at_once(engine::Typed{U'1'}, 5);
    CHECK(placed(theatre) == 1);
}

TEST_CASE("the sort: undo goes back word by word to what was chosen, and skip leaves all of it")
{
    Theatre theatre;
    theatre.take(at_the_sort());
    const std::string first = theatre.seen();
    theatre.type("3");
    theatre.type("2");
    theatre.type("u");
    CHECK(focus_of(theatre) == "option.half");
    theatre.click("undo");
    CHECK(focus_of(theatre) == "option.new");
    CHECK(placed(theatre) == 0);
    CHECK(theatre.seen() == first);
    theatre.type("1");
    theatre.click("skip");
    CHECK(theatre.screen() != "placing");
    CHECK(placed(theatre) == 1);
}

TEST_CASE("the sort: killed in the middle it goes on at the same word")
{
    Theatre theatre;
    theatre.take(at_the_sort());
    theatre.type("1");
    theatre.type("1");
    const std::string before = theatre.seen();
    theatre.kill();
    theatre.play_until("placing");
    CHECK(theatre.seen() == before);
}

TEST_CASE("the sort alone: it ends without a tomorrow, and tonight's evening still waits")
{
    Theatre theatre;
    const auto plan =
        practice::placing_plan(theatre.sitting().catalogue(), {}, base::Day{20'000}, 7);
    REQUIRE(plan);
    theatre.sitting().begin(*plan, theatre.now());
    theatre.show(scenes::screen_in_turn(theatre.backstage()));
    CHECK(theatre.seen().find("word 1 of 40") != std::string::npos);
    theatre.type("1");
    theatre.click("skip");
    REQUIRE(theatre.screen() == "end");
    CHECK(theatre.seen().find("Placed in the sort: 1") != std::string::npos);
    CHECK_FALSE(theatre.frame().find("tomorrow"));
    theatre.press(engine::Key::enter);
    REQUIRE(theatre.screen() == "tonight");
    CHECK(theatre.seen().find("First evening") != std::string::npos);
    CHECK(theatre.seen().find("Tonight is done") == std::string::npos);
}
