#include "base/text.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <set>

using engine::Key;
using engine::Rect;
using ui::Board;
using ui::ButtonKind;
using ui::Chip;

namespace
{

constexpr engine::Size size{800, 600};

/// A board with what a test draws on it, drawn anew after every event as a window would.
struct Played
{
    explicit Played(std::function<void(Board&)> screen)
        : draws(std::move(screen))
    {
        draw();
    }

    void draw()
    {
        board.open(recorded, size, stage::dark(), engine::Ticks{0});
        draws(board);
        board.close();
    }
    std::string act(const engine::Event& event)
    {
        const auto acted = board.handle(event);
        draw();
        return acted ? acted->id : "";
    }

    std::function<void(Board&)> draws;
    engine::Recorder recorded{stage::type(), size};
    Board board;
};

void three_buttons(Board& board)
{
    board.button("one", {20, 20, 120, 48}, "One", ButtonKind::primary);
    board.button("off", {160, 20, 120, 48}, "Off", ButtonKind::plain, ui::Enabled::no);
    board.button("two", {300, 20, 120, 48}, "Two");
    board.button("three", {20, 100, 120, 48}, "Three", ButtonKind::quiet);
}

void tall_list(Board& board)
{
    board.button("head", {20, 20, 120, 48}, "Head");
    const Rect area = board.push_scroll("list", {20, 100, 400, 200});
    float y = area.y;
    for (int i = 0; i < 10; ++i)
        y = board.choice("row" + std::to_string(i), {area.x, y, area.w, 0}, "Row", "",
                         ui::Chosen::no) +
            8;
    board.pop_scroll(y - 8);
    board.button("foot", {20, 400, 120, 48}, "Foot");
}

} // namespace

TEST_CASE("board: the first control has the focus, Tab goes round and Shift+Tab back")
{
    Played played(three_buttons);
    CHECK(played.board.focused() == "one");
    std::vector<std::string> way;
    for (int i = 0; i < 3; ++i)
    {
        played.act(stage::key(Key::tab));
        way.push_back(played.board.focused());
    }
    CHECK(way == std::vector<std::string>{"two", "three", "one"});
    played.act(stage::key(Key::back_tab));
    CHECK(played.board.focused() == "three");
    played.act(stage::key(Key::tab, true));
    CHECK(played.board.focused() == "two");
}

TEST_CASE("board: a screen says where the focus begins, and it stays where the player took it")
{
    Played played([](Board& board) { board.first_focus("two"), three_buttons(board); });
    CHECK(played.board.focused() == "two");
    REQUIRE(played.recorded.focused());
    CHECK(played.recorded.focused()->name == "two");
    played.act(stage::key(Key::tab));
    CHECK(played.board.focused() == "three");
}

TEST_CASE("board: Enter, Space and a press act, and say whether it was the pointer")
{
    Played played(three_buttons);
    CHECK(played.act(stage::key(Key::enter)) == "one");
    CHECK(played.act(stage::letter(U' ')) == "one");
    const auto acted = played.board.handle(stage::press({310, 30}));
    REQUIRE(acted);
    CHECK(acted->id == "two");
    CHECK(acted->by_pointer);
    CHECK(played.board.focused() == "two");
    CHECK(played.act(stage::letter(U'x')).empty());
}

TEST_CASE("board: what is off is drawn and cannot be reached")
{
    Played played(three_buttons);
    const engine::Tag* off = played.recorded.find("off");
    REQUIRE(off);
    CHECK_FALSE(off->reachable);
    CHECK(played.act(stage::press(off->hit)).empty());
    CHECK(played.board.focused() == "one");
}

TEST_CASE("board: the focus is shown by one ring around the control, in the focus colour")
{
    Played played(three_buttons);
    std::size_t rings = 0;
    for (const auto& shape : played.recorded.shapes())
        if (shape.stroke > 0 && shape.color == stage::dark().focus)
        {
            ++rings;
            CHECK(shape.box.contains(played.recorded.find("one")->box));
        }
    CHECK(rings == 1);
}

