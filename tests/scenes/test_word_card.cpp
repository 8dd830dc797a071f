#include "scenes/theatre.hpp"

#include <doctest/doctest.h>

using engine::Key;
using tests::Theatre;

namespace
{

/// The usual window at 100, 150 and 200 %, a high one, and the smallest one at 200 %.
constexpr engine::Size stages_of_cards[] = {
    {1280, 800}, {853, 533}, {853, 700}, {640, 400}, {480, 300}};

void enter_on(Theatre& theatre, std::string_view name)
{
    REQUIRE(theatre.tab_to(name));
    theatre.press(Key::enter);
}

/// From the question to a family of the wheel, by keys. Returns its word.
std::string open_a_family(Theatre& theatre)
{
    if (theatre.has("wheel"))
        enter_on(theatre, "wheel");
    REQUIRE(theatre.tab_to("hub"));
    theatre.press(Key::down);
    const std::string family = theatre.frame().focused()->name;
    REQUIRE(theatre.sitting().catalogue().wheel.find(family));
    theatre.press(Key::enter);
    return family;
}

} // namespace

TEST_CASE("the card: in every size it is read and its word chosen by keys alone")
{
    for (const engine::Size size : stages_of_cards)
    {
        CAPTURE(size.w);
        Theatre theatre(size);
        theatre.play_until("naming");
        const std::string family = open_a_family(theatre);
        const bool beside = theatre.frame().find("card.word");
        if (!beside)
        {
            enter_on(theatre, "card.open");
            REQUIRE(theatre.frame().find("dialog"));
            CHECK(theatre.frame().focused()->name == "card.close");
        }
        CHECK(theatre.seen().find("In the body") != std::string::npos);
        CHECK(theatre.seen().find("For instance") != std::string::npos);
        enter_on(theatre, beside ? "choose" : "card.choose");
        CHECK_FALSE(theatre.frame().find("dialog"));
        CHECK(theatre.frame().find("word.0"));
        REQUIRE(theatre.tab_to("word.0"));
        CHECK_MESSAGE(theatre.seen().find(family) != std::string::npos,
                      family << ": " << theatre.seen());
    }
}

TEST_CASE("the card: Esc leads back to its word, and nothing was chosen")
{
    Theatre theatre(engine::Size{480, 300});
    theatre.play_until("naming");
    open_a_family(theatre);
    enter_on(theatre, "card.open");
    theatre.press(Key::escape);
    CHECK_FALSE(theatre.frame().find("dialog"));
    CHECK(theatre.frame().focused()->name == "card.open");
    CHECK(theatre.screen() == "naming");
    theatre.press(Key::escape);
    CHECK_FALSE(theatre.frame().find("word.0"));
}
