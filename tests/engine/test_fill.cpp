#include "engine/fill.hpp"

#include "engine/drawing.hpp"

#include <doctest/doctest.h>

#include <numbers>

using drawing::covered;
using drawing::opacity_at;
using engine::add_fill;
using engine::Color;
using engine::Mesh;
using engine::Path;

namespace
{

constexpr Color ink{10, 20, 30};

Mesh filled(const Path& path, Color color = ink)
{
    Mesh mesh;
    add_fill(mesh, path, color);
    return mesh;
}

} // namespace

TEST_CASE("a fill: a box on the pixel grid is full inside and empty outside, pixel by pixel")
{
    const Mesh mesh = filled(Path::rectangle({10, 20, 30, 5}));
    for (float y = 17.5f; y < 28; ++y)
        for (float x = 7.5f; x < 43; ++x)
        {
            const bool inside = x > 10 && x < 40 && y > 20 && y < 25;
            CHECK(opacity_at(mesh, {x, y}) == doctest::Approx(inside ? 1 : 0).epsilon(0.01));
        }
}

TEST_CASE("a fill: an edge between pixels is drawn as faint as the part of the pixel it covers")
{
    const Mesh mesh = filled(Path::rectangle({10.25f, 0, 50, 50}));
    CHECK(opacity_at(mesh, {9.5f, 25}) == doctest::Approx(0));
    CHECK(opacity_at(mesh, {10.5f, 25}) == doctest::Approx(0.75).epsilon(0.02));
    CHECK(opacity_at(mesh, {11.5f, 25}) == doctest::Approx(1));
}

TEST_CASE("a fill: covers the area of its shape, from a dot to a ring")
{
    const float pi = std::numbers::pi_v<float>;
    for (const float radius : {0.3f, 0.8f, 2.f, 10.f, 100.f})
    {
        CAPTURE(radius);
        const float area = pi * radius * radius;
        CHECK(covered(filled(Path::circle({50, 50}, radius))) ==
              doctest::Approx(area).epsilon(0.1));
    }
    for (const float height : {0.2f, 0.5f, 1.f, 3.f})
        CHECK(covered(filled(Path::rectangle({0, 0, 80, height}))) ==
              doctest::Approx(80 * height).epsilon(0.05));
    const float ring = 0.5f * (160 * 160 - 80 * 80) * 0.3f;
    CHECK(covered(filled(Path::ring_segment({0, 0}, 80, 160, 1, 1.3f))) ==
          doctest::Approx(ring).epsilon(0.02));
}

TEST_CASE("a fill: the winding of the outline does not matter")
{
    Path backwards;
    backwards.move_to({10, 20}).line_to({10, 25}).line_to({40, 25}).line_to({40, 20}).close();
    CHECK(covered(filled(backwards)) ==
          doctest::Approx(covered(filled(Path::rectangle({10, 20, 30, 5})))));
}

TEST_CASE("a fill: a see-through shape is nowhere painted twice")
{
    const Mesh mesh = filled(Path::ring_segment({100, 100}, 30, 90, 0.4f, 2.9f), ink.faded(100));
    for (float y = 5.5f; y < 200; y += 3.1f)
        for (float x = 5.5f; x < 200; x += 3.1f)
            CHECK(opacity_at(mesh, {x, y}) < 0.42f);
}

TEST_CASE("a fill: each part of a path is filled for itself, open ones as if closed")
{
    Path path = Path::rectangle({0, 0, 10, 10});
    path.move_to({20, 0}).line_to({30, 0}).line_to({30, 10}).line_to({20, 10});
    CHECK(covered(filled(path)) == doctest::Approx(200).epsilon(0.01));
}

TEST_CASE("a fill: needles, flat outlines and single points stay sound")
{
    Path needle;
    needle.move_to({0, 0}).line_to({200, 1}).line_to({0, 2}).close();
    CHECK(drawing::is_sound(filled(needle), needle.bounds(), 2));
    CHECK(covered(filled(needle)) < 200 + 0.5f * 200 * 1.1f);
    CHECK(covered(filled(needle)) > 199);
    Path flat;
    flat.move_to({0, 0}).line_to({9, 0}).line_to({4, 0}).close();
    CHECK(filled(flat).empty());
    CHECK(filled(Path().move_to({3, 3})).empty());
}