TEST_CASE("board: a control that is gone hands the focus to the nearest one")
{
    bool gone = false;
    Played played(
        [&](Board& board)
        {
            board.button("far", {20, 20, 120, 48}, "Far");
            if (!gone)
                board.button("here", {300, 300, 120, 48}, "Here");
            board.button("near", {440, 300, 120, 48}, "Near");
        });
    played.board.focus("here");
    played.draw();
    gone = true;
    played.draw();
    CHECK(played.board.focused() == "near");
    CHECK(played.board.changed());
    REQUIRE(played.recorded.focused());
    CHECK(played.recorded.focused()->name == "near");
}

TEST_CASE("board: the pointer hovers over what it could press, and only a change asks for a redraw")
{
    Played played(three_buttons);
    played.board.handle(stage::move({310, 30}));
    CHECK(played.board.is_hovered("two"));
    CHECK(played.board.changed());
    played.draw();
    played.board.handle(stage::move({312, 31}));
    CHECK_FALSE(played.board.changed());
    played.board.handle(stage::move({600, 500}));
    CHECK(played.board.hovered().empty());
    CHECK(played.board.focused() == "one");
}

TEST_CASE("board: every control can be had by arrows alone")
{
    Played played(tall_list);
    std::set<std::string> seen{played.board.focused()};
    for (int i = 0; i < 40; ++i)
    {
        played.act(stage::key(Key::down));
        seen.insert(played.board.focused());
    }
    CHECK(seen.size() == played.board.controls().size());
}

TEST_CASE("scroll: the focus is brought into view and the pointer meets only what is seen")
{
    Played played(tall_list);
    const Rect view{20, 100, 400, 200};
    for (int i = 0; i < 13; ++i)
    {
        played.act(stage::key(Key::tab));
        const engine::Tag* tag = played.recorded.find(played.board.focused());
        REQUIRE(tag);
        if (tag->name.starts_with("row"))
            CHECK(view.contains(tag->box));
    }
    played.board.focus("row9");
    played.draw();
    played.draw();
    CHECK(view.contains(played.recorded.find("row9")->box));
    CHECK(played.act(stage::press({30, 90})).empty());
}

TEST_CASE("scroll: wheel, pages and the bar move it, and its ends hold")
{
    Played played(tall_list);
    const auto top = [&] { return played.recorded.find("row0")->box.y; };
    played.act(engine::Scrolled{{30, 150}, 1});
    CHECK(top() == doctest::Approx(100 - 48));
    played.act(engine::Scrolled{{30, 150}, -9});
    CHECK(top() == doctest::Approx(100));
    played.act(stage::key(Key::page_down));
    CHECK(top() < 0);
    for (int i = 0; i < 9; ++i)
        played.act(stage::key(Key::page_down));
    CHECK(played.recorded.find("row9")->box.bottom() == doctest::Approx(300));
    played.act(stage::press({416, 110}));
    CHECK(played.recorded.find("row9")->box.bottom() > 300);
    played.act(engine::Scrolled{{30, 500}, 1});
    CHECK(played.recorded.find("row9")->box.bottom() > 300);
}

TEST_CASE("scroll: a long text without controls can be read by arrows and pages")
{
    std::string story;
    for (int i = 0; i < 80; ++i)
        story += "She said nothing and he put the cup down. ";
    float bottom = 0;
    Played played(
        [&](Board& board)
        {
            const Rect area = board.push_scroll("story", {20, 20, 500, 300});
            bottom = board.paragraph(area, ui::style::story, story);
            board.pop_scroll(bottom);
            board.button("next", {20, 400, 120, 48}, "Next");
        });
    const float start = bottom;
    played.act(stage::key(Key::down));
    CHECK(bottom < start);
    for (int i = 0; i < 200; ++i)
        played.act(stage::key(Key::down));
    CHECK(bottom == doctest::Approx(320));
}

