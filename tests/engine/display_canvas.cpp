#include "engine/window.hpp"

#include "engine/fonts.hpp"
#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <SFML/Graphics/Image.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

using engine::Canvas;
using engine::Color;
using engine::Path;
using engine::Point;

namespace
{

constexpr Color night{18, 23, 28}, brass{224, 174, 84}, ink{236, 231, 220};

/// A screen that is one drawing.
class Drawing final : public engine::Screen
{
public:
    explicit Drawing(std::function<void(Canvas&)> draw)
        : m_draw(std::move(draw))
    {
    }
    std::string_view name() const override
    {
        return "drawing";
    }
    void draw(Canvas& canvas, engine::Size stage, engine::Ticks) override
    {
        drawn_on = stage;
        canvas.clear(night);
        m_draw(canvas);
    }
    engine::Move handle(const engine::Event&, engine::Ticks) override
    {
        return {};
    }

    engine::Size drawn_on;

private:
    std::function<void(Canvas&)> m_draw;
};

/// The pixels of a drawing, through the PNG that the game writes.
class Picture
{
public:
    explicit Picture(std::function<void(Canvas&)> draw, float scale = 1)
    {
        const engine::Type type = installed_type();
        Drawing drawing(std::move(draw));
        const auto file = m_folder.path() / "picture.png";
        const auto written = engine::write_picture(type, drawing, {200, 120}, scale, {}, file);
        REQUIRE(static_cast<bool>(written));
        REQUIRE(m_image.loadFromFile(file.string()));
        stage = drawing.drawn_on;
    }

    Color at(unsigned x, unsigned y) const
    {
        const sf::Color pixel = m_image.getPixel(x, y);
        return {pixel.r, pixel.g, pixel.b, pixel.a};
    }

    /// How many pixels differ from the ground within a box.
    int inked(unsigned left, unsigned top, unsigned right, unsigned bottom) const
    {
        int count = 0;
        for (unsigned y = top; y < bottom; ++y)
            for (unsigned x = left; x < right; ++x)
                count += at(x, y) == night ? 0 : 1;
        return count;
    }

    engine::Size stage;

private:
    test::TempFolder m_folder;
    sf::Image m_image;
};

} // namespace

TEST_CASE("the canvas: a box at whole pixels is sharp to the pixel at every scale")
{
    for (const float scale : {1.f, 1.25f, 1.5f, 2.f})
    {
        const Picture picture(
            [](Canvas& canvas) {
                canvas.fill(Path::rectangle({20, 20, 40, 12}), brass);
            },
            scale);
        const auto near = [&](float logical)
        { return static_cast<unsigned>(std::lround(logical * scale)); };
        CAPTURE(scale);
        CHECK(picture.at(near(20), near(20)) == brass);
        CHECK(picture.at(near(20) - 1, near(20)) == night);
        CHECK(picture.at(near(60) - 1, near(32) - 1) == brass);
        CHECK(picture.at(near(60), near(32) - 1) == night);
        CHECK(picture.at(near(60) - 1, near(32)) == night);
        CHECK(picture.stage.w == doctest::Approx(200 / scale));
    }
}

TEST_CASE("the canvas: a thin rule is one full row of pixels")
{
    const Picture picture(
        [](Canvas& canvas) {
            canvas.stroke(Path::line({10, 50}, {190, 50}), 1, ink);
        });
    CHECK(picture.at(100, 50) == ink);
    CHECK(picture.at(100, 49) == night);
    CHECK(picture.at(100, 51) == night);
}

TEST_CASE("the canvas: what is drawn later lies above, see-through colours mix")
{
    const Picture picture(
        [](Canvas& canvas)
        {
            canvas.fill(Path::rectangle({0, 0, 100, 100}), {0, 0, 0});
            canvas.fill(Path::rectangle({50, 0, 50, 100}), {200, 100, 50, 128});
        });
    CHECK(picture.at(20, 20) == Color{0, 0, 0});
    const Color mixed = picture.at(75, 20);
    CHECK(std::abs(mixed.r - 100) <= 1);
    CHECK(std::abs(mixed.g - 50) <= 1);
}

TEST_CASE("the canvas: clips nest, and end where they end")
{
    const Picture picture(
        [](Canvas& canvas)
        {
            canvas.push_clip({10, 10, 100, 100});
            canvas.push_clip({50, 0, 100, 40});
            canvas.fill(Path::rectangle({0, 0, 200, 120}), brass);
            canvas.pop_clip();
            canvas.fill(Path::rectangle({0, 90, 200, 30}), ink);
            canvas.pop_clip();
            canvas.fill(Path::rectangle({190, 0, 10, 10}), ink);
        });
    CHECK(picture.at(50, 10) == brass);
    CHECK(picture.at(109, 39) == brass);
    for (const auto& [x, y] :
         {std::pair{49u, 20u}, {110u, 20u}, {60u, 9u}, {60u, 40u}, {9u, 100u}, {20u, 110u}})
        CHECK(picture.at(x, y) == night);
    CHECK(picture.at(10, 100) == ink);
    CHECK(picture.at(195, 5) == ink);
}

TEST_CASE("the canvas: an empty clip hides everything and the next one shows again")
{
    const Picture picture(
        [](Canvas& canvas)
        {
            canvas.push_clip({300, 300, 10, 10});
            canvas.fill(Path::rectangle({0, 0, 200, 120}), brass);
            canvas.text({}, "hidden", {10, 40}, ink);
            canvas.pop_clip();
            canvas.text({}, "shown", {10, 100}, ink);
        });
    CHECK(picture.inked(0, 0, 200, 80) == 0);
    CHECK(picture.inked(0, 80, 200, 120) > 100);
}

