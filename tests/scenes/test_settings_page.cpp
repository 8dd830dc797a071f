#include "files/temp_folder.hpp"
#include "scenes/audit.hpp"
#include "scenes/theatre.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <utility>

using engine::Key;
using tests::Theatre;

namespace
{

Theatre& at_view(Theatre& theatre, const char* tab)
{
    theatre.click("settings");
    REQUIRE(theatre.screen() == "settings.look");
    theatre.click(tab);
    REQUIRE(theatre.screen() == tab);
    return theatre;
}

bool sees(const Theatre& theatre, std::string_view text)
{
    return theatre.seen().find(text) != std::string::npos;
}

/// The faces of the game alone: no Andika, no OpenDyslexic.
engine::Type without_other_letters(const test::TempFolder& folder)
{
    for (const auto& from : engine::system_font_folders())
        for (const char* name : {"Inter-Regular.otf", "Inter-SemiBold.otf", "NotoSerif-Regular.ttf",
                                 "NotoSerif-Italic.ttf", "NotoSerif-Bold.ttf"})
            if (std::error_code known; std::filesystem::exists(from / name, known) &&
                                       !std::filesystem::exists(folder / name, known))
                std::filesystem::create_symlink(from / name, folder / name);
    auto type = engine::Type::open({folder.path()});
    REQUIRE(static_cast<bool>(type));
    return std::move(*type);
}

} // namespace

TEST_CASE("settings: a colour theme is seen at once and is there after a restart")
{
    Theatre theatre;
    theatre.click("settings");
    const engine::Color dark = theatre.backstage().look.bg;
    REQUIRE(theatre.tab_to("theme.light"));
    theatre.press(Key::enter);
    CHECK(theatre.backstage().look.bg != dark);
    CHECK(theatre.frame().color_at({2, 2}) == theatre.backstage().look.bg);
    theatre.kill();
    CHECK(theatre.settings().theme == files::ThemeChoice::light);
    CHECK(theatre.frame().color_at({2, 2}) != dark);
}

TEST_CASE("settings: the size moves by arrows and by a press on its line, within its ends")
{
    Theatre theatre;
    theatre.click("settings");
    REQUIRE(theatre.tab_to("text-size"));
    theatre.press(Key::left);
    CHECK(theatre.settings().text_scale_percent == 100);
    theatre.press(Key::right);
    CHECK(theatre.settings().text_scale_percent == 125);
    CHECK(sees(theatre, "125 %"));
    for (int i = 0; i < 9; ++i)
        theatre.press(Key::right);
    CHECK(theatre.settings().text_scale_percent == 200);
    const engine::Rect box = theatre.frame().find("text-size")->box;
    theatre.tell(engine::PointerPressed{{box.x + 20, box.centre().y}});
    CHECK(theatre.settings().text_scale_percent == 100);
}

TEST_CASE("settings: a letter is bound, said everywhere, acts, and outlives a restart")
{
    Theatre theatre;
    at_view(theatre, "settings.keys");
    theatre.click("bind.undo");
    theatre.type("z");
    CHECK(theatre.settings().keys == std::map<std::string, std::string>{{"undo", "z"}});
    theatre.kill();
    theatre.play_until("naming");
    theatre.go_on();
    REQUIRE(theatre.screen() == "naming");
    theatre.click("story");
    theatre.click("hub");
    theatre.click("hub/torn");
    theatre.press(Key::enter);
    REQUIRE(theatre.tab_to("submit"));
    theatre.press(Key::enter);
    REQUIRE(theatre.screen() == "turn");
    CHECK(sees(theatre, "Undo (Z)"));
    theatre.type("u");
    CHECK(theatre.screen() == "turn");
    theatre.type("z");
    CHECK(theatre.screen() == "naming");
}

TEST_CASE("settings: a letter that is taken is refused in words, and Esc leaves all as it was")
{
    Theatre theatre;
    at_view(theatre, "settings.keys");
    theatre.click("bind.undo");
    theatre.type("c");
    CHECK(sees(theatre, "C is taken: cite a line."));
    CHECK(theatre.settings().keys.empty());
    theatre.press(Key::escape);
    CHECK(theatre.screen() == "settings.keys");
    theatre.type("z");
    CHECK(theatre.settings().keys.empty());
    theatre.click("bind.cite");
    theatre.type("x");
    REQUIRE(theatre.tab_to("keys.reset"));
    theatre.press(Key::enter);
    CHECK(theatre.settings().keys.empty());
    theatre.press(Key::escape);
    CHECK(theatre.screen() == "tonight");
}

TEST_CASE("settings: a topic that is ruled out is planned no more, from this evening on")
{
    Theatre theatre;
    theatre.play_until("end");
    theatre.go_on();
    theatre.sleep();
    at_view(theatre, "settings.topics");
    for (std::size_t i = 0; i < practice::topic_count; ++i)
    {
        const auto topic = static_cast<practice::Topic>(i);
        if (topic != practice::Topic::work)
            theatre.backstage().preferences.change(
                [&](files::Settings& set)
                { set.topics[std::string(practice::name_of(topic))] = 0; });
    }
    REQUIRE(theatre.tab_to("topic.work.0"));
    theatre.press(Key::enter);
    CHECK(theatre.settings().topics.at("work") == 0);
    CHECK(theatre.settings().topics.size() == practice::topic_count);
    theatre.press(Key::escape);
    REQUIRE(theatre.screen() == "tonight");
    theatre.click("begin");
    theatre.pass_asks();
    for (const practice::PlanItem& item : theatre.sitting().plan().items)
        if (const practice::Scene* scene = theatre.sitting().catalogue().scene(item.subject))
            for (const int level : scene->topics)
                CHECK(level == 0);
}