TEST_CASE("field: while it has the focus letters and digits are typed and no shortcut")
{
    ui::TextInput word(ui::InputKind::line);
    Played played(
        [&](Board& board)
        {
            board.field("word", {20, 20, 300, 48}, word, "any word");
            board.button("done", {20, 100, 120, 48}, "Done");
        });
    REQUIRE(played.board.typing());
    CHECK(played.recorded.transcript().find("any word") != std::string::npos);
    for (const char32_t c : U"let down 2")
        if (c)
            CHECK(played.act(stage::letter(c)).empty());
    CHECK(word.text() == "let down 2");
    CHECK(*played.board.edited() == "word");
    played.act(stage::key(Key::left));
    CHECK_FALSE(played.board.edited());
    CHECK(word.caret() == 9);
    CHECK(played.act(stage::key(Key::enter)) == "word");
    played.act(stage::key(Key::down));
    CHECK(played.board.focused() == "done");
    CHECK_FALSE(played.board.typing());
}

TEST_CASE("field: a press puts the caret between the letters it is nearest to")
{
    ui::TextInput word(ui::InputKind::line);
    word.set("grieving");
    Played played([&](Board& board) { board.field("word", {20, 20, 300, 48}, word); });
    const float start = 20 + ui::space::medium;
    for (std::size_t letters = 0; letters <= 8; ++letters)
    {
        const float width =
            stage::type().width(ui::style::text.font, word.text().substr(0, letters));
        played.act(stage::press({start + width + 1, 40}));
        CHECK(word.caret() == letters);
    }
}

TEST_CASE("field: a press with shift selects from the caret to where it is")
{
    ui::TextInput word(ui::InputKind::line);
    word.set("grieving");
    Played played([&](Board& board) { board.field("word", {20, 20, 300, 48}, word); });
    const auto press_after = [&](std::string_view letters, bool shift)
    {
        const float width = stage::type().width(ui::style::text.font, letters);
        played.act(engine::PointerPressed{{20 + ui::space::medium + width + 1, 40}, shift});
    };
    press_after("gr", false);
    press_after("griev", true);
    CHECK(word.selected() == "iev");
    press_after("g", true);
    CHECK(word.selected() == "r");
}

TEST_CASE("field: however long the text, the caret is in view")
{
    ui::TextInput line(ui::InputKind::line), note(ui::InputKind::note);
    Played played(
        [&](Board& board)
        {
            board.field("line", {20, 20, 200, 48}, line);
            board.field("note", {20, 100, 200, 120}, note);
        });
    const auto caret_seen = [&](Rect field)
    {
        for (const auto& shape : played.recorded.shapes())
            if (shape.stroke == 0 && shape.box.w == 2 && shape.color == stage::dark().text)
                return field.contains(shape.box);
        return false;
    };
    for (int i = 0; i < 60; ++i)
        played.act(stage::letter(i % 7 == 6 ? U' ' : U'm'));
    CHECK(caret_seen({20, 20, 200, 48}));
    played.act(stage::key(Key::home));
    CHECK(caret_seen({20, 20, 200, 48}));
    played.act(stage::key(Key::tab));
    for (int i = 0; i < 160; ++i)
        played.act(stage::letter(i % 7 == 6 ? U' ' : U'm'));
    CHECK(caret_seen({20, 100, 200, 120}));
    for (int i = 0; i < 3; ++i)
        played.act(stage::key(Key::up));
    CHECK(played.board.focused() == "note");
    CHECK(note.caret() < 150);
    CHECK(caret_seen({20, 100, 200, 120}));
}

