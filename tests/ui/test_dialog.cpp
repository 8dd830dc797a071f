#include "ui/dialog_layout.hpp"

#include "ui/played_board.hpp"

#include <doctest/doctest.h>

using engine::Key;
using engine::Rect;
using stage::PlayedBoard;
using ui::DialogLayout;

namespace
{

ui::Question erase_all()
{
    return {"Erase everything?",
            "All words, marks and evenings on this computer are gone then. Nothing brings them "
            "back.",
            {{"keep", "Keep it all"}, {"file", "Write a file first"}, {"erase", "Erase"}}};
}

/// A field, a list that scrolls and a button: all that could be met beneath.
struct Below
{
    ui::TextInput word{ui::InputKind::line};

    void operator()(ui::Board& board)
    {
        board.field("word", {20, 20, 300, 48}, word);
        std::vector<ui::ListRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back({"row." + std::to_string(i), "A row"});
        board.list("rows", {20, 100, 760, 300}, rows);
        board.button("open", {20, 500, 120, 48}, "Open");
    }
};

} // namespace

TEST_CASE("question: it stands in the middle of every stage, its text within it")
{
    for (const engine::Size size : {engine::Size{480, 300}, {800, 600}, {1'920, 1'080}})
        for (const float height : {120.f, 260.f, 900.f})
        {
            const DialogLayout layout(size, height - 72, 48);
            const Rect box = layout.box();
            CAPTURE(size.w);
            CAPTURE(height);
            CHECK(Rect{0, 0, size.w, size.h}.inset(15.9f).contains(box));
            CHECK(box.centre().x == doctest::Approx(size.w / 2));
            CHECK(box.centre().y == doctest::Approx(size.h / 2));
            CHECK(box.w <= 560);
            CHECK(box.contains(layout.view()));
            const Rect column = DialogLayout::column(size, {layout.view().x, layout.view().y});
            CHECK(column.x > box.x);
            CHECK(column.right() < box.right());
            CHECK(column.w == DialogLayout::column_width(size));
        }
}

TEST_CASE("question: a text that has to scroll leaves its answers in sight, where there is room")
{
    CHECK_FALSE(DialogLayout({800, 600}, 200, 48).answers_from());
    for (const engine::Size size : {engine::Size{480, 300}, {640, 400}})
    {
        const DialogLayout layout(size, 900, 48);
        REQUIRE(layout.answers_from());
        CHECK(layout.answers_from()->y >= layout.view().bottom() + 15.9f);
        CHECK(layout.answers_from()->y + 48 <= layout.box().bottom());
    }
    CHECK_FALSE(DialogLayout({480, 300}, 900, 160).answers_from());
}

TEST_CASE("question: arrows and PageDown read a long text while the answers keep the focus")
{
    Below below;
    PlayedBoard played(std::ref(below), {480, 300});
    ui::Question long_one = erase_all();
    long_one.answers.resize(2);
    for (int i = 0; i < 4; ++i)
        long_one.text += "\n\n" + long_one.text.substr(0, 90);
    played.board.ask(long_one);
    played.draw();
    const float top = played.recorded.find("dialog.text")->box.y;
    CHECK(played.recorded.find("keep")->box.bottom() < 300);
    CHECK(played.after(Key::page_down) == "keep");
    const float paged = played.recorded.find("dialog.text")->box.y;
    CHECK(paged < top);
    CHECK(played.after(Key::up) == "keep");
    CHECK(played.recorded.find("dialog.text")->box.y > paged);
    CHECK(stage::control_faults(played.recorded, played.size, stage::dark()).empty());
}

