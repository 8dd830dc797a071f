#include "engine/type.hpp"

#include "engine/fonts.hpp"
#include "files/temp_folder.hpp"
#include "files/text_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

using engine::Face;
using engine::Font;
using engine::Glyph;
using engine::StoryLetters;
using engine::Type;

namespace
{

constexpr std::array<StoryLetters, 3> all_letters{StoryLetters::serif, StoryLetters::andika,
                                                  StoryLetters::open_dyslexic};
constexpr std::array<Face, 5> all_faces{Face::ui, Face::ui_strong, Face::story, Face::story_italic,
                                        Face::story_strong};
const std::filesystem::path root = INWORD_DATA_DIR;

Type installed_in(StoryLetters letters)
{
    Type type = installed_type();
    const auto set = type.set_story(letters);
    REQUIRE_MESSAGE(static_cast<bool>(set), (set ? std::string() : set.error().sentence()));
    return type;
}

std::string contents(const std::filesystem::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Every character of the interface, of its longer stand-in and of all levels, each once.
std::u32string printed()
{
    std::string texts;
    const auto phrases = files::read_phrases(root / "assets/text/en.json");
    REQUIRE(static_cast<bool>(phrases));
    const base::Phrases longer = files::pseudo(*phrases);
    for (const base::Phrases* all : {&*phrases, &longer})
        for (const auto& [key, text] : all->all())
            texts += text;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "levels"))
        if (entry.path().extension() == ".json")
            texts += contents(entry.path());
    REQUIRE(texts.find("\\u") == std::string::npos);
    std::u32string points;
    for (const char32_t point : base::to_code_points(texts))
        if (point >= U' ' && points.find(point) == std::u32string::npos)
            points += point;
    return points;
}

/// What the game itself adds: cut texts, ranges, marks and arrows.
constexpr std::u32string_view own_marks = U"…–—→←↑↓‹›“”‘’«»·×✓";

} // namespace

TEST_CASE("story letters: every character we print has a glyph in every face")
{
    const std::u32string points = printed() + std::u32string(own_marks);
    CHECK(points.size() > 150);
    for (const StoryLetters letters : all_letters)
    {
        const Type type = installed_in(letters);
        for (const Face face : all_faces)
        {
            CAPTURE(static_cast<int>(letters));
            CAPTURE(static_cast<int>(face));
            CHECK(base::to_utf8(type.missing(face, base::to_utf8(points))) == "");
            for (const char32_t point : points)
                for (const Glyph& glyph : type.shaped({face, 24}, base::to_utf8(point)))
                    CHECK_MESSAGE(glyph.index != 0, base::to_utf8(point));
        }
    }
}

TEST_CASE("story letters: stories follow, the interface stays, and they can be had back")
{
    Type type = installed_type();
    CHECK(type.story() == StoryLetters::serif);
    const auto width = [&](Face face) { return type.width({face, 24}, "You hear the tap"); };
    std::array<float, 5> before{};
    for (const Face face : all_faces)
        before[static_cast<std::size_t>(face)] = width(face);
    for (const StoryLetters letters : {StoryLetters::andika, StoryLetters::open_dyslexic})
    {
        REQUIRE(static_cast<bool>(type.set_story(letters)));
        CHECK(type.story() == letters);
        for (const Face face : all_faces)
            CHECK((width(face) == before[static_cast<std::size_t>(face)]) ==
                  (face == Face::ui || face == Face::ui_strong));
        CHECK(width(Face::story) != width(Face::story_strong));
        CHECK(width(Face::story) != width(Face::story_italic));
    }
    REQUIRE(static_cast<bool>(type.set_story(StoryLetters::serif)));
    for (const Face face : all_faces)
        CHECK(width(face) == before[static_cast<std::size_t>(face)]);
}

