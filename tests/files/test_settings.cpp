#include "files/settings.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using files::load_settings;
using files::save_settings;
using files::Settings;
using nlohmann::json;

namespace
{

Settings unusual()
{
    Settings settings;
    settings.text_scale_percent = 175;
    settings.theme = files::ThemeChoice::high_contrast;
    settings.story_font = files::StoryFont::open_dyslexic;
    settings.reduced_motion = true;
    settings.evening_minutes = 8;
    settings.locale = "de-AT";
    settings.window = {1600, 900, -1200, 40, true};
    settings.topics = {{"sex", 0}, {"loss", 3}};
    settings.show_pelvis = false;
    settings.words_shown = files::WordsShown::list;
    settings.keys = {{"undo", "z"}, {"search", "ß"}};
    settings.pictures_hide_own = false;
    settings.people = files::People::them;
    settings.keep = files::Keep::nothing;
    return settings;
}

} // namespace

TEST_CASE("settings: every one comes back as it was saved")
{
    const test::TempFolder temp;
    for (const Settings& settings : {unusual(), Settings{}})
    {
        REQUIRE(save_settings(temp / "settings.json", settings));
        const auto loaded = load_settings(temp / "settings.json");
        CHECK(loaded.settings == settings);
        CHECK(loaded.warnings.empty());
    }
    CHECK(test::mode(temp / "settings.json") == 0600);
    CHECK(temp.size() == 1);
}

TEST_CASE("settings: a missing file means defaults and no word about it, and makes no file")
{
    const test::TempFolder temp;
    const auto loaded = load_settings(temp / "settings.json");
    CHECK(loaded.settings == Settings{});
    CHECK(loaded.warnings.empty());
    CHECK(temp.size() == 0);
}

TEST_CASE("settings: keys of a newer version survive a save")
{
    const test::TempFolder temp;
    test::put(temp / "s", R"({"theme": "light", "telescope": {"zoom": [1, 2]},
                              "window": {"width": 700, "monitor": "left"}})");
    auto loaded = load_settings(temp / "s");
    CHECK(loaded.warnings.empty());
    loaded.settings.evening_minutes = 3;
    REQUIRE(save_settings(temp / "s", loaded.settings));
    const json after = json::parse(test::got(temp / "s"));
    CHECK(after["telescope"] == json::parse(R"({"zoom": [1, 2]})"));
    CHECK(after["window"]["monitor"] == "left");
    CHECK(after["window"]["width"] == 700);
    CHECK(after["theme"] == "light");
    CHECK(after["evening_minutes"] == 3);
}

TEST_CASE("settings: a bad value is warned of by its key and only it falls back")
{
    const std::vector<std::pair<std::string, std::string>> bad{
        {"/text_scale_percent", R"({"text_scale_percent": 99})"},
        {"/text_scale_percent", R"({"text_scale_percent": "large"})"},
        {"/theme", R"({"theme": "pink"})"},
        {"/story_font", R"({"story_font": 1})"},
        {"/reduced_motion", R"({"reduced_motion": "no"})"},
        {"/evening_minutes", R"({"evening_minutes": 4})"},
        {"/evening_minutes", R"({"evening_minutes": 60})"},
        {"/locale", R"({"locale": "../../x"})"},
        {"/locale", R"({"locale": "EN"})"},
        {"/locale", R"({"locale": "en-"})"},
        {"/show_pelvis", R"({"show_pelvis": 0})"},
        {"/window", R"({"window": [1, 2]})"},
        {"/window/width", R"({"window": {"width": 1}})"},
        {"/window/x", R"({"window": {"x": 1e9, "y": 5}})"},
        {"/window/fullscreen", R"({"window": {"fullscreen": null}})"},
        {"/topics", R"({"topics": "all"})"},
        {"/topics/loss", R"({"topics": {"loss": 4}})"},
    };
    const test::TempFolder temp;
    for (const auto& [key, text] : bad)
    {
        CAPTURE(text);
        test::put(temp / "s", text);
        const auto loaded = load_settings(temp / "s");
        CHECK(loaded.settings == Settings{});
        REQUIRE(loaded.warnings.size() == 1);
        CHECK(loaded.warnings[0].place == key);
        CHECK(loaded.warnings[0].what.find("; its default is used") != std::string::npos);
        CHECK(test::got(temp / "s") == text);
    }
    test::put(temp / "s", R"({"theme": "pink", "evening_minutes": 8, "topics": {"a": 9, "b": 1}})");
    const auto loaded = load_settings(temp / "s");
    CHECK(loaded.settings.evening_minutes == 8);
    CHECK(loaded.settings.topics == std::map<std::string, int>{{"b", 1}});
    CHECK(loaded.warnings.size() == 2);
}

