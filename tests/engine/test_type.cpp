#include "engine/type.hpp"

#include "engine/fonts.hpp"
#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <fstream>

using engine::Face;
using engine::Font;
using engine::Type;

namespace
{

constexpr std::array<Face, 5> faces{Face::ui, Face::ui_strong, Face::story, Face::story_italic,
                                    Face::story_strong};

const std::string story =
    "The door of the guest room clicks shut behind her. You hear the tap run, then stop. "
    "“Yeah. Fine,” you say—not looking—and a half-minute later: “It’s naïve, I know.”";

/// What lies between the lines' spans: spaces they were broken at, or one line end.
bool covers(const std::string& text, const std::vector<engine::TextLine>& lines)
{
    std::size_t at = 0;
    for (const engine::TextLine& line : lines)
    {
        const std::string between = text.substr(at, line.span.begin - at);
        if (line.span.begin < at || between.find_first_not_of(" \n") != std::string::npos ||
            line.span.end < line.span.begin)
            return false;
        at = line.span.end;
    }
    return text.find_first_not_of(" \n", at) == std::string::npos;
}

} // namespace

TEST_CASE("type: widths grow with the text, add up over words and scale with the size")
{
    const Type type = installed_type();
    for (const Face face : faces)
    {
        const Font font{face, 20};
        float before = 0;
        for (std::size_t end = 1; end <= 60; ++end)
        {
            const float now = type.width(font, story.substr(0, end));
            CHECK(now > before - 1.5f);
            before = now;
        }
        const float apart =
            type.width(font, "guest") + type.width(font, " ") + type.width(font, "room");
        CHECK(type.width(font, "guest room") == doctest::Approx(apart));
        CHECK(type.width({face, 40}, story) == doctest::Approx(2 * type.width(font, story)));
        CHECK(type.width(font, "") == 0);
    }
}

TEST_CASE("type: pairs of letters are set closer, as the font's maker meant")
{
    const Type type = installed_type();
    for (const Face face : faces)
    {
        const Font font{face, 24};
        CHECK(type.width(font, "AVAV") < type.width(font, "A") * 2 + type.width(font, "V") * 2 - 1);
    }
}

TEST_CASE("type: letters stand within the line's height")
{
    const Type type = installed_type();
    for (const Face face : faces)
    {
        const Font font{face, 100};
        CHECK(type.ascent(font) > 80);
        CHECK(type.ascent(font) < 130);
        CHECK(type.descent(font) > 15);
        CHECK(type.descent(font) < 50);
    }
}

TEST_CASE("type: glyphs run from left to right and know where their letters begin")
{
    const Type type = installed_type();
    const Font font{Face::story, 24};
    const std::string text = "a naïve “tap”";
    const auto glyphs = type.shaped(font, text);
    REQUIRE(glyphs.size() == 11);
    CHECK(glyphs.front().x == 0);
    for (std::size_t i = 1; i < glyphs.size(); ++i)
    {
        CHECK(glyphs[i].x > glyphs[i - 1].x);
        CHECK(glyphs[i].byte > glyphs[i - 1].byte);
        CHECK(glyphs[i].x ==
              doctest::Approx(type.width(font, text.substr(0, glyphs[i].byte))).epsilon(0.05));
        CHECK(glyphs[i].index != 0);
    }
}

TEST_CASE(
    "wrapping: no line is wider than asked, none loses a letter, each could not take a word more")
{
    const Type type = installed_type();
    for (const Face face : faces)
        for (const float width : {40.f, 77.f, 180.f, 400.f, 900.f})
        {
            const Font font{face, 24};
            const auto lines = type.wrapped(font, story, width);
            CAPTURE(width);
            CHECK(covers(story, lines));
            for (std::size_t i = 0; i < lines.size(); ++i)
            {
                const auto [begin, end] = lines[i].span;
                CHECK(lines[i].width <= width);
                CHECK(lines[i].width ==
                      doctest::Approx(type.width(font, story.substr(begin, end - begin))));
                if (i + 1 == lines.size() || width < 180)
                    continue;
                const std::size_t next_space = story.find(' ', lines[i + 1].span.begin);
                CHECK(type.width(font, story.substr(begin, next_space - begin)) > width);
            }
        }
}

TEST_CASE("wrapping: line ends hold, and an empty text has one empty line")
{
    const Type type = installed_type();
    const Font font{Face::ui, 18};
    const std::string text = "one\n\ntwo words\n";
    const auto lines = type.wrapped(font, text, 1000);
    REQUIRE(lines.size() == 4);
    CHECK(text.substr(lines[2].span.begin, lines[2].span.end - lines[2].span.begin) == "two words");
    CHECK(lines[1].span == base::Span{4, 4});
    CHECK(lines[3].span == base::Span{15, 15});
    REQUIRE(type.wrapped(font, "", 100).size() == 1);
    CHECK(type.wrapped(font, "", 100).front().width == 0);
}

TEST_CASE("wrapping: words joined by a no-break space stay together, dashes let go")
{
    const Type type = installed_type();
    const Font font{Face::ui, 20};
    const std::string joined = "at nine\u00A0o’clock";
    auto lines = type.wrapped(font, joined, type.width(font, "at nine") + 4);
    CHECK(lines.front().span == base::Span{0, 2});
    const std::string dashed = "silence—nothing";
    lines = type.wrapped(font, dashed, type.width(font, "silence—") + 4);
    REQUIRE(lines.size() == 2);
    CHECK(dashed.substr(lines[1].span.begin) == "nothing");
    CHECK(type.wrapped(font, "-5 -5 -5", type.width(font, "-5")).size() == 3);
}

