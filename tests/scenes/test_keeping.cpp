#include "scenes/theatre.hpp"

#include <doctest/doctest.h>

using engine::Ticks;
using tests::Theatre;

namespace
{

/// What is typed next stands in a field of this screen.
void focus_field(Theatre& theatre, const std::string& field)
{
    REQUIRE(theatre.tab_to(field));
}

bool says(const Theatre& theatre, const std::string& text)
{
    return theatre.seen().find(text) != std::string::npos;
}

} // namespace

TEST_CASE("half-typed text: after two seconds a kill loses nothing, whichever field it stands in")
{
    const std::pair<const char*, const char*> fields[] = {{"naming", "typed"},
                                                          {"typed", "typed"},
                                                          {"envelope.seal", "event"},
                                                          {"envelope.seal", "typed"},
                                                          {"turn", "typed"}};
    for (const auto& [screen, field] : fields)
    {
        CAPTURE(screen);
        CAPTURE(field);
        Theatre theatre;
        for (int evening = 0; evening < 3 && theatre.screen() != screen; ++evening)
        {
            while (theatre.screen() != "end" && theatre.screen() != screen)
                theatre.go_on();
            if (theatre.screen() == "end")
            {
                theatre.go_on();
                theatre.sleep();
            }
        }
        REQUIRE(theatre.screen() == screen);
        focus_field(theatre, field);
        theatre.type("wobbl");
        theatre.pass(Ticks{2000});
        theatre.kill();
        theatre.play_until(screen);
        CHECK(says(theatre, "wobbl"));
    }
}

TEST_CASE("half-typed text: closing the window or pausing keeps it at once")
{
    for (const bool pauses : {false, true})
    {
        Theatre theatre;
        theatre.play_until("envelope.seal");
        focus_field(theatre, "event");
        theatre.type("the dentist");
        if (pauses)
        {
            theatre.press(engine::Key::escape);
            theatre.kill();
        }
        else
            theatre.close();
        theatre.play_until("envelope.seal");
        CHECK(says(theatre, "the dentist"));
    }
}

TEST_CASE("half-typed text: a word in the field when the answer is given belongs to the answer")
{
    Theatre theatre;
    theatre.play_until("naming");
    focus_field(theatre, "typed");
    theatre.type("gutted");
    theatre.click("submit");
    bool kept = false;
    for (const practice::Event& event : theatre.keeper.kept)
        if (const auto* attempt = std::get_if<practice::Attempt>(&event.body))
            if (const auto* words = attempt->answer.get<practice::Words>("words"))
                kept |= !words->words.empty() && words->words[0].text == "gutted";
    CHECK(kept);
}

TEST_CASE("not saved: the banner stands while the disk is full and goes once everything is kept")
{
    Theatre theatre;
    theatre.play_until("naming");
    theatre.keeper.disk_full = true;
    theatre.click("submit"); // "No word yet" opens the body ...
    theatre.click("submit"); // ... where it is kept wordless.
    CHECK(theatre.frame().find("banner"));
    CHECK(says(theatre, "the disk is full"));
    theatre.keeper.disk_full = false;
    theatre.go_on();
    theatre.go_on();
    CHECK_FALSE(theatre.frame().find("banner"));
    CHECK(theatre.keeper.kept.size() == theatre.sitting().events().size());
}

TEST_CASE("not saved: half-typed text is tried again without another letter")
{
    Theatre theatre;
    theatre.play_until("envelope.seal");
    focus_field(theatre, "event");
    theatre.keeper.disk_full = true;
    theatre.type("the dentist");
    theatre.pass(Ticks{2000});
    CHECK(theatre.frame().find("banner"));
    theatre.keeper.disk_full = false;
    theatre.pass(Ticks{10'000});
    CHECK_FALSE(theatre.frame().find("banner"));
    theatre.kill();
    theatre.play_until("envelope.seal");
    CHECK(says(theatre, "the dentist"));
}

TEST_CASE("the night: an evening that stood open past four in the morning begins as the new day's")
{
    Theatre theatre;
    const base::Day before = theatre.now().day;
    theatre.pass(std::chrono::hours{10});
    REQUIRE(theatre.now().day != before);
    for (int i = 0; i < 3 && theatre.screen() == "tonight"; ++i)
        theatre.click("begin");
    CHECK(theatre.sitting().plan().day == theatre.now().day);
}

TEST_CASE("the night: an evening left open for too long to resume does not end the game")
{
    Theatre theatre;
    theatre.click("begin");
    theatre.kill();
    REQUIRE(theatre.screen() == "tonight");
    theatre.pass(std::chrono::hours{24 * 40});
    for (int i = 0; i < 3 && theatre.screen() == "tonight"; ++i)
        theatre.click("begin");
    theatre.pass_asks();
    CHECK(theatre.sitting().playing());
}

TEST_CASE("the end: it speaks of an envelope only on an evening that sealed one")
{
    Theatre theatre;
    theatre.play_until("envelope.seal");
    theatre.type("the dentist");
    theatre.click("submit");
    theatre.play_until("end");
    CHECK(theatre.frame().find("sealed"));
    theatre.go_on();
    theatre.sleep();
    while (theatre.screen() != "end")
        theatre.screen() == "envelope.seal" ? theatre.click("skip") : theatre.go_on();
    CHECK_FALSE(theatre.frame().find("sealed"));
}

TEST_CASE("closing: the window closes though the pointer just moved")
{
    Theatre theatre;
    theatre.show(scenes::tonight_screen(theatre.backstage()));
    CHECK(theatre.closes_after_moving_to("begin"));
}
