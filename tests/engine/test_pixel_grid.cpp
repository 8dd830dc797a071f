#include "engine/pixel_grid.hpp"

#include <doctest/doctest.h>

#include <cmath>

using engine::on_pixel_grid;
using engine::Path;
using engine::Rect;

namespace
{

bool whole(float value)
{
    return std::abs(value - std::round(value)) < 0.001f;
}

} // namespace

TEST_CASE("the pixel grid: boxes, rounded or not, get whole edges by moving under a pixel")
{
    for (int i = 0; i < 40; ++i)
    {
        const float by = static_cast<float>(i) * 0.173f;
        const Rect box{10 + by, 20 - by, 30 + by * 1.3f, 12 + by};
        for (const Path& path : {Path::rectangle(box), Path::rounded(box, 4)})
        {
            const Rect placed = on_pixel_grid(path).bounds();
            CAPTURE(i);
            CHECK((whole(placed.x) && whole(placed.y) && whole(placed.right()) &&
                   whole(placed.bottom())));
            CHECK(std::abs(placed.x - box.x) <= 0.501f);
            CHECK(std::abs(placed.right() - box.right()) <= 0.501f);
        }
    }
}

TEST_CASE("the pixel grid: the outer edges of an outline are whole and it lies within its box")
{
    for (const float width : {1.f, 1.25f, 1.5f, 2.f, 3.f})
    {
        const Rect drawn =
            on_pixel_grid(Path::rounded({10, 20, 100, 50}, 6), width).bounds().inset(-width / 2);
        CAPTURE(width);
        CHECK((whole(drawn.x) && whole(drawn.y) && whole(drawn.right()) && whole(drawn.bottom())));
    }
    CHECK(on_pixel_grid(Path::rectangle({10, 20, 100, 50}), 1).bounds() ==
          Rect{10.5f, 20.5f, 99, 49});
}

TEST_CASE("the pixel grid: boxes that touched still touch")
{
    for (int i = 1; i < 40; ++i)
    {
        const float split = 10 + static_cast<float>(i) * 0.25f;
        const Rect left = on_pixel_grid(Path::rectangle({0, 0, split, 9})).bounds();
        const Rect right = on_pixel_grid(Path::rectangle({split, 0, 30, 9})).bounds();
        CHECK(left.right() == doctest::Approx(right.x));
    }
}

TEST_CASE("the pixel grid: a level rule stands on its pixels and nothing thin vanishes")
{
    const Rect rule = on_pixel_grid(Path::line({10.2f, 20}, {90, 20}), 1).bounds();
    CHECK(rule.y == doctest::Approx(20.5f));
    CHECK(rule.x == doctest::Approx(10.2f));
    CHECK(on_pixel_grid(Path::rectangle({5, 5.2f, 40, 0.4f})).bounds().h == doctest::Approx(1));
}

TEST_CASE("the pixel grid: circles, slopes and petals stay where they are")
{
    const Path petal = Path::ring_segment({100.3f, 100.3f}, 40, 80, 0.3f, 0.9f);
    CHECK(on_pixel_grid(petal).bounds() == petal.bounds());
    const Path circle = Path::circle({50.3f, 50.7f}, 20.2f);
    CHECK(on_pixel_grid(circle).bounds() == circle.bounds());
    const Path slope = Path::line({0.3f, 0.3f}, {50, 20.2f});
    CHECK(on_pixel_grid(slope, 1).bounds() == slope.bounds());
    CHECK(on_pixel_grid(Path()).empty());
}
