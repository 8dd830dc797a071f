#include "scenes/theatre.hpp"

#include <doctest/doctest.h>

#include <set>

using tests::Theatre;

namespace
{

constexpr std::string_view canary = "quibblefrost";

bool shows(const engine::Recorder& frame, std::string_view what)
{
    return frame.transcript().find(what) != std::string::npos;
}

std::string texts_of(const engine::Recorder& frame)
{
    std::string all;
    for (const engine::Recorder::Text& text : frame.texts())
        all += text.text;
    return all;
}

/// What pictures of an evening would show, seen after each thing done.
struct Watch
{
    int frames = 0;
    int with_canary = 0;
    std::set<std::string> open, own;

    void look(Theatre& theatre)
    {
        if (theatre.screen() == "none")
            return;
        const bool is_own = theatre.privacy() == engine::Privacy::own;
        (is_own ? own : open).insert(theatre.screen());
        ++frames;
        with_canary += shows(theatre.frame(), canary);
        const engine::Recorder picture = theatre.redacted();
        CAPTURE(theatre.screen());
        CHECK_FALSE(shows(picture, canary));
        CHECK(texts_of(picture).empty() == is_own);
    }
};

/// Types the canary into the field that has the focus now, if one has.
void plant(Theatre& theatre)
{
    const engine::Tag* focus = theatre.frame().focused();
    if (focus && focus->role == engine::Role::field &&
        theatre.seen().find(canary) == std::string::npos)
        theatre.type(canary);
}

} // namespace

TEST_CASE("pictures: nothing that was typed is in one, on any screen of three evenings")
{
    Watch watch;
    Theatre theatre;
    for (int evening = 0; evening < 3; ++evening)
    {
        for (int i = 0; i < 120 && !(i > 0 && theatre.screen() == "tonight"); ++i)
        {
            plant(theatre);
            watch.look(theatre);
            for (const std::string& name : theatre.reachable())
                if (const engine::Tag* tag = theatre.frame().find(name);
                    tag && tag->role == engine::Role::field)
                    theatre.click(name), plant(theatre), watch.look(theatre);
            theatre.go_on();
            watch.look(theatre);
        }
        theatre.sleep();
        watch.look(theatre);
    }
    MESSAGE(watch.frames << " frames, " << watch.with_canary << " with what was typed");
    CHECK(watch.with_canary >= 5);
    for (const char* name : {"typed", "feedback", "envelope.seal", "end", "body"})
        CHECK_MESSAGE(watch.own.contains(name), name);
    CHECK(watch.open.contains("tonight"));
}

TEST_CASE("pictures: the settings are seen whole, whatever was written before they were opened")
{
    Theatre theatre;
    theatre.play_until("typed");
    plant(theatre);
    theatre.press(engine::Key::escape);
    REQUIRE(theatre.screen() == "pause");
    theatre.click("settings");
    for (const char* view :
         {"settings.look", "settings.play", "settings.topics", "settings.data", "settings.keys"})
    {
        theatre.click(view);
        CHECK(theatre.screen() == view);
        CHECK(texts_of(theatre.redacted()) == texts_of(theatre.frame()));
    }
}

TEST_CASE("pictures: of an own screen nothing tells what was chosen: no text, no colour, no mark")
{
    Theatre theatre;
    theatre.play_until("typed");
    const auto shapes_now = [&]
    {
        std::string all;
        for (const auto& shape : theatre.redacted().shapes())
            all += std::to_string(shape.color.r) + " " + std::to_string(shape.box.w) + ";";
        return all;
    };
    REQUIRE(theatre.tab_to("typed"));
    theatre.type("sad");
    const std::string sad = shapes_now();
    for (int i = 0; i < 3; ++i)
        theatre.press(engine::Key::backspace);
    theatre.type("joy");
    CHECK(shapes_now() == sad);
}

TEST_CASE("pictures: nothing of the wheel is in one, whichever family it has turned to")
{
    for (const char* family : {"sad", "angry"})
    {
        Theatre theatre;
        theatre.play_until("naming");
        theatre.click(family);
        CHECK(theatre.seen().find("‹") != std::string::npos);
        const engine::Recorder picture = theatre.redacted();
        REQUIRE(picture.find(family));
        for (const auto& shape : picture.shapes())
            CHECK((shape.tag == engine::Recorder::no_tag ||
                   picture.tags()[shape.tag].role != engine::Role::petal));
    }
}

TEST_CASE("pictures: the page says what became of one until the next key, which still acts")
{
    Theatre theatre;
    theatre.tell(engine::PictureKept{"/somewhere/inword-1.png", ""});
    REQUIRE(theatre.frame().find("picture"));
    CHECK(theatre.seen().find("/somewhere/inword-1.png") != std::string::npos);
    theatre.tell(engine::PointerMoved{{5, 5}});
    CHECK(theatre.frame().find("picture"));
    const std::string before = theatre.frame().focused()->name;
    theatre.press(engine::Key::tab);
    CHECK_FALSE(theatre.frame().find("picture"));
    CHECK(theatre.frame().focused()->name != before);
    theatre.tell(engine::PictureKept{"", "the disk is full"});
    CHECK(theatre.seen().find("the disk is full") != std::string::npos);
}