TEST_CASE("wrapping: a word wider than the line is broken between letters, never within one")
{
    const Type type = installed_type();
    const Font font{Face::ui, 20};
    const std::string text = "e\u0301e\u0301e\u0301e\u0301e\u0301naïvenaïvenaïve";
    for (const float width : {0.f, 5.f, 13.f, 30.f})
    {
        const auto lines = type.wrapped(font, text, width);
        CHECK(covers(text, lines));
        for (const auto& line : lines)
        {
            const std::string part = text.substr(line.span.begin, line.span.end - line.span.begin);
            CHECK(base::is_utf8(part));
            CHECK_FALSE(part.starts_with("\u0301"));
            CHECK_FALSE(part.empty());
            if (width > 20)
                CHECK(line.width <= width);
        }
    }
}

TEST_CASE("wrapping: spaces at the end stay while they fit, so that a caret can stand after them")
{
    const Type type = installed_type();
    const Font font{Face::ui, 20};
    CHECK(type.wrapped(font, "tired  ", 500).front().span == base::Span{0, 7});
    const auto tight = type.wrapped(font, "tired  ", type.width(font, "tired"));
    REQUIRE(tight.size() == 1);
    CHECK(tight.front().span == base::Span{0, 5});
}

TEST_CASE("shortening: what fits stays, what does not ends in an ellipsis that fits")
{
    const Type type = installed_type();
    const Font font{Face::ui, 18};
    CHECK(type.shortened(font, "tap", 200) == "tap");
    for (float width = 0; width < 300; width += 7)
    {
        const std::string cut = type.shortened(font, "The door of the guést room", width);
        CAPTURE(cut);
        CHECK(type.width(font, cut) <= width);
        CHECK(base::is_utf8(cut));
        CHECK((cut.empty() || cut.ends_with("…") || cut == "The door of the guést room"));
        CHECK(cut.find(" …") == std::string::npos);
    }
}

TEST_CASE("type: letters that a face lacks are named once each")
{
    const Type type = installed_type();
    CHECK(type.missing(Face::ui, "Plain text,\nwith “quotes” — and an ellipsis…").empty());
    CHECK(type.missing(Face::story, "日 and 日 and 本") == U"日本");
}

TEST_CASE("type: broken bytes and other scripts are measured without harm")
{
    const Type type = installed_type();
    const Font font{Face::ui, 18};
    for (const std::string text : {"\xFF\xC3", "שלום", "a\tb", "👩‍👩‍👧", "\xE2\x80"})
    {
        CHECK(std::isfinite(type.width(font, text)));
        CHECK(covers(text, type.wrapped(font, text, 10)));
    }
}

TEST_CASE("type: a rasterised glyph has ink, grows with its size and moves with its shift")
{
    const Type type = installed_type();
    for (const Face face : faces)
    {
        const engine::Glyph glyph = type.shaped({face, 24}, "l").front();
        const auto ink = [&](float pixels, int shift)
        {
            const Type::Bitmap bitmap = type.rasterised(glyph.file, pixels, glyph.index, shift);
            CHECK(bitmap.coverage.size() == static_cast<std::size_t>(bitmap.width * bitmap.height));
            float sum = 0, moment = 0;
            for (std::size_t i = 0; i < bitmap.coverage.size(); ++i)
            {
                const auto column =
                    static_cast<float>(i % static_cast<std::size_t>(bitmap.width)) + 0.5f;
                sum += bitmap.coverage[i];
                moment += bitmap.coverage[i] * (column + static_cast<float>(bitmap.left));
            }
            return std::pair{sum, moment / sum};
        };
        CHECK(ink(48, 0).first == doctest::Approx(4 * ink(24, 0).first).epsilon(0.03));
        CHECK(ink(24, 2).second - ink(24, 0).second == doctest::Approx(0.5).epsilon(0.06));
        CHECK(ink(24, 2).first == doctest::Approx(ink(24, 0).first).epsilon(0.02));
    }
    const engine::Glyph blank = type.shaped({}, "\u00A0").front();
    CHECK(type.rasterised(blank.file, 24, blank.index, 0).coverage.empty());
}

TEST_CASE("type: a missing face is named with the package that brings it")
{
    const auto type = Type::open({"/nowhere", "/nowhere/else"});
    REQUIRE_FALSE(static_cast<bool>(type));
    CHECK(type.error().sentence().find("Inter-Regular") != std::string::npos);
    CHECK(type.error().sentence().find("fonts-inter") != std::string::npos);
}

TEST_CASE("type: a file that is no font is refused by name")
{
    const test::TempFolder folder;
    for (const char* name : {"Inter-Regular", "Inter-SemiBold", "NotoSerif-Regular",
                             "NotoSerif-Italic", "NotoSerif-Bold"})
        std::ofstream(folder / (std::string(name) + ".otf")) << "no font at all";
    const auto type = Type::open({folder.path()});
    REQUIRE_FALSE(static_cast<bool>(type));
    CHECK(type.error().sentence().find("Inter-Regular.otf") != std::string::npos);
}
