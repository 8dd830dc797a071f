#include "engine/recorder.hpp"

#include "engine/fonts.hpp"

#include <doctest/doctest.h>

using engine::Color;
using engine::Font;
using engine::Path;
using engine::Recorder;
using engine::Rect;
using engine::Role;
using engine::Tag;

namespace
{

constexpr Color night{18, 23, 28}, brass{224, 174, 84}, ink{236, 231, 220};

Tag button(std::string name)
{
    return {Role::button, std::move(name), {10, 10, 100, 44}, {60, 32}, true};
}

} // namespace

TEST_CASE("the recorder: a text knows its box, its colour and what lies under it")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.clear(night);
    recorder.text({}, "outside", {300, 300}, ink);
    recorder.fill(Path::rounded({10, 10, 100, 44}, 8), brass);
    recorder.text({}, "Begin", {30, 38}, night);
    REQUIRE(recorder.texts().size() == 2);
    CHECK(recorder.texts()[0].under == night);
    const Recorder::Text& begin = recorder.texts()[1];
    CHECK(begin.under == brass);
    CHECK(begin.color == night);
    CHECK(begin.box.w == doctest::Approx(type.width({}, "Begin")));
    CHECK(begin.box.y == doctest::Approx(38 - type.ascent({})));
    CHECK(begin.box.bottom() == doctest::Approx(38 + type.descent({})));
}

TEST_CASE("the recorder: see-through fills mix, later fills cover, clipped fills do not reach")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.clear({0, 0, 0});
    recorder.fill(Path::rectangle({0, 0, 100, 100}), {200, 100, 50, 51});
    CHECK(recorder.color_at({50, 50}) == Color{40, 20, 10});
    recorder.fill(Path::rectangle({0, 0, 60, 60}), brass);
    CHECK(recorder.color_at({50, 50}) == brass);
    recorder.push_clip({0, 0, 20, 20});
    recorder.fill(Path::rectangle({0, 0, 100, 100}), ink);
    recorder.pop_clip();
    CHECK(recorder.color_at({50, 50}) == brass);
    CHECK(recorder.color_at({10, 10}) == ink);
    CHECK(recorder.color_at({500, 500}) == Color{0, 0, 0});
}

TEST_CASE("the recorder: a stroke is a shape but no ground for a text")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.clear(night);
    recorder.stroke(Path::rectangle({0, 0, 100, 100}), 3, brass, {});
    CHECK(recorder.color_at({50, 50}) == night);
    REQUIRE(recorder.shapes().size() == 1);
    CHECK(recorder.shapes().front().stroke == 3);
}

TEST_CASE("the recorder: what lay at a place when a text was drawn is still known later")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.clear(night);
    recorder.fill(Path::rectangle({0, 0, 100, 100}), brass);
    recorder.text({}, "Begin", {30, 38}, night);
    recorder.fill(Path::rectangle({0, 0, 100, 100}), ink);
    CHECK(recorder.texts()[0].shapes == 1);
    CHECK(recorder.color_at({50, 50}, recorder.texts()[0].shapes) == brass);
    CHECK(recorder.color_at({50, 50}) == ink);
}

TEST_CASE("the recorder: a shape keeps its path, dashes and clip, a tag what stands around it")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.begin({Role::card, "card", {}, {}});
    recorder.push_clip({0, 0, 50, 50});
    recorder.begin(button("begin"));
    recorder.stroke(Path::rectangle({0, 0, 100, 100}), 3, brass, {5, 4});
    recorder.end();
    recorder.pop_clip();
    recorder.end();
    const Recorder::Shape& shape = recorder.shapes().front();
    CHECK(shape.path.bounds() == Rect{0, 0, 100, 100});
    CHECK(shape.dash.off == 4);
    CHECK(shape.clip == Rect{0, 0, 50, 50});
    CHECK(recorder.around(1) == 0);
    CHECK(recorder.around(0) == Recorder::no_tag);
    CHECK(recorder.clip_of(1) == Rect{0, 0, 50, 50});
    CHECK(recorder.clip_of(0) == Rect{0, 0, 800, 600});
}

TEST_CASE("the recorder: clips nest and end")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.push_clip({10, 10, 200, 200});
    recorder.push_clip({100, 0, 500, 50});
    recorder.text({}, "in", {110, 40}, ink);
    recorder.pop_clip();
    recorder.text({}, "mid", {110, 40}, ink);
    recorder.pop_clip();
    recorder.text({}, "out", {110, 40}, ink);
    CHECK(recorder.texts()[0].clip == Rect{100, 10, 110, 40});
    CHECK(recorder.texts()[1].clip == Rect{10, 10, 200, 200});
    CHECK(recorder.texts()[2].clip == Rect{0, 0, 800, 600});
}

TEST_CASE("the recorder: everything belongs to the innermost thing around it")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.begin({Role::card, "words", {0, 0, 400, 400}, {}});
    recorder.text({}, "Words", {5, 20}, ink);
    recorder.begin(button("begin"));
    recorder.fill(Path::rectangle({10, 10, 100, 44}), brass);
    recorder.text({}, "Begin", {30, 38}, night);
    recorder.end();
    recorder.text({}, "after", {5, 90}, ink);
    recorder.end();
    recorder.text({}, "loose", {5, 500}, ink);
    const auto& texts = recorder.texts();
    CHECK(recorder.tags()[texts[0].tag].name == "words");
    CHECK(recorder.tags()[texts[1].tag].name == "begin");
    CHECK(recorder.tags()[texts[2].tag].name == "words");
    CHECK(texts[3].tag == Recorder::no_tag);
    CHECK(recorder.tags()[recorder.shapes().front().tag].name == "begin");
}

TEST_CASE("the recorder: things are found by name, by role and by focus")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    CHECK(recorder.focused() == nullptr);
    for (const char* name : {"begin", "later"})
    {
        Tag tag = button(name);
        tag.focus = tag.name == "later";
        recorder.begin(tag);
        recorder.end();
    }
    recorder.begin({Role::label, "begin", {}, {}});
    recorder.end();
    REQUIRE(recorder.find("begin"));
    CHECK(recorder.find("begin")->role == Role::button);
    CHECK(recorder.find(Role::label, "begin") != nullptr);
    CHECK(recorder.find(Role::petal, "begin") == nullptr);
    CHECK(recorder.find("nobody") == nullptr);
    REQUIRE(recorder.focused());
    CHECK(recorder.focused()->name == "later");
}

TEST_CASE("the recorder: its transcript reads from top to bottom as it was drawn")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.text({}, "Tonight", {5, 20}, ink);
    Tag tag = button("begin");
    tag.focus = true;
    recorder.begin(tag);
    recorder.text({}, "Begin", {30, 38}, night);
    recorder.end();
    tag = {Role::chip, "sad", {}, {}};
    tag.chosen = true;
    recorder.begin(tag);
    recorder.text({}, "sad", {30, 98}, ink);
    recorder.end();
    CHECK(recorder.transcript() ==
          "Tonight\n[button begin focus] Begin\n[chip sad off chosen] sad\n");
}

TEST_CASE("the recorder: a cleared stage holds nothing of the frame before")
{
    const engine::Type type = installed_type();
    Recorder recorder(type, {800, 600});
    recorder.begin(button("begin"));
    recorder.fill(Path::rectangle({0, 0, 800, 600}), brass);
    recorder.text({}, "Begin", {30, 38}, night);
    recorder.end();
    recorder.clear(night);
    CHECK(recorder.texts().empty());
    CHECK(recorder.shapes().empty());
    CHECK(recorder.tags().empty());
    CHECK(recorder.color_at({5, 5}) == night);
}
