#include "ui/controls.hpp"

#include <doctest/doctest.h>

using engine::Rect;
using ui::Control;
using ui::Direction;

namespace
{

Control control(std::string id, Rect box, std::optional<std::size_t> scroll = std::nullopt)
{
    Control made;
    made.id = std::move(id);
    made.box = box;
    made.shape = engine::Path::rectangle(box);
    made.clip = {0, 0, 1000, 1000};
    made.scroll = scroll;
    return made;
}

std::string led(const std::vector<Control>& controls, std::string_view from, Direction direction)
{
    const auto index = ui::neighbour(controls, *ui::index_of(controls, from), direction);
    return index ? controls[*index].id : "";
}

} // namespace

TEST_CASE("arrows: in a grid every step and its return meet")
{
    std::vector<Control> grid;
    for (int i = 0; i < 20; ++i)
        grid.push_back(
            control(std::to_string(i / 5) + std::to_string(i % 5),
                    {static_cast<float>(i % 5) * 110, static_cast<float>(i / 5) * 60, 100, 48}));
    CHECK(led(grid, "11", Direction::right) == "12");
    CHECK(led(grid, "11", Direction::left) == "10");
    CHECK(led(grid, "11", Direction::up) == "01");
    CHECK(led(grid, "11", Direction::down) == "21");
    CHECK(led(grid, "00", Direction::up).empty());
    CHECK(led(grid, "34", Direction::right).empty());
}

TEST_CASE("arrows: straight ahead comes before nearer but beside")
{
    const std::vector<Control> controls{control("from", {0, 0, 100, 48}),
                                        control("ahead", {300, 0, 100, 48}),
                                        control("beside", {110, 200, 100, 48})};
    CHECK(led(controls, "from", Direction::right) == "ahead");
}

TEST_CASE("arrows: what lies far to the side is not in that direction")
{
    const std::vector<Control> controls{control("from", {0, 0, 100, 48}),
                                        control("low", {20, 400, 100, 48})};
    CHECK(led(controls, "from", Direction::right).empty());
    CHECK(led(controls, "from", Direction::down) == "low");
}

TEST_CASE("arrows: the scroll area one is in comes first, then what is seen outside of it")
{
    const std::vector<Control> controls{control("in", {0, 100, 100, 48}, 0),
                                        control("next", {0, 400, 100, 48}, 0),
                                        control("out", {0, 200, 100, 48})};
    CHECK(led(controls, "in", Direction::down) == "next");
    CHECK(led(controls, "next", Direction::up) == "in");
}

TEST_CASE("pointer: the control drawn last is met, and only within its shape and clip")
{
    std::vector<Control> controls{control("below", {0, 0, 100, 100}),
                                  control("above", {50, 50, 100, 100})};
    controls[1].clip = {50, 50, 30, 30};
    CHECK(*ui::control_at(controls, {60, 60}) == 1);
    CHECK(*ui::control_at(controls, {90, 90}) == 0);
    CHECK_FALSE(ui::control_at(controls, {140, 140}));
}
