#include "files/theme.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>

using files::contrast_ratio;
using files::Rgb;
using files::Theme;
using files::ThemeChoice;

namespace
{

constexpr std::array every_choice{ThemeChoice::dark, ThemeChoice::light,
                                  ThemeChoice::high_contrast};

std::filesystem::path shipped()
{
    return std::filesystem::path(INWORD_DATA_DIR) / "assets" / "theme.json";
}

files::Themes themes()
{
    auto read = files::read_themes(shipped());
    INFO((read ? "" : read.error().sentence()));
    REQUIRE(read);
    return *read;
}

std::string fault(const nlohmann::json& document)
{
    const auto read = files::parse_themes(document.dump(), "theme.json");
    return read ? "" : read.error().sentence();
}

} // namespace

TEST_CASE("contrast: the ends of the scale, known pairs, and either way round")
{
    CHECK(contrast_ratio({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21.0));
    CHECK(contrast_ratio({9, 9, 9}, {9, 9, 9}) == doctest::Approx(1.0));
    CHECK(contrast_ratio({0x76, 0x76, 0x76}, {255, 255, 255}) ==
          doctest::Approx(4.54).epsilon(.002));
    CHECK(contrast_ratio({0x33, 0x33, 0x33}, {255, 255, 255}) ==
          doctest::Approx(12.63).epsilon(.001));
    CHECK(contrast_ratio({255, 0, 0}, {255, 255, 255}) == doctest::Approx(3.998).epsilon(.001));
    CHECK(contrast_ratio({1, 99, 7}, {200, 3, 50}) == contrast_ratio({200, 3, 50}, {1, 99, 7}));
}

TEST_CASE("theme: text, edges and focus can be seen on every ground of every theme")
{
    const files::Themes all = themes();
    for (const ThemeChoice choice : every_choice)
    {
        CAPTURE(choice);
        const Theme& theme = all.chosen(choice);
        const bool high = choice == ThemeChoice::high_contrast;
        for (const Rgb ground : {theme.bg, theme.surface, theme.raised})
        {
            CHECK(contrast_ratio(theme.text, ground) >= (high ? 7.0 : 4.5));
            CHECK(contrast_ratio(theme.muted, ground) >= (high ? 7.0 : 4.5));
            CHECK(contrast_ratio(theme.accent, ground) >= 4.5);
            CHECK(contrast_ratio(theme.focus, ground) >= 3.0);
            CHECK(contrast_ratio(theme.line, ground) >= 3.0);
        }
        CHECK(contrast_ratio(theme.on_accent, theme.accent) >= (high ? 7.0 : 4.5));
    }
}

TEST_CASE("theme: bad files name the place and what was expected")
{
    const auto sound = nlohmann::json::parse(test::got(shipped()));
    REQUIRE(fault(sound) == "");
    for (const char* colour : {"red", "#12171", "#12171CC", "12171CC", "#12171G", "#-1-1-1", ""})
    {
        CAPTURE(colour);
        auto bad = sound;
        bad["light"]["muted"] = colour;
        CHECK(fault(bad) == "theme.json:/light/muted: expected a colour such as \"#12171C\"");
    }
    auto missing = sound;
    missing["dark"].erase("focus");
    CHECK(fault(missing).find("theme.json:/dark/focus: expected a colour") == 0);
    auto unknown = sound;
    unknown["dark"]["glow"] = "#FFFFFF";
    CHECK(fault(unknown).find("theme.json:/dark/glow: expected no such key") == 0);
    for (const char* theme : {"dark", "light", "high_contrast"})
    {
        CAPTURE(theme);
        auto gap = sound;
        gap[theme]["families"].erase("angry");
        CHECK(fault(gap).find("expected a colour for \"angry\" too") != std::string::npos);
    }
    CHECK(fault(nlohmann::json::array()).find("theme.json: expected an object") == 0);
}
