#include "engine/stroke.hpp"

#include "engine/drawing.hpp"

#include <doctest/doctest.h>

#include <numbers>
#include <random>

using drawing::covered;
using drawing::opacity_at;
using engine::Color;
using engine::Mesh;
using engine::Path;

namespace
{

constexpr Color ink{200, 210, 220};

Mesh stroked(const Path& path, float width, engine::Dash dash = {}, Color color = ink)
{
    Mesh mesh;
    engine::add_stroke(mesh, path, width, color, dash);
    return mesh;
}

Path zigzag(float height)
{
    Path path;
    path.move_to({0, 0});
    for (int i = 1; i < 8; ++i)
        path.line_to({static_cast<float>(i * 10), i % 2 == 1 ? height : 0});
    return path;
}

} // namespace

TEST_CASE("a stroke: a line on the pixel grid fills its pixels and no others")
{
    const Mesh mesh = stroked(Path::line({10, 20.5f}, {90, 20.5f}), 1);
    CHECK(opacity_at(mesh, {50.5f, 20.5f}) == doctest::Approx(1).epsilon(0.02));
    CHECK(opacity_at(mesh, {50.5f, 19.5f}) == doctest::Approx(0));
    CHECK(opacity_at(mesh, {50.5f, 21.5f}) == doctest::Approx(0));
    CHECK(opacity_at(mesh, {8.5f, 20.5f}) == doctest::Approx(0));
}

TEST_CASE("a stroke: covers its length times its width, also when thinner than a pixel")
{
    for (const float width : {0.25f, 0.5f, 1.f, 1.5f, 3.f, 8.f})
    {
        CAPTURE(width);
        const float round_ends = width < 1.75f ? 0 : std::numbers::pi_v<float> * width * width / 4;
        const float area = 300 * width + round_ends;
        CHECK(covered(stroked(Path::line({5, 5}, {185, 245}), width)) ==
              doctest::Approx(area).epsilon(0.03));
    }
}

TEST_CASE("a stroke: around a circle it covers the ring and closes without a seam")
{
    const Mesh mesh = stroked(Path::circle({100, 100}, 40), 4);
    CHECK(covered(mesh) == doctest::Approx(2 * std::numbers::pi_v<float> * 40 * 4).epsilon(0.02));
    for (int i = 0; i < 100; ++i)
    {
        const float angle = static_cast<float>(i) * 0.0628f;
        CHECK(opacity_at(mesh, {100 + 40 * std::cos(angle), 100 + 40 * std::sin(angle)}) > 0.95f);
    }
}

TEST_CASE("a stroke: a right corner stays pointed, a sharper one does not grow a spike")
{
    const Mesh box = stroked(Path::rectangle({10, 10, 60, 40}), 4);
    CHECK(opacity_at(box, {8.6f, 8.6f}) > 0.9f);
    CHECK(opacity_at(box, {40, 30}) == 0);
    CHECK(covered(box) == doctest::Approx(64 * 44 - 56 * 36).epsilon(0.01));
    const Path sharp = zigzag(60);
    CHECK(drawing::is_sound(stroked(sharp, 4), sharp.bounds(), 4));
}

TEST_CASE("a stroke: corners of every angle are filled to the middle of the line")
{
    for (int i = 1; i < 60; ++i)
    {
        const float angle = static_cast<float>(i) * 0.105f;
        Path corner;
        corner.move_to({-50, 0}).line_to({0, 0}).line_to(
            {50 * std::cos(angle), 50 * std::sin(angle)});
        const Mesh mesh = stroked(corner, 6);
        CAPTURE(angle);
        CHECK(drawing::is_sound(mesh, corner.bounds(), 8));
        CHECK(opacity_at(mesh, {0.01f, 0.02f}) > 0.95f);
        CHECK(opacity_at(mesh, {-30.1f, 1.03f}) > 0.95f);
        CHECK(opacity_at(mesh, {30 * std::cos(angle), 30 * std::sin(angle)}) > 0.95f);
    }
}

TEST_CASE("a stroke: dashes cover their share of the line")
{
    const Path line = Path::line({0, 0}, {200, 0});
    const float full = covered(stroked(line, 1.5f));
    CHECK(covered(stroked(line, 1.5f, {6, 4})) == doctest::Approx(full * 0.6f).epsilon(0.02));
    const Path circle = Path::circle({0, 0}, 30);
    CHECK(covered(stroked(circle, 2, {5, 5})) ==
          doctest::Approx(covered(stroked(circle, 2)) / 2).epsilon(0.03));
}

TEST_CASE("a stroke: scribbles, repeated points and lines of no length stay sound")
{
    std::mt19937 random(3);
    std::uniform_real_distribution<float> anywhere(0, 40);
    for (int round = 0; round < 100; ++round)
    {
        Path scribble;
        scribble.move_to({20, 20});
        for (int i = 0; i < 30; ++i)
            scribble.line_to({anywhere(random), anywhere(random)});
        if (round % 2 == 1)
            scribble.close();
        const auto width = static_cast<float>(round % 9) * 0.7f;
        CHECK(drawing::is_sound(stroked(scribble, width), scribble.bounds(), 8));
        CHECK(drawing::is_sound(stroked(scribble, width, {3, 2}), scribble.bounds(), 8));
    }
    CHECK(stroked(Path::line({5, 5}, {5, 5}), 2).empty());
    CHECK(stroked(Path::line({5, 5}, {9, 5}), 0).empty());
    CHECK(stroked(Path(), 2).empty());
}