TEST_CASE("lines: each sentence of a story can be cited by pointer and by keys")
{
    const std::string text =
        "The lad has washed the brushes. Nobody asked him to, and Deniz stands there "
        "with the keys in his hand. “Right,” he says.";
    const auto spans = base::sentences(text);
    REQUIRE(spans.size() == 3);
    const std::vector<ui::CitedLine> cited{{1, {1, 3}}};
    auto citing = ui::Citing::on;
    Played played(
        [&](Board& board) {
            board.lines("line", {60, 20, 400, 0}, text, spans, cited, citing);
        });
    for (std::size_t i = 0; i < spans.size(); ++i)
    {
        const std::string id = "line." + std::to_string(i);
        CHECK(played.act(stage::press(stage::hit_of(played.recorded, id))) == id);
        CHECK(played.recorded.find(id)->chosen == (i == 1));
    }
    CHECK(stage::small_targets(played.recorded).empty());
    CHECK(played.recorded.transcript().find("1 3") != std::string::npos);
    CHECK(stage::text_faults(played.recorded, size).empty());
    citing = ui::Citing::off;
    played.draw();
    CHECK(played.board.controls().empty());
    CHECK(played.recorded.find("line.1")->chosen);
}

TEST_CASE("chips and buttons: they flow into rows within their area and never overlap")
{
    const std::vector<ui::ChipSpec> chips{{"a", "grieving", Chip::chosen},
                                          {"b", "let down", Chip::open},
                                          {"c", "one more", Chip::dashed},
                                          {"d", "torn", Chip::open},
                                          {"e", "disappointed", Chip::open}};
    const std::vector<ui::ButtonSpec> buttons{
        {"f", "That’s it", ButtonKind::primary},
        {"g", "Body first"},
        {"h", "A label that is too long for any one row of it"}};
    for (const float width : {200.f, 320.f, 700.f})
    {
        float middle = 0, bottom = 0;
        Played played(
            [&](Board& board)
            {
                middle = board.chips({20, 20, width, 0}, chips);
                bottom = board.buttons({20, middle + 16, width, 0}, buttons);
            });
        const auto& controls = played.board.controls();
        for (std::size_t i = 0; i < controls.size(); ++i)
        {
            CHECK(Rect{20, 20, width, bottom - 20}.inset(-0.1f).contains(controls[i].box));
            for (std::size_t j = 0; j < i; ++j)
            {
                const Rect& a = controls[i].box;
                const Rect& b = controls[j].box;
                CHECK((a.x >= b.right() || b.x >= a.right() || a.y >= b.bottom() ||
                       b.y >= a.bottom()));
            }
        }
        CHECK(stage::small_targets(played.recorded).empty());
        if (width > 300)
            CHECK(stage::text_faults(played.recorded, size).empty());
    }
}

TEST_CASE("controls: all kinds are drawn readable in every theme, also under pointer and focus")
{
    ui::TextInput word(ui::InputKind::line);
    word.set("grieving");
    for (const ui::Look& look : stage::looks())
    {
        engine::Recorder recorded(stage::type(), size);
        Board board;
        const auto draw = [&]
        {
            board.open(recorded, size, look, engine::Ticks{0});
            three_buttons(board);
            board.chip("open", {20, 160, 140, 44}, "heavy", Chip::open);
            board.chip("chosen", {170, 160, 140, 44}, "hollow", Chip::chosen);
            board.chip("dashed", {320, 160, 140, 44}, "one more", Chip::dashed);
            board.choice("choice", {20, 220, 300, 0}, "It came up", "sensed, then named",
                         ui::Chosen::yes);
            board.place("place", {340, 220, 160, 46}, "Tonight", ui::Chosen::no);
            board.strength("strength", {20, 310, 400, 0}, 3);
            board.field("field", {20, 370, 300, 48}, word);
            board.banner({20, 430, 500, 0}, "The disk is full.");
            board.card({540, 20, 240, 120}, look.families[0]);
            board.badge({770, 40}, "Close by");
            board.close();
        };
        draw();
        for (const ui::Control& control :
             std::vector(board.controls().begin(), board.controls().end()))
        {
            board.handle(stage::move(control.hit));
            board.focus(control.id);
            draw();
            for (const std::string& fault : stage::text_faults(recorded, size))
                FAIL_CHECK(fault, " (", control.id, ")");
            CHECK(stage::small_targets(recorded).empty());
        }
    }
}
