#include "engine/triangulate.hpp"

#include "engine/path.hpp"
#include "engine/vectors.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using engine::Point;
using engine::triangulated;

namespace
{

using Outline = std::vector<Point>;

float covered(const Outline& outline)
{
    float sum = 0;
    for (const auto& [a, b, c] : triangulated(outline))
        sum += cross(outline[b] - outline[a], outline[c] - outline[a]) / 2;
    return sum;
}

float area(const Outline& outline)
{
    return std::abs(engine::signed_area_doubled(outline)) / 2;
}

/// A star with rays of uneven length: simple, and as crooked as they come.
Outline star(std::mt19937& random, int corners)
{
    std::uniform_real_distribution<float> far(5, 100);
    Outline outline;
    for (int i = 0; i < corners; ++i)
    {
        const float angle =
            2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        outline.push_back(Point{std::cos(angle), std::sin(angle)} * far(random));
    }
    return outline;
}

Outline comb(int teeth)
{
    Outline outline{{0, 0}};
    for (int i = 0; i < teeth; ++i)
    {
        const auto x = static_cast<float>(i * 4);
        outline.insert(outline.end(), {{x, 50}, {x + 2, 50}, {x + 2, 5}, {x + 4, 5}});
    }
    outline.push_back({static_cast<float>(teeth * 4), 0});
    return outline;
}

} // namespace

TEST_CASE("triangles: cover a crooked outline exactly, in either winding, from any first corner")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round)
    {
        Outline outline = star(random, 3 + round % 40);
        if (round % 2 == 1)
            std::reverse(outline.begin(), outline.end());
        std::rotate(outline.begin(), outline.begin() + round % 3, outline.end());
        CAPTURE(round);
        CHECK(covered(outline) == doctest::Approx(area(outline)).epsilon(0.001));
    }
}

TEST_CASE("triangles: none overlaps another")
{
    std::mt19937 random(11);
    const Outline outline = star(random, 31);
    std::uniform_real_distribution<float> anywhere(-100, 100);
    for (int i = 0; i < 2000; ++i)
    {
        const Point p{anywhere(random), anywhere(random)};
        int hit = 0;
        for (const auto& [a, b, c] : triangulated(outline))
            hit += engine::encloses({outline[a], outline[b], outline[c]}, p) ? 1 : 0;
        CHECK(hit == (engine::encloses(outline, p) ? 1 : 0));
    }
}

TEST_CASE("triangles: combs, ring segments and crosses are covered")
{
    const auto outline_of = [](const engine::Path& path) { return path.subpaths().front().points; };
    const Outline cross_shape{{1, 0}, {2, 0}, {2, 1}, {3, 1}, {3, 2}, {2, 2},
                              {2, 3}, {1, 3}, {1, 2}, {0, 2}, {0, 1}, {1, 1}};
    for (const Outline& outline :
         {comb(12), cross_shape, outline_of(engine::Path::ring_segment({0, 0}, 80, 160, 0, 0.1f)),
          outline_of(engine::Path::ring_segment({300, 300}, 100, 120, 0, 6))})
        CHECK(covered(outline) == doctest::Approx(area(outline)).epsilon(0.001));
}

TEST_CASE("triangles: repeated corners and corners on a straight edge change nothing")
{
    Outline outline{{0, 0}, {5, 0}, {5, 0},  {10, 0}, {10, 5}, {10, 10},
                    {5, 5}, {5, 5}, {0, 10}, {0, 5},  {0, 0}};
    CHECK(covered(outline) == doctest::Approx(area(outline)));
    CHECK(covered({{0, 0}, {4, 0}, {8, 0}, {8, 8}, {4, 8}, {0, 8}, {0, 4}}) == doctest::Approx(64));
}

TEST_CASE("triangles: a slit that joins a hole to the rim is covered around the hole")
{
    const Outline ring{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0},
                       {3, 3}, {3, 7},  {7, 7},   {7, 3},  {3, 3}};
    CHECK(covered(ring) == doctest::Approx(84));
}

TEST_CASE("triangles: outlines that are none, flat, spiked or crossed end without harm")
{
    CHECK(triangulated({}).empty());
    CHECK(triangulated(Outline{{1, 1}, {2, 2}}).empty());
    CHECK(triangulated(Outline(9, Point{3, 3})).empty());
    CHECK(covered({{0, 0}, {5, 0}, {10, 0}, {3, 0}}) == 0);
    CHECK(triangulated(Outline{{0, 0}, {10, 0}, {20, 0}, {10, 0}, {10, 10}}).size() <= 3);
    const Outline bow{{0, 0}, {10, 10}, {10, 0}, {0, 10}};
    CHECK(triangulated(bow).size() <= 2);
    Outline scribble;
    for (int i = 0; i < 60; ++i)
        scribble.push_back({static_cast<float>(i * 37 % 101), static_cast<float>(i * 53 % 97)});
    CHECK(triangulated(scribble).size() <= 58);
}