TEST_CASE("the canvas: text stands where it was measured, in its colour")
{
    const engine::Type type = installed_type();
    for (const engine::Face face : {engine::Face::ui, engine::Face::story_strong})
    {
        const engine::Font font{face, 30};
        const Picture picture([&](Canvas& canvas) { canvas.text(font, "HxH", {20, 60}, ink); });
        const auto right = static_cast<unsigned>(20 + type.width(font, "HxH"));
        CHECK(picture.inked(0, 0, 19, 120) == 0);
        CHECK(picture.inked(right + 2, 0, 200, 120) == 0);
        CHECK(picture.inked(0, 61, 200, 120) == 0);
        CHECK(picture.inked(20, 38, right, 60) > 150);
        int full = 0;
        for (unsigned y = 38; y < 60; ++y)
            for (unsigned x = 20; x < right; ++x)
                full += picture.at(x, y) == ink ? 1 : 0;
        CHECK(full > 40);
    }
}

TEST_CASE("the canvas: a scale rasterises letters at their new size and stretches none")
{
    for (const float scale : {1.5f, 2.f})
        for (const engine::Face face : {engine::Face::ui, engine::Face::story})
        {
            const Picture scaled(
                [&](Canvas& canvas) {
                    canvas.text({face, 20}, "tap run", {8, 40}, ink);
                },
                scale);
            const Picture larger(
                [&](Canvas& canvas) {
                    canvas.text({face, 20 * scale}, "tap run", {8 * scale, 40 * scale}, ink);
                });
            int differing = 0;
            for (unsigned y = 0; y < 120; ++y)
                for (unsigned x = 0; x < 200; ++x)
                    differing += scaled.at(x, y) == larger.at(x, y) ? 0 : 1;
            CAPTURE(scale);
            CHECK(differing == 0);
            CHECK(scaled.inked(0, 0, 200, 120) > 200);
        }
}

TEST_CASE("the canvas: stems of letters are as sharp at every scale as at the first")
{
    struct Stem
    {
        int grey = 0;     ///< Pixels that are neither ground nor ink.
        int contrast = 0; ///< Of its brightest pixel with the ground.
    };
    const auto stem_at = [](engine::Face face, float scale)
    {
        const Picture picture(
            [&](Canvas& canvas) {
                canvas.text({face, 24}, "l", {20, 50}, ink);
            },
            scale);
        Stem stem;
        const auto row = static_cast<unsigned>(std::lround(42 * scale));
        for (unsigned x = 0; x < 200; ++x)
        {
            const Color pixel = picture.at(x, row);
            stem.grey += pixel != night && pixel != ink ? 1 : 0;
            stem.contrast = std::max(stem.contrast, pixel.r - night.r);
        }
        return stem;
    };
    for (const engine::Face face : {engine::Face::ui, engine::Face::story})
    {
        const Stem first = stem_at(face, 1);
        CHECK(first.contrast > 150);
        for (const float scale : {1.f, 1.25f, 1.5f, 2.f})
        {
            const Stem stem = stem_at(face, scale);
            CAPTURE(scale);
            CHECK(stem.grey <= 2); // At most one at each edge.
            CHECK(stem.contrast >= first.contrast);
        }
    }
}

TEST_CASE("the canvas: when the atlas is full it begins anew and no letter is lost or changed")
{
    const auto last_line = [](Canvas& canvas) {
        canvas.text({engine::Face::story, 24}, "stays", {10, 110}, ink);
    };
    const Picture alone(last_line);
    const Picture crowded(
        [&](Canvas& canvas)
        {
            last_line(canvas);
            canvas.push_clip({0, 0, 200, 60});
            for (int size = 16; size < 200; size += 2)
                canvas.text({engine::Face::ui_strong, static_cast<float>(size)},
                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ", {0, 50}, brass);
            canvas.pop_clip();
            canvas.fill(Path::rectangle({0, 80, 200, 40}), night);
            last_line(canvas);
        });
    for (unsigned y = 80; y < 120; ++y)
        for (unsigned x = 0; x < 200; ++x)
            CHECK(alone.at(x, y) == crowded.at(x, y));
}

TEST_CASE("the canvas: the same drawing gives the same pixels")
{
    const auto draw = [](Canvas& canvas)
    {
        canvas.stroke(Path::circle({100, 60}, 40), 3, brass, {5, 4});
        canvas.fill(Path::ring_segment({100, 60}, 20, 50, 1, 2), ink.faded(90));
        canvas.text({engine::Face::story_italic, 17}, "twice", {80, 66}, ink);
    };
    const Picture first(draw), second(draw);
    for (unsigned y = 0; y < 120; ++y)
        for (unsigned x = 0; x < 200; ++x)
            CHECK(first.at(x, y) == second.at(x, y));
}

TEST_CASE("a picture: one that cannot be written names the file and the reason")
{
    const engine::Type type = installed_type();
    Drawing drawing([](Canvas&) {});
    const auto written =
        engine::write_picture(type, drawing, {64, 64}, 1, {}, "/nowhere/at/all.png");
    REQUIRE_FALSE(static_cast<bool>(written));
    CHECK(written.error().sentence().find("/nowhere/at/all.png") != std::string::npos);
}
