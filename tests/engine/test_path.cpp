#include "engine/path.hpp"

#include "engine/vectors.hpp"

#include <doctest/doctest.h>

#include <numbers>

using engine::Color;
using engine::Path;
using engine::Point;
using engine::Rect;

namespace
{

constexpr float turn = 2 * std::numbers::pi_v<float>;

/// The furthest any middle of an edge lies from a circle of this radius.
float worst_flattening(const Path& path, Point centre, float radius)
{
    float worst = 0;
    for (const Path::Subpath& subpath : path.subpaths())
        for (std::size_t i = 0; i < subpath.points.size(); ++i)
        {
            const Point next = subpath.points[(i + 1) % subpath.points.size()];
            const Point middle = (subpath.points[i] + next) * 0.5f;
            worst = std::max(worst, std::abs(length(middle - centre) - radius));
        }
    return worst;
}

} // namespace

TEST_CASE("a colour: mixing ends at either colour and keeps its own opacity")
{
    const Color from{10, 200, 30, 128}, to{250, 0, 31, 255};
    CHECK(from.mixed(to, 0) == from);
    CHECK(from.mixed(to, 1) == to.faded(128));
    CHECK(from.mixed(to, 0.5f) == Color{130, 100, 31, 128});
    CHECK(from.mixed(to, 7) == from.mixed(to, 1));
}

TEST_CASE("a path: circles of every size stay within a quarter of a pixel at scale 2")
{
    for (const float radius : {0.05f, 0.5f, 2.f, 9.f, 70.f, 250.f, 900.f})
    {
        CAPTURE(radius);
        CHECK(worst_flattening(Path::circle({400, 300}, radius), {400, 300}, radius) < 0.125f);
    }
}

TEST_CASE("a path: a curve begins and ends where it is told and hugs a straight line")
{
    Path path;
    path.move_to({10, 10}).curve_to({20, 10}, {30, 10}, {40, 10});
    const auto& points = path.subpaths().front().points;
    CHECK(points.front() == Point{10, 10});
    CHECK(points.back() == Point{40, 10});
    CHECK(path.bounds() == Rect{10, 10, 30, 0});
}

TEST_CASE("a path: a ring segment holds its middle, not its hub nor its neighbours")
{
    const Point centre{500, 400};
    for (int i = 0; i < 50; ++i)
    {
        const float from = turn * static_cast<float>(i) / 50,
                    to = turn * static_cast<float>(i + 1) / 50;
        const Path petal = Path::ring_segment(centre, 80, 160, from, to);
        const auto at = [&](float radius, float angle) {
            return centre + Point{std::cos(angle), std::sin(angle)} * radius;
        };
        CAPTURE(i);
        CHECK(petal.contains(at(120, (from + to) / 2)));
        CHECK_FALSE(petal.contains(at(79, (from + to) / 2)));
        CHECK_FALSE(petal.contains(at(161, (from + to) / 2)));
        CHECK_FALSE(petal.contains(at(120, from - 0.01f)));
        CHECK_FALSE(petal.contains(at(120, to + 0.01f)));
    }
}

TEST_CASE("a path: a slice and a whole disc reach their centre")
{
    CHECK(Path::ring_segment({0, 0}, 0, 50, 0, 1).contains({3, 1}));
    CHECK(Path::ring_segment({0, 0}, 0, 50, 0, turn).contains({-20, 3}));
}

TEST_CASE("a path: rounded corners are cut off, never more than half a side")
{
    const Path box = Path::rounded({0, 0, 100, 40}, 10);
    CHECK(box.contains({50, 1}));
    CHECK(box.contains({4, 4}));
    CHECK_FALSE(box.contains({1, 1}));
    CHECK(Path::rounded({0, 0, 100, 40}, 500).bounds() == Rect{0, 0, 100, 40});
    CHECK(Path::rounded({0, 0, 100, 40}, 0).subpaths().front().points.size() == 4);
}

TEST_CASE("a path: what lies in a hole is outside, and open lines hold nothing")
{
    Path ring = Path::circle({0, 0}, 50);
    ring.move_to({-20, -20}).line_to({20, -20}).line_to({20, 20}).line_to({-20, 20}).close();
    CHECK(ring.contains({35, 0}));
    CHECK_FALSE(ring.contains({0, 0}));
    Path open;
    open.move_to({0, 0}).line_to({10, 0}).line_to({10, 10});
    CHECK_FALSE(open.contains({8, 2}));
}

TEST_CASE("a path: drawing on after a close starts where the closed outline began")
{
    Path path;
    path.move_to({1, 2}).line_to({9, 2}).line_to({9, 8}).line_to({1, 2}).close().line_to({0, 0});
    REQUIRE(path.subpaths().size() == 2);
    CHECK(path.subpaths()[0].points.size() == 3);
    CHECK(path.subpaths()[1].points.front() == Point{1, 2});
}

TEST_CASE("a path: scaling comes before moving")
{
    CHECK(Path::rectangle({1, 1, 2, 3}).transformed(2, {10, 20}).bounds() == Rect{12, 22, 4, 6});
    CHECK(Path().bounds() == Rect{});
    CHECK_FALSE(Path().contains({0, 0}));
}