TEST_CASE("story letters: no two families share a glyph's name in the atlas")
{
    Type type = installed_type();
    std::vector<unsigned> seen;
    for (const StoryLetters letters : all_letters)
    {
        REQUIRE(static_cast<bool>(type.set_story(letters)));
        for (const Face face : {Face::story, Face::story_italic, Face::story_strong})
            seen.push_back(type.shaped({face, 24}, "a").front().file);
    }
    CHECK(std::set<unsigned>(seen.begin(), seen.end()).size() == 9);
    CHECK(*std::max_element(seen.begin(), seen.end()) < 32);
}

TEST_CASE("story letters: what a family lacks is borrowed, and is measured as it is drawn")
{
    const Type type = installed_in(StoryLetters::open_dyslexic);
    const Font font{Face::story, 24}, interface {
        Face::ui, 24
    };
    const std::string text = "on →→ go a→b “yes”→";
    const std::vector<Glyph> glyphs = type.shaped(font, text);
    for (std::size_t i = 0; i < glyphs.size(); ++i)
    {
        CHECK(glyphs[i].index != 0);
        CHECK(glyphs[i].x ==
              doctest::Approx(type.width(font, text.substr(0, glyphs[i].byte))).epsilon(0.05));
    }
    const Glyph own = glyphs.front(), borrowed = type.shaped(font, "→").front();
    const Glyph lent = type.shaped(interface, "→").front();
    CHECK(own.file != borrowed.file);
    CHECK(borrowed.file == lent.file);
    CHECK(borrowed.index == lent.index);
    CHECK(type.width(font, "→") == doctest::Approx(type.width(interface, "→")));
    CHECK(type.missing(Face::story, "a → 日") == U"日");
}

TEST_CASE("story letters: an accent stays in the font of its letter")
{
    const Type type = installed_in(StoryLetters::open_dyslexic);
    const std::string text = "x\u0338→x\u0338";
    std::map<std::size_t, std::set<unsigned>> files;
    for (const Glyph& glyph : type.shaped({Face::story, 24}, text))
        files[glyph.byte < 3 ? 0 : glyph.byte < 6 ? 3 : 6].insert(glyph.file);
    REQUIRE(files.size() == 3);
    for (const auto& [byte, used] : files)
        CHECK(used.size() == 1);
}

TEST_CASE("story letters: missing ones are named with their package, and nothing changes")
{
    const test::TempFolder folder;
    const Type system = installed_type();
    for (const std::filesystem::path& from : engine::system_font_folders())
        for (const char* name : {"Inter-Regular.otf", "Inter-SemiBold.otf", "NotoSerif-Regular.ttf",
                                 "NotoSerif-Italic.ttf", "NotoSerif-Bold.ttf"})
            if (std::filesystem::exists(from / name))
                std::filesystem::create_symlink(from / name, folder / name);
    auto type = Type::open({folder.path()});
    REQUIRE(static_cast<bool>(type));
    CHECK(type->has(StoryLetters::serif));
    for (const auto& [letters, package] :
         {std::pair{StoryLetters::andika, "fonts-sil-andika"},
          std::pair{StoryLetters::open_dyslexic, "fonts-opendyslexic"}})
    {
        CHECK(system.has(letters));
        CHECK_FALSE(type->has(letters));
        const auto set = type->set_story(letters);
        REQUIRE_FALSE(static_cast<bool>(set));
        CHECK(set.error().sentence().find(package) != std::string::npos);
        CHECK(type->story() == StoryLetters::serif);
        CHECK(type->width({Face::story, 24}, "tap") == system.width({Face::story, 24}, "tap"));
    }
    for (const char* style : {"Regular", "Italic", "Bold"})
        std::ofstream(folder / ("Andika-" + std::string(style) + ".ttf")) << "no font at all";
    const auto broken = type->set_story(StoryLetters::andika);
    REQUIRE_FALSE(static_cast<bool>(broken));
    CHECK(broken.error().sentence().find("Andika-Regular.ttf") != std::string::npos);
    CHECK(type->story() == StoryLetters::serif);
}
