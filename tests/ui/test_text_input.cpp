#include "ui/text_input.hpp"

#include <doctest/doctest.h>

using engine::Key;
using engine::KeyPressed;
using ui::InputKind;
using ui::TextInput;

namespace
{

using Outcome = TextInput::Outcome;

Outcome press(TextInput& input, Key key, bool shift = false)
{
    return input.handle(KeyPressed{key, false, shift});
}

void type(TextInput& input, std::u32string_view text)
{
    for (const char32_t c : text)
        input.handle(engine::Typed{c});
}

} // namespace

TEST_CASE("text input: what is typed stands where the caret is")
{
    TextInput input(InputKind::line);
    type(input, U"sd");
    press(input, Key::left);
    type(input, U"a");
    CHECK(input.text() == "sad");
    CHECK(input.caret() == 2);
}

TEST_CASE("text input: the caret steps over letters of several bytes and over their accents")
{
    TextInput input(InputKind::line);
    input.set("aé👍e\u0301z");
    std::vector<std::size_t> stops{input.caret()};
    while (input.caret() > 0)
    {
        press(input, Key::left);
        stops.push_back(input.caret());
    }
    CHECK(stops == std::vector<std::size_t>{11, 10, 7, 3, 1, 0});
    for (std::size_t i = 0; i < 3; ++i)
        press(input, Key::right);
    CHECK(press(input, Key::backspace) == Outcome::edited);
    CHECK(input.text() == "aée\u0301z");
    CHECK(press(input, Key::del) == Outcome::edited);
    CHECK(input.text() == "aéz");
}

TEST_CASE("text input: shift selects, and typing, deleting and moving treat the selection as one")
{
    TextInput input(InputKind::line);
    input.set("let down");
    for (int i = 0; i < 4; ++i)
        press(input, Key::left, true);
    CHECK(input.selection() == base::Span{4, 8});
    SUBCASE("typing replaces it")
    {
        type(input, U"go");
        CHECK(input.text() == "let go");
        CHECK(input.selection() == base::Span{6, 6});
    }
    SUBCASE("backspace and del delete it")
    {
        TextInput other = input;
        press(input, Key::backspace);
        press(other, Key::del);
        CHECK(other.text() == "let ");
        CHECK(input.text() == "let ");
    }
    SUBCASE("an arrow goes to its end on that side")
    {
        press(input, Key::right);
        CHECK(input.caret() == 8);
        press(input, Key::home, true);
        CHECK(input.selection() == base::Span{0, 8});
        press(input, Key::left);
        CHECK(input.caret() == 0);
        CHECK(input.selection() == base::Span{0, 0});
    }
}

TEST_CASE("text input: at the ends nothing is deleted and nothing edited")
{
    TextInput input(InputKind::line);
    CHECK(press(input, Key::backspace) != Outcome::edited);
    CHECK(press(input, Key::del) != Outcome::edited);
    CHECK(press(input, Key::left) == Outcome::moved);
    CHECK(input.caret() == 0);
}

TEST_CASE("text input: it holds so many letters and no more, however they come")
{
    TextInput input(InputKind::line, 5);
    type(input, U"grieving");
    CHECK(input.text() == "griev");
    input.set("éééééééé");
    CHECK(input.text() == "ééééé");
    input.select_all();
    input.insert("sad");
    CHECK(input.text() == "sad");
}

TEST_CASE("text input: a line has no line ends and no control codes; a note keeps its lines")
{
    TextInput line(InputKind::line), note(InputKind::note);
    line.insert("one\ntwo\x01\x7f");
    note.insert("one\ntwo\x01\x7f");
    CHECK(line.text() == "one two");
    CHECK(note.text() == "one\ntwo");
    CHECK(press(line, Key::enter) == Outcome::ignored);
    CHECK(press(note, Key::enter) == Outcome::edited);
    CHECK(note.text() == "one\ntwo\n");
    CHECK(note.handle(KeyPressed{Key::enter, true, false}) == Outcome::ignored);
}

TEST_CASE("text input: home and end stay within the line of a note")
{
    TextInput note(InputKind::note);
    note.set("one\ntwo\nthree");
    note.place_caret(5);
    press(note, Key::home);
    CHECK(note.caret() == 4);
    press(note, Key::end);
    CHECK(note.caret() == 7);
}

TEST_CASE("text input: keys that are not its own are left to others")
{
    TextInput input(InputKind::line);
    for (const Key key : {Key::tab, Key::back_tab, Key::escape, Key::f1, Key::up, Key::page_down})
        CHECK(press(input, key) == Outcome::ignored);
    CHECK(input.handle(engine::PointerMoved{{1, 1}}) == Outcome::ignored);
}