TEST_CASE("settings: a damaged file is set aside each time and none is ever lost")
{
    const test::TempFolder temp;
    const std::vector<std::string> damaged{"{\"theme\": \"li", "", "[]", std::string(10, '\0'),
                                           R"({"theme": "dark", "theme": "light"})"};
    for (const std::string& text : damaged)
    {
        test::put(temp / "s", text);
        const auto loaded = load_settings(temp / "s");
        CHECK(loaded.settings == Settings{});
        REQUIRE(loaded.warnings.size() == 1);
        CHECK(loaded.warnings[0].what.find("set aside as s.damaged-") != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(temp / "s"));
    }
    for (std::size_t i = 0; i < damaged.size(); ++i)
        CHECK(test::got(temp / ("s.damaged-" + std::to_string(i + 1))) == damaged[i]);
}

TEST_CASE("settings: saving over a file damaged meanwhile sets it aside first")
{
    const test::TempFolder temp;
    test::put(temp / "s", "{broken");
    REQUIRE(save_settings(temp / "s", unusual()));
    CHECK(test::got(temp / "s.damaged-1") == "{broken");
    CHECK(load_settings(temp / "s").settings == unusual());
    const std::string huge = "{\"x\":\"" + std::string(300'000, 'x') + "\"}";
    test::put(temp / "s", huge);
    CHECK(load_settings(temp / "s").warnings.size() == 1);
    REQUIRE(save_settings(temp / "s", unusual()));
    CHECK(test::got(temp / "s.damaged-2") == huge);
}

TEST_CASE("settings: what cannot be read or written is said, and play goes on with defaults")
{
    const test::TempFolder temp;
    test::put(temp / "file", "x");
    const auto saved = save_settings(temp / "file/settings.json", Settings{});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().what.find("part of the path is a file") != std::string::npos);
    std::filesystem::create_directory(temp / "s");
    const auto loaded = load_settings(temp / "s");
    CHECK(loaded.settings == Settings{});
    REQUIRE(loaded.warnings.size() == 1);
    CHECK(loaded.warnings[0].what == "expected a plain file; defaults are used");
    CHECK(std::filesystem::is_directory(temp / "s"));
}

TEST_CASE("settings: the printed text is what a saved file holds")
{
    const test::TempFolder temp;
    REQUIRE(save_settings(temp / "s", unusual()));
    CHECK(test::got(temp / "s") == files::settings_text(unusual()));
}

TEST_CASE("settings: the first size is the desktop's, in steps that can be set")
{
    const auto with = [](const std::string& name, const std::string& value)
    {
        return files::desktop_scale(
            [=](std::string_view asked)
            { return asked == name ? std::optional<std::string>(value) : std::nullopt; });
    };
    CHECK(with("NOTHING", "") == 100);
    CHECK(with("GDK_SCALE", "2") == 200);
    CHECK(with("GDK_SCALE", "3") == 200);
    CHECK(with("GDK_SCALE", "1") == 100);
    CHECK(with("GDK_SCALE", "0") == 100);
    CHECK(with("GDK_SCALE", "two") == 100);
    CHECK(with("QT_SCALE_FACTOR", "1.5") == 150);
    CHECK(with("QT_SCALE_FACTOR", "1.3") == 125);
    CHECK(with("QT_SCALE_FACTOR", "nan") == 100);
    const auto none = [](std::string_view) { return std::optional<std::string>(); };
    CHECK(files::desktop_scale(none, 192) == 200);
    CHECK(files::desktop_scale(none, 144) == 150);
    CHECK(files::desktop_scale(none, 120) == 125);
    CHECK(files::desktop_scale(none, 96) == 100);
    CHECK(files::desktop_scale(none, 72) == 100);
    CHECK(files::desktop_scale(none, 600) == 200);
    const auto twice = [](std::string_view) { return std::optional<std::string>("2"); };
    CHECK(files::desktop_scale(twice, 96) == 200);
    const test::TempFolder temp;
    CHECK(load_settings(temp / "none.json").first_start);
    REQUIRE(save_settings(temp / "some.json", {}));
    CHECK_FALSE(load_settings(temp / "some.json").first_start);
}
