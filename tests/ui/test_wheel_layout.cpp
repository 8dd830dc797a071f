#include "ui/hub_layout.hpp"
#include "ui/stage.hpp"
#include "ui/wheel_layout.hpp"
#include "ui/zoom_layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using engine::Point;
using engine::Rect;
using feelings::Ring;
using feelings::WordId;

namespace
{

std::vector<WordId> petals()
{
    std::vector<WordId> found;
    for (std::size_t i = 0; i < stage::wheel().words().size(); ++i)
        if (stage::wheel().words()[i].family)
            found.push_back({static_cast<std::uint16_t>(i)});
    return found;
}

const std::vector<Rect> zoom_areas{
    {0, 0, 540, 440}, {16, 16, 600, 568}, {24, 24, 850, 752}, {0, 0, 1280, 500}};

} // namespace

TEST_CASE("the wheel: every petal is found at its own middle")
{
    for (const float radius : {120.f, ui::WheelLayout::least_radius, 400.f})
    {
        const ui::WheelLayout wheel{{500, 400}, radius, stage::wheel()};
        for (const WordId petal : petals())
            CHECK(wheel.petal_at(wheel.middle_of(petal)) == petal);
    }
}

TEST_CASE("the wheel: the first family stands at the top and the others follow clockwise")
{
    const ui::WheelLayout wheel{{0, 0}, 280, stage::wheel()};
    const auto families = stage::wheel().families();
    const float step = 2 * std::numbers::pi_v<float> / static_cast<float>(families.size());
    for (std::size_t i = 0; i < families.size(); ++i)
    {
        const Point middle = wheel.middle_of(families[i].word);
        const float expected = static_cast<float>(i) * step;
        CHECK(std::hypot(middle.x, middle.y) * std::sin(expected) ==
              doctest::Approx(middle.x).epsilon(0.001));
        CHECK(std::hypot(middle.x, middle.y) * std::cos(expected) ==
              doctest::Approx(-middle.y).epsilon(0.001));
    }
}

TEST_CASE("the wheel: hub, gaps and what lies beyond the rim belong to no petal")
{
    const ui::WheelLayout wheel{{500, 400}, 280, stage::wheel()};
    CHECK(wheel.in_hub({500, 400}));
    CHECK_FALSE(wheel.petal_at({500, 400}));
    CHECK_FALSE(wheel.petal_at({500, 400 - 281}));
    CHECK_FALSE(wheel.family_at({500, 400 - 281}));
    CHECK(wheel.family_at({500, 400 - 275}) == 0);
}

TEST_CASE("the wheel: dots that share a family do not touch")
{
    const ui::WheelLayout wheel{{0, 0}, 280, stage::wheel()};
    std::vector<WordId> dots;
    for (const WordId petal : petals())
        if (stage::wheel()[petal].ring == Ring::third)
            dots.push_back(petal);
    for (std::size_t i = 0; i < dots.size(); ++i)
    {
        const WordId next = dots[(i + 1) % dots.size()];
        const Point a = wheel.middle_of(dots[i]), b = wheel.middle_of(next);
        CHECK(std::hypot(a.x - b.x, a.y - b.y) >=
              wheel.dot_radius(dots[i]) + wheel.dot_radius(next));
        CHECK(wheel.dot_radius(dots[i]) > 2.5f);
    }
}

TEST_CASE("zoom: every word of the family and every finer one is found at its own middle")
{
    for (const Rect& area : zoom_areas)
        for (std::size_t family = 0; family < stage::wheel().families().size(); ++family)
        {
            const WordId root = stage::wheel().families()[family].word;
            for (const WordId branch : stage::wheel()[root].finer)
            {
                const ui::ZoomLayout zoom{area, stage::wheel(), family, branch};
                CHECK(zoom.order().size() ==
                      1 + stage::wheel()[root].finer.size() + stage::wheel()[branch].finer.size());
                for (const WordId word : zoom.order())
                    CHECK(zoom.petal_at(zoom.middle_of(word)) == word);
            }
        }
}

TEST_CASE("zoom: all of it lies in its area, large enough to be met")
{
    for (const Rect& area : zoom_areas)
        for (std::size_t family = 0; family < stage::wheel().families().size(); ++family)
        {
            const WordId root = stage::wheel().families()[family].word;
            for (const WordId branch : stage::wheel()[root].finer)
            {
                const ui::ZoomLayout zoom{area, stage::wheel(), family, branch};
                for (const WordId word : zoom.order())
                {
                    const Rect box = zoom.path_of(word).bounds();
                    CHECK(area.inset(-0.5f).contains(box));
                    CHECK(std::min(box.w, box.h) >= 44);
                }
            }
        }
}

TEST_CASE("zoom: pills overlap neither each other nor the fan")
{
    for (const Rect& area : zoom_areas)
    {
        const WordId root = stage::wheel().families()[9].word;
        for (const WordId branch : stage::wheel()[root].finer)
        {
            const ui::ZoomLayout zoom{area, stage::wheel(), 9, branch};
            float bottom = area.y - 1;
            for (const WordId pill : stage::wheel()[branch].finer)
            {
                CHECK(zoom.pill_of(pill).y > bottom);
                bottom = zoom.pill_of(pill).bottom();
                for (const WordId word : stage::wheel()[root].finer)
                    CHECK(zoom.sector_of(word).path().bounds().right() < zoom.pill_of(pill).x);
            }
        }
    }
}

TEST_CASE("hub: the pills of its states lie apart from each other, the hub and the rim")
{
    std::vector<float> widths;
    for (const WordId state : stage::wheel().hub())
        widths.push_back(stage::type().width({engine::Face::ui, 18}, stage::wheel()[state].text));
    for (const float radius : {ui::WheelLayout::least_radius, 280.f, 360.f})
    {
        const ui::WheelLayout wheel{{400, 400}, radius, stage::wheel()};
        const std::vector<Rect> pills = ui::hub_pills({400, 400}, radius, widths);
        for (std::size_t i = 0; i < pills.size(); ++i)
        {
            const Rect room = pills[i].inset(-2);
            for (const Point corner :
                 {Point{room.x, room.centre().y}, Point{room.right(), room.centre().y}})
                CHECK(std::hypot(corner.x - 400, corner.y - 400) < radius - 6);
            CHECK_FALSE(room.contains(Point{400, 400}));
            for (std::size_t j = 0; j < i; ++j)
                CHECK((room.right() <= pills[j].x || pills[j].right() <= room.x ||
                       room.bottom() <= pills[j].y || pills[j].bottom() <= room.y));
        }
    }
}
