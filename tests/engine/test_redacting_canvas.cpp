#include "engine/redacting_canvas.hpp"

#include "engine/fonts.hpp"
#include "engine/recorder.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <functional>

using engine::Color;
using engine::Path;
using engine::Privacy;
using engine::Recorder;
using engine::Role;

namespace
{

constexpr Color sky{18, 23, 28}, copper{224, 174, 84}, soot{236, 231, 220};

/// What is left of a screen with a title, a petal, a chosen chip and a field with a caret.
Recorder left_of(Privacy privacy, const std::string& word, const engine::Type& type)
{
    Recorder recorder(type, {800, 600});
    engine::RedactingCanvas canvas(recorder, privacy);
    canvas.clear(sky);
    canvas.text({engine::Face::story, 24}, "A title", {20, 40}, soot);
    canvas.begin({Role::petal, "sad", {500, 20, 60, 60}, {}});
    canvas.fill(Path::circle({530, 50}, 30), copper);
    canvas.text({}, "sad", {500, 50}, soot);
    canvas.end();
    canvas.begin({Role::chip, "chip", {20, 60, 200, 44}, {}, true, false, true});
    canvas.fill(Path::rectangle({20, 60, 200, 44}), copper);
    canvas.text({}, word, {30, 90}, soot);
    canvas.end();
    canvas.begin({Role::field, "field", {20, 120, 300, 48}, {}});
    canvas.fill(Path::rounded({20, 120, 300, 48}, 6), soot);
    canvas.push_clip({30, 120, 280, 48});
    canvas.begin({Role::label, "inner", {30, 130, 200, 20}, {}});
    canvas.text({}, word, {30, 150}, sky);
    canvas.end();
    const float caret = 30 + type.width({}, word);
    canvas.fill(Path::rectangle({caret, 130, 2, 24}), sky);
    canvas.pop_clip();
    canvas.end();
    return recorder;
}

std::string shapes_of(const Recorder& frame)
{
    std::string all;
    for (const Recorder::Shape& shape : frame.shapes())
        all += std::to_string(shape.box.x) + "+" + std::to_string(shape.box.w) + " " +
               std::to_string(shape.color.r) + ";";
    return all;
}

} // namespace

TEST_CASE("redacting: an own screen keeps bars and boxes and none of its letters or colours")
{
    const engine::Type type = installed_type();
    const Recorder frame = left_of(Privacy::own, "quibble", type);
    CHECK(frame.texts().empty());
    int bars = 0;
    for (const Recorder::Shape& shape : frame.shapes())
    {
        CHECK(shape.color != copper);
        CHECK(shape.color != soot);
        CHECK(shape.box.x != 500);
        bars += shape.stroke == 0 && std::fmod(shape.box.w, 24.f) < 0.01f;
    }
    CHECK(bars == 3);
    CHECK(shapes_of(frame) == shapes_of(left_of(Privacy::own, "quibbly", type)));
}

TEST_CASE("redacting: an open screen is as it is but for what stands in its fields")
{
    const engine::Type type = installed_type();
    const Recorder frame = left_of(Privacy::open, "quibble", type);
    REQUIRE(frame.texts().size() == 3);
    CHECK(frame.texts()[0].text == "A title");
    CHECK(frame.texts()[1].text == "sad");
    CHECK(frame.texts()[2].text == "quibble");
    CHECK(frame.texts()[2].box.y < 120);
    for (const Recorder::Shape& shape : frame.shapes())
        CHECK(shape.box.w != 2);
    CHECK(frame.shapes().front().color == copper);
    CHECK(frame.find("field"));
}

TEST_CASE("redacting: a bar is as long as its text at least, and stays in the clip it had")
{
    const engine::Type type = installed_type();
    for (const std::string text : {"i", "sad", "somewhat let down by all of it"})
    {
        Recorder recorder(type, {800, 600});
        engine::RedactingCanvas canvas(recorder, Privacy::own);
        canvas.clear(sky);
        canvas.push_clip({0, 0, 100, 100});
        canvas.text({}, text, {10, 50}, soot);
        canvas.text({}, "", {10, 80}, soot);
        canvas.pop_clip();
        REQUIRE(recorder.shapes().size() == 1);
        const float width = recorder.shapes()[0].box.w;
        CHECK(width >= type.width({}, text));
        CHECK(width < type.width({}, text) + 24);
        CHECK(recorder.color_at({101, 45}) == sky);
        CHECK(recorder.color_at({12, 45}) != sky);
    }
}
