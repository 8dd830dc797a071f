#include "ui/text_input.hpp"

#include "engine/line_break.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using engine::Key;
using engine::KeyPressed;
using ui::InputKind;
using ui::TextInput;

namespace
{

/// Pieces a caret must not come to stand in, words, blanks, and what must not come in at all.
const std::vector<std::string> pasted{
    "sad",    "e\u0301", "👩\u200D👩\u200D👧", "let down", " ",           "…",
    "\u0301", "a\nb",    "\r\nline\r\n",    "\u202Eno", "\x07\x1b[2J", "\u200D",
    "\u2028", "日",      "n\u0303o",        "\xFF\xC3"};

void put_in(TextInput& input, std::u32string_view text)
{
    for (const char32_t c : text)
        input.handle(engine::Typed{c});
}

void tap(TextInput& input, Key key, bool control = false, bool shift = false)
{
    input.handle(KeyPressed{key, control, shift});
}

/// Everything that can happen to a field but undo and redo.
class Player
{
public:
    explicit Player(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned end)
    {
        return static_cast<unsigned>(m_random() % end);
    }

    void put_in(TextInput& input)
    {
        constexpr std::u32string_view letters = U"abc dé  ’\u0301\u200D\u202E\x07👩日-";
        input.handle(engine::Typed{letters[below(static_cast<unsigned>(letters.size()))]});
    }

    void move(TextInput& input)
    {
        constexpr std::array keys{Key::left, Key::right, Key::home, Key::end, Key::select_all};
        tap(input, keys[below(keys.size())], below(3) == 0, below(2) == 0);
        if (below(4) == 0)
            input.place_caret(below(200));
        if (below(4) == 0)
            input.select_to(below(200));
    }

    /// An edit that is a step of its own.
    void edit_apart(TextInput& input)
    {
        const unsigned what = below(5);
        if (what == 0)
            tap(input, Key::backspace, true);
        else if (what == 1)
            tap(input, Key::del, true);
        else if (what == 2)
            input.erase_selected();
        else
            input.insert(pasted[below(static_cast<unsigned>(pasted.size()))]);
    }

    void anything(TextInput& input)
    {
        const unsigned what = below(10);
        if (what < 5)
            put_in(input);
        else if (what < 7)
            move(input);
        else if (what < 9)
            edit_apart(input);
        else
            tap(input, below(2) == 0 ? Key::backspace : Key::del);
    }

private:
    std::mt19937 m_random;
};

std::vector<std::string> undone(TextInput& input)
{
    std::vector<std::string> texts;
    while (input.undo())
        texts.push_back(input.text());
    return texts;
}

} // namespace

TEST_CASE("undo: each of the last hundred edits is given back, and given again")
{
    Player player(7);
    for (const InputKind kind : {InputKind::line, InputKind::note})
    {
        TextInput input(kind, 80);
        std::vector<std::string> texts{input.text()};
        for (int i = 0; i < 1000; ++i)
        {
            player.move(input);
            player.edit_apart(input);
            texts.push_back(input.text());
        }
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        std::vector<std::string> back = undone(input);
        CHECK(back.size() == TextInput::most_undo);
        back.insert(back.begin(), texts.back());
        back.erase(std::unique(back.begin(), back.end()), back.end());
        REQUIRE(back.size() <= texts.size());
        for (std::size_t i = 0; i < back.size(); ++i)
            CHECK(back[i] == texts[texts.size() - 1 - i]);
        std::vector<std::string> again{input.text()};
        while (input.redo())
            again.push_back(input.text());
        again.erase(std::unique(again.begin(), again.end()), again.end());
        CHECK(std::equal(again.rbegin(), again.rend(), back.begin(), back.end()));
    }
}

TEST_CASE("undo: whatever is done, its steps lead back through earlier texts to the first")
{
    for (unsigned seed = 0; seed < 40; ++seed)
    {
        Player player(seed);
        TextInput input(InputKind::note, 300);
        input.set("so");
        std::vector<std::string> texts{input.text()};
        for (int i = 0; i < 90; ++i)
        {
            player.anything(input);
            texts.push_back(input.text());
        }
        const std::string last = input.text();
        std::size_t at = texts.size();
        std::size_t steps = 0;
        while (input.undo())
        {
            ++steps;
            const auto found = std::find(texts.rend() - static_cast<std::ptrdiff_t>(at),
                                         texts.rend(), input.text());
            CAPTURE(seed);
            REQUIRE(found != texts.rend());
            at = static_cast<std::size_t>(texts.rend() - found);
        }
        CHECK(input.text() == "so");
        while (input.redo())
            --steps;
        CHECK(steps == 0);
        CHECK(input.text() == last);
    }
}