TEST_CASE("question: the safe answer has the focus, Tab and arrows stay among the answers")
{
    Below below;
    PlayedBoard played(std::ref(below));
    played.board.focus("open");
    played.draw();
    played.board.ask(erase_all());
    played.draw();
    REQUIRE(played.board.asks());
    CHECK(played.board.focused() == "keep");
    CHECK(played.after(Key::tab) == "file");
    CHECK(played.after(Key::tab) == "erase");
    CHECK(played.after(Key::tab) == "keep");
    CHECK(played.after(Key::back_tab) == "erase");
    for (const Key key : {Key::up, Key::down, Key::left, Key::right, Key::home, Key::page_down})
        for (int i = 0; i < 3; ++i)
        {
            const std::string focused = played.after(key);
            CHECK((focused == "keep" || focused == "file" || focused == "erase"));
        }
    CHECK(played.board.asks());
}

TEST_CASE("question: nothing beneath can be typed in, pressed, hovered or scrolled")
{
    Below below;
    PlayedBoard played(std::ref(below));
    const float top = played.recorded.find("row.0")->box.y;
    played.board.ask(erase_all());
    played.draw();
    CHECK_FALSE(played.board.typing());
    played.act(stage::letter(U'x'));
    CHECK(below.word.text().empty());
    for (const char* name : {"word", "row.1", "open"})
    {
        const engine::Tag* tag = played.recorded.find(name);
        REQUIRE(tag);
        CHECK_FALSE(tag->reachable);
        CHECK_FALSE(tag->focus);
        if (played.recorded.find("dialog")->box.contains(tag->hit))
            continue;
        played.act(stage::move(tag->hit));
        CHECK(played.board.hovered().empty());
        CHECK(played.act(stage::press(tag->hit)).empty());
        CHECK(played.board.focused() == "keep");
    }
    played.act(engine::Scrolled{{40, 380}, 2});
    CHECK(played.recorded.find("row.0")->box.y == top);
}

TEST_CASE("question: any answer ends it and gives the focus back; Esc is the safe one")
{
    Below below;
    for (const bool by_pointer : {false, true})
    {
        PlayedBoard played(std::ref(below));
        played.board.focus("row.11");
        played.draw();
        played.board.ask(erase_all());
        played.draw();
        const auto event = by_pointer ? stage::press(stage::hit_of(played.recorded, "erase"))
                                      : stage::key(Key::enter);
        const auto acted = played.board.handle(event);
        REQUIRE(acted);
        CHECK(acted->id == (by_pointer ? "erase" : "keep"));
        CHECK(acted->by_pointer == by_pointer);
        played.draw();
        CHECK_FALSE(played.board.asks());
        CHECK(played.recorded.find("dialog") == nullptr);
        CHECK(played.board.focused() == "row.11");
        CHECK(played.recorded.find("row.11")->reachable);
    }
    PlayedBoard played(std::ref(below));
    played.board.ask(erase_all());
    played.draw();
    played.after(Key::tab);
    CHECK(played.act(stage::key(Key::escape)) == "keep");
    CHECK_FALSE(played.board.asks());
}

TEST_CASE("question: before it is drawn nothing of the frame that stood can act")
{
    Below below;
    PlayedBoard played(std::ref(below));
    const engine::Point open = stage::hit_of(played.recorded, "open");
    played.board.ask(erase_all());
    CHECK_FALSE(played.board.handle(stage::press(open)));
    CHECK_FALSE(played.board.handle(stage::letter(U'x')));
    CHECK(below.word.text().empty());
    CHECK(played.board.asks());
    played.draw();
    CHECK(played.board.focused() == "keep");
}

TEST_CASE("question: what lies beneath is dimmed, the question is not")
{
    Below below;
    PlayedBoard played(std::ref(below));
    const engine::Color before = played.recorded.color_at({60, 524});
    played.board.ask(erase_all());
    played.draw();
    const ui::Look& look = stage::dark();
    CHECK(ui::contrast(played.recorded.color_at({60, 524}), look.bg) <
          ui::contrast(before, look.bg));
    const Rect box = played.recorded.find("dialog")->box;
    CHECK(played.recorded.color_at({box.x + 10, box.y + 10}) == look.surface);
    CHECK(stage::control_faults(played.recorded, played.size, look).empty());
    CHECK(stage::text_faults(played.recorded, played.size).empty());
}
