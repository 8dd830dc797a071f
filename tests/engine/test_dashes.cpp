#include "engine/dashes.hpp"

#include "engine/vectors.hpp"

#include <doctest/doctest.h>

using engine::dashed;
using engine::Point;

namespace
{

float way(const std::vector<Point>& points)
{
    float sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += length(points[i] - points[i - 1]);
    return sum;
}

const std::vector<Point> square{{0, 0}, {50, 0}, {50, 50}, {0, 50}};

} // namespace

TEST_CASE("dashes: every one along an open line has its length, only the last may be cut short")
{
    const auto pieces = dashed({{0, 0}, {30, 40}, {30, 113}}, false, 7, 5);
    REQUIRE(pieces.size() == 11);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        CHECK(way(pieces[i]) == doctest::Approx(7));
    CHECK(way(pieces.back()) == doctest::Approx(3));
}

TEST_CASE("dashes: around a closed line they are all alike and follow its corners")
{
    const auto pieces = dashed(square, true, 9, 4);
    for (const auto& piece : pieces)
        CHECK(way(piece) == doctest::Approx(200.f / 15 * 9 / 13).epsilon(0.001));
    CHECK(pieces.size() == 15);
}

TEST_CASE("dashes: a line shorter than one dash and its gap is drawn whole")
{
    const auto pieces = dashed({{0, 0}, {5, 0}}, false, 4, 4);
    REQUIRE(pieces.size() == 1);
    CHECK(way(pieces.front()) == doctest::Approx(5));
    CHECK(dashed({}, true, 4, 4).empty());
}

TEST_CASE("dashes: without a gap or without a dash the line stays whole")
{
    CHECK(dashed(square, false, 4, 0).size() == 1);
    CHECK(dashed(square, false, 0, 4).size() == 1);
}