TEST_CASE("settings: the length of an evening is kept and handed to the plan")
{
    Theatre theatre;
    at_view(theatre, "settings.play");
    CHECK(theatre.frame().find("evening.5")->chosen);
    CHECK(theatre.backstage().wishes.minutes == 5);
    REQUIRE(theatre.tab_to("evening.8"));
    theatre.press(Key::enter);
    CHECK(theatre.frame().find("evening.8")->chosen);
    CHECK(theatre.backstage().wishes.minutes == 8);
    theatre.kill();
    CHECK(theatre.settings().evening_minutes == 8);
    CHECK(theatre.backstage().wishes.minutes == 8);
    at_view(theatre, "settings.play");
    theatre.click("evening.3");
    CHECK(theatre.backstage().wishes.minutes == 3);
}

TEST_CASE("settings: letters that are not installed are named with their package, not offered")
{
    const test::TempFolder folder;
    const engine::Type type = without_other_letters(folder);
    Theatre theatre;
    theatre.backstage().preferences.change([](files::Settings& set)
                                           { set.story_font = files::StoryFont::andika; });
    const auto screen = scenes::settings_screen(theatre.backstage());
    for (const engine::Size size : {engine::Size{1280, 800}, engine::Size{480, 300}})
    {
        engine::Recorder frame(type, size);
        screen->draw(frame, size, {});
        CHECK(frame.find("settings.letters.andika.missing"));
        CHECK(frame.find("settings.letters.open-dyslexic.missing"));
        CHECK_FALSE(frame.find("letters.andika"));
        CHECK_FALSE(frame.find("letters.open-dyslexic"));
        REQUIRE(frame.find("letters.serif"));
        CHECK(frame.find("letters.serif")->chosen);
    }
    theatre.click("settings");
    CHECK(theatre.has("letters.andika"));
    CHECK_FALSE(sees(theatre, "not installed"));
}

TEST_CASE("settings: what the command line asked for is shown, said, and given up for what is set")
{
    for (const engine::Size size : {engine::Size{1280, 800}, engine::Size{480, 300}})
    {
        Theatre theatre(tests::Setting{
            .size = size,
            .given = {.theme = files::ThemeChoice::light, .text_scale_percent = 150}});
        theatre.show(scenes::settings_screen(theatre.backstage()));
        CHECK(theatre.frame().find("theme.light")->chosen);
        CHECK_FALSE(theatre.frame().find("theme.dark")->chosen);
        CHECK(theatre.frame().find("settings.theme.given"));
        CHECK(theatre.frame().find("settings.size.given"));
        CHECK(theatre.settings().theme == files::ThemeChoice::dark);
        tests::Audit audit;
        tests::look_through(theatre, "settings with a command line", audit);
        CHECK(audit.faults.empty());

        REQUIRE(theatre.tab_to("theme.dark"));
        theatre.press(Key::enter);
        CHECK(theatre.backstage().look.bg == stage::dark().bg);
        CHECK(theatre.settings().theme == files::ThemeChoice::dark);
        CHECK_FALSE(theatre.frame().find("settings.theme.given"));
        REQUIRE(theatre.tab_to("text-size"));
        theatre.press(Key::right);
        CHECK(theatre.settings().text_scale_percent == 175);
        CHECK_FALSE(theatre.frame().find("settings.size.given"));
    }
}

TEST_CASE("settings: a press on what the command line asked for keeps it")
{
    Theatre theatre(tests::Setting{.given = {files::ThemeChoice::light, std::nullopt}});
    theatre.click("settings");
    theatre.click("theme.light");
    CHECK(theatre.settings().theme == files::ThemeChoice::light);
    CHECK_FALSE(theatre.frame().find("settings.theme.given"));
}

TEST_CASE("settings: the wheel becomes a list by one letter and by the setting, and back")
{
    Theatre theatre;
    theatre.play_until("naming");
    const auto listed = [&]
    {
        const engine::Tag* tag = theatre.frame().find("angry");
        return tag && tag->box.h < 60;
    };
    CHECK_FALSE(listed());
    theatre.type("l");
    CHECK(listed());
    CHECK(theatre.settings().words_shown == files::WordsShown::list);
    theatre.click("angry");
    CHECK(theatre.frame().find("card.word"));
    CHECK(theatre.has("choose"));
    CHECK(theatre.frame().find("crumbs"));
    theatre.type("l");
    CHECK_FALSE(theatre.settings().words_shown == files::WordsShown::list);
    theatre.press(Key::escape);
    theatre.press(Key::escape);
    REQUIRE(theatre.screen() == "pause");
    theatre.click("settings");
    theatre.click("settings.play");
    theatre.click("words.list");
    theatre.press(Key::escape);
    theatre.press(Key::escape);
    REQUIRE(theatre.screen() == "naming");
    CHECK(listed());
}

TEST_CASE("search: what is typed finds the nearest words, and a press takes one")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.type("/dissapointed");
    CHECK(theatre.frame().find("found.disappointed"));
    theatre.click("found.disappointed");
    CHECK(theatre.frame().find("word.0"));
    CHECK_FALSE(theatre.frame().find("found.disappointed"));
}
