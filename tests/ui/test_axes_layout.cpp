#include "ui/axes_layout.hpp"

#include "ui/look.hpp"
#include "ui/played_board.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <set>

using engine::Point;
using engine::Rect;
using ui::AxesLayout;
using ui::AxesSpec;
using ui::Counting;

namespace
{

/// So many days from a Monday on: months where they begin, then the days by name and number.
AxesSpec practised(std::size_t days, float most)
{
    constexpr const char* names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    AxesSpec spec{.most = most, .counting = Counting::whole, .days = days, .labels = {{}, {}}};
    for (std::size_t day = 0; day < days; ++day)
    {
        if (day % 30 == 0)
            spec.labels[0].push_back({day, day % 60 ? "September" : "March"});
        spec.labels[1].push_back(
            {day, std::string(names[day % 7]) + " " + std::to_string(day % 30 + 1)});
    }
    return spec;
}

bool touch(const Rect& one, const Rect& other)
{
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() &&
           other.y < one.bottom();
}

/// 1, 2 or 5 times a power of ten.
bool is_nice(float step)
{
    const float digit = step / std::pow(10.f, std::floor(std::log10(step * 1.0001f)));
    return std::abs(digit - 1) < 0.01f || std::abs(digit - 2) < 0.01f ||
           std::abs(digit - 5) < 0.01f;
}

} // namespace

TEST_CASE("axes: steps are 1, 2 or 5 of something, whole ones for what is counted")
{
    CHECK(ui::nice_step(10, 5, Counting::whole) == doctest::Approx(2));
    CHECK(ui::nice_step(11, 5, Counting::whole) == doctest::Approx(5));
    CHECK(ui::nice_step(3, 9, Counting::whole) == doctest::Approx(1));
    CHECK(ui::nice_step(1, 4, Counting::parts) == doctest::Approx(0.5));
    CHECK(ui::nice_step(1, 5, Counting::parts) == doctest::Approx(0.2));
    CHECK(ui::nice_step(700, 7, Counting::whole) == doctest::Approx(100));
    for (float most = 0.03f; most < 40'000; most *= 1.37f)
        for (const int gaps : {1, 2, 3, 5, 8})
        {
            CAPTURE(most);
            CAPTURE(gaps);
            const float parts = ui::nice_step(most, gaps, Counting::parts);
            CHECK(is_nice(parts));
            CHECK(parts * static_cast<float>(gaps) >= most * 0.999f);
            CHECK(parts * static_cast<float>(gaps) <= most * 2.51f);
            const float whole = ui::nice_step(most, gaps, Counting::whole);
            CHECK(whole == std::round(whole));
            CHECK(whole >= 1);
        }
}

TEST_CASE("axes: at any size, number of days and height of values no label meets another")
{
    for (const Rect area : {Rect{10, 10, 200, 120}, {10, 10, 432, 220}, {10, 10, 900, 500}})
        for (const std::size_t days : {1u, 2u, 7u, 31u, 90u, 400u})
            for (const float most : {1.f, 9.f, 48.f, 12'345.f})
            {
                const AxesLayout layout(stage::type(), area, practised(days, most));
                CAPTURE(area.w);
                CAPTURE(days);
                CAPTURE(most);
                std::vector<Rect> boxes;
                for (const auto* labels : {&layout.values(), &layout.days()})
                    for (const AxesLayout::Label& label : *labels)
                        boxes.push_back(label.box);
                for (std::size_t i = 0; i < boxes.size(); ++i)
                {
                    CHECK(area.inset(-0.5f).contains(boxes[i]));
                    for (std::size_t j = 0; j < i; ++j)
                        CHECK_FALSE(touch(boxes[i], boxes[j]));
                }
                CHECK(layout.values().size() >= 2);
                CHECK(layout.days().size() >= 1);
                CHECK(area.contains(layout.plot()));
            }
}

TEST_CASE("axes: where there is room more days are named, months before weekdays")
{
    const auto named = [](std::size_t days, float width)
    {
        const AxesLayout layout(stage::type(), {0, 0, width, 240}, practised(days, 5));
        std::set<std::string> said;
        for (const AxesLayout::Label& label : layout.days())
            said.insert(label.text);
        return said;
    };
    CHECK(named(7, 900).size() == 7);
    CHECK(named(7, 900).contains("Wed 3"));
    CHECK(named(7, 900).contains("March"));
    CHECK(named(90, 400).contains("September"));
    CHECK(named(31, 432).size() < named(31, 900).size());
}

TEST_CASE("axes: values count in whole numbers from 0 to the highest or above")
{
    const AxesLayout layout(stage::type(), {0, 0, 600, 300}, practised(7, 13));
    std::vector<std::string> said;
    for (const AxesLayout::Label& value : layout.values())
        said.push_back(value.text);
    CHECK(said == std::vector<std::string>{"0", "5", "10", "15"});
    AxesSpec parts{.most = 0.9f, .counting = Counting::parts, .days = 7, .labels = {}};
    const AxesLayout fine(stage::type(), {0, 0, 600, 300}, parts);
    CHECK(fine.values().back().text == "1.0");
    parts.say = [](float value) { return std::to_string(std::lround(value * 100)) + " %"; };
    const AxesLayout told(stage::type(), {0, 0, 600, 300}, parts);
    CHECK(told.values().back().text == "100 %");
}

TEST_CASE("axes: a line of points drawn on them lies where its labels say")
{
    const std::vector<float> points{0, 3, 2, 7, 7, 10, 4};
    const ui::Look& look = stage::dark();
    std::vector<Point> places;
    AxesLayout layout(stage::type(), {}, {});
    stage::PlayedBoard played(
        [&](ui::Board& board)
        {
            layout = board.axes("practised", {20, 20, 740, 300}, practised(points.size(), 10));
            places.clear();
            engine::Path line;
            for (std::size_t day = 0; day < points.size(); ++day)
            {
                places.push_back(layout.place_of(static_cast<float>(day), points[day]));
                if (day == 0)
                    line.move_to(places.back());
                else
                    line.line_to(places.back());
            }
            board.canvas().stroke(line, 2, look.text);
            for (const Point place : places)
                board.canvas().fill(engine::Path::circle(place, 4), look.text);
            board.button("on", {20, 400, 120, 48}, "On");
        });
    for (std::size_t day = 0; day < points.size(); ++day)
    {
        CHECK(layout.plot().inset(-1).contains(places[day]));
        CHECK(played.recorded.color_at(places[day]) == look.text);
    }
    const auto tick_of = [](const std::vector<AxesLayout::Label>& labels, std::string_view text)
    {
        for (const AxesLayout::Label& label : labels)
            if (label.text == text)
                return label.tick;
        return Point{-1, -1};
    };
    CHECK(places[5].y == doctest::Approx(tick_of(layout.values(), "10").y));
    CHECK(places[2].y == doctest::Approx(tick_of(layout.values(), "2").y));
    CHECK(places[5].x == doctest::Approx(tick_of(layout.days(), "Sat 6").x));
    REQUIRE(played.recorded.find(engine::Role::axes, "practised"));
    CHECK(stage::text_faults(played.recorded, played.size).empty());
}