TEST_CASE("text input: whatever is done, it is valid, clean and short enough, and no letter split")
{
    for (unsigned seed = 0; seed < 20; ++seed)
    {
        Player player(seed + 100);
        TextInput input(seed % 2 ? InputKind::line : InputKind::note, 40);
        for (int i = 0; i < 1000; ++i)
        {
            const unsigned what = player.below(12);
            if (what == 0)
                input.undo();
            else if (what == 1)
                input.redo();
            else
                player.anything(input);
            CAPTURE(seed);
            REQUIRE(base::is_utf8(input.text()));
            const auto [begin, end] = input.selection();
            REQUIRE(engine::letter_begins(input.text(), begin));
            REQUIRE(engine::letter_begins(input.text(), end));
            const std::u32string points = base::to_code_points(input.text());
            REQUIRE(points.size() <= 40);
            for (const char32_t c : points)
            {
                REQUIRE((c >= U' ' || (c == U'\n' && input.kind() == InputKind::note)));
                REQUIRE(c != 0x202E);
                REQUIRE(c != 0x2028);
            }
        }
    }
}

TEST_CASE("undo: words come back one by one, moves and other edits end a step")
{
    TextInput input(InputKind::line);
    SUBCASE("a space behind a word")
    {
        put_in(input, U"let me  down");
        CHECK(undone(input) == std::vector<std::string>{"let me  ", "let ", ""});
    }
    SUBCASE("the caret moved")
    {
        put_in(input, U"sad");
        tap(input, Key::home);
        put_in(input, U"un");
        CHECK(undone(input) == std::vector<std::string>{"sad", ""});
    }
    SUBCASE("deleting runs are one step each way")
    {
        put_in(input, U"sadly");
        for (int i = 0; i < 2; ++i)
            tap(input, Key::backspace);
        put_in(input, U"der");
        CHECK(undone(input) == std::vector<std::string>{"sad", "sadly", ""});
    }
    SUBCASE("a paste is a step of its own")
    {
        put_in(input, U"so ");
        input.insert("sad");
        put_in(input, U"der");
        CHECK(undone(input) == std::vector<std::string>{"so sad", "so ", ""});
    }
    SUBCASE("typing over a selection gives it back selected")
    {
        input.set("let down");
        tap(input, Key::left, true, true);
        put_in(input, U"go");
        CHECK(input.text() == "let go");
        input.undo();
        CHECK(input.text() == "let down");
        CHECK(input.selected() == "down");
    }
    SUBCASE("after an undo what is typed is what can be undone, and nothing redone")
    {
        put_in(input, U"sad");
        input.undo();
        put_in(input, U"numb");
        CHECK_FALSE(input.redo());
        CHECK(undone(input) == std::vector<std::string>{""});
    }
    SUBCASE("a text that is set has no history")
    {
        put_in(input, U"secret");
        input.set("sad");
        CHECK_FALSE(input.undo());
        CHECK_FALSE(input.redo());
    }
}

TEST_CASE("words: steps and deletions go from word to word, over signs and accents")
{
    TextInput input(InputKind::note);
    input.set("I’m not — e\u0301tourdi.\nGo");
    std::vector<std::size_t> stops;
    for (int i = 0; i < 5; ++i)
    {
        tap(input, Key::left, true);
        stops.push_back(input.caret());
    }
    CHECK(stops == std::vector<std::size_t>{25, 14, 6, 0, 0});
    stops.clear();
    for (int i = 0; i < 5; ++i)
    {
        tap(input, Key::right, true);
        stops.push_back(input.caret());
    }
    CHECK(stops == std::vector<std::size_t>{5, 9, 23, 27, 27});
    tap(input, Key::backspace, true);
    CHECK(input.text() == "I’m not — e\u0301tourdi.\n");
    tap(input, Key::home, true);
    tap(input, Key::del, true);
    tap(input, Key::del, true);
    CHECK(input.text() == " — e\u0301tourdi.\n");
    tap(input, Key::right, true, true);
    CHECK(input.selected() == " — e\u0301tourdi");
}

TEST_CASE("paste: cleaned, cut at the limit by whole letters, and nothing for nothing")
{
    TextInput line(InputKind::line, 8), note(InputKind::note, 60);
    line.insert("a\r\nb\tc\u202E\u2067\x1b");
    CHECK(line.text() == "a b c");
    note.insert("a\r\nb\rc\u2028d");
    CHECK(note.text() == "a\nb\nc\nd");
    line.insert("xye\u0301");
    CHECK(line.text() == "a b cxy");
    line.select_all();
    CHECK_FALSE(line.insert("\x07\u202E"));
    CHECK(line.text() == "a b cxy");
    CHECK(line.handle(engine::Typed{char32_t{0xD800}}) == TextInput::Outcome::ignored);
    CHECK(line.handle(engine::Typed{char32_t{0x110000}}) == TextInput::Outcome::ignored);
}
