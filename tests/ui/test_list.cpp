#include "ui/list_layout.hpp"

#include "ui/played_board.hpp"

#include <doctest/doctest.h>

using engine::Key;
using engine::Rect;
using stage::PlayedBoard;
using ui::ListLayout;
using ui::ListRow;

namespace
{

constexpr Rect list_box{20, 100, 400, 300};

std::vector<ListRow> many_rows(int count)
{
    std::vector<ListRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(
            {"row." + std::to_string(i), "A thing that was written down", i % 2 ? "3 March" : ""});
    return rows;
}

/// A button, a list that scrolls, a second list, a button.
void two_lists(ui::Board& board)
{
    board.button("head", {20, 20, 120, 48}, "Head");
    board.list("long", list_box, many_rows(20), "row.3");
    const std::vector<ListRow> few{{"a", "One"}, {"b", "Another", "new"}};
    board.list("short", {450, 100, 300, 300}, few);
    board.button("foot", {20, 500, 120, 48}, "Foot");
}

bool apart(const Rect& one, const Rect& other)
{
    return one.x >= other.right() || other.x >= one.right() || one.y >= other.bottom() ||
           other.y >= one.bottom();
}

} // namespace

TEST_CASE("list: rows follow one another, words and notes stay within their row and apart")
{
    std::vector<ListRow> rows = many_rows(4);
    rows[1].label = "A row that goes on and on until it has no room left in any one line of it";
    for (const bool long_note : {false, true})
        for (const float width : {180.f, 320.f, 480.f, 1'000.f})
        {
            if (long_note)
                rows[2].note = "not until the first of the month after next";
            const ListLayout layout(stage::type(), {10, 50, width, 0}, rows);
            CAPTURE(width);
            float y = 50;
            for (std::size_t i = 0; i < rows.size(); ++i)
            {
                const ListLayout::Row& row = layout.rows()[i];
                CHECK(row.box.y == doctest::Approx(y));
                CHECK(row.box.w == width);
                CHECK(row.box.h >= ui::least_target);
                CHECK(row.box.contains(row.label));
                CHECK((row.note.h == 0) == rows[i].note.empty());
                if (!rows[i].note.empty())
                {
                    CHECK(row.box.contains(row.note));
                    CHECK(apart(row.label, row.note));
                }
                y = row.box.bottom();
            }
            CHECK(layout.height() == doctest::Approx(y - 50));
            CHECK(layout.notes_beside() == (width >= (long_note ? 1'000 : 320)));
        }
}

TEST_CASE("list: a page goes on by what fits and ends at the ends")
{
    std::vector<Rect> rows;
    for (int i = 0; i < 10; ++i)
        rows.push_back({0, 50.f * static_cast<float>(i), 100, 50});
    CHECK(ui::row_after_page(rows, 0, 1, 150) == 3);
    CHECK(ui::row_after_page(rows, 3, -1, 150) == 0);
    CHECK(ui::row_after_page(rows, 8, 1, 150) == 9);
    CHECK(ui::row_after_page(rows, 9, 1, 150) == 9);
    CHECK(ui::row_after_page(rows, 0, -1, 150) == 0);
    // A row higher than the view is passed all the same.
    CHECK(ui::row_after_page(rows, 4, 1, 20) == 5);
    CHECK(ui::row_after_page(rows, 4, -1, 20) == 3);
}

TEST_CASE("list: it is one stop of Tab, which comes to what is chosen, then to where it was")
{
    PlayedBoard played(two_lists);
    CHECK(played.board.focused() == "head");
    CHECK(played.after(Key::tab) == "row.3");
    CHECK(played.after(Key::down) == "row.4");
    CHECK(played.after(Key::tab) == "a");
    CHECK(played.after(Key::down) == "b");
    CHECK(played.after(Key::tab) == "foot");
    CHECK(played.after(Key::back_tab) == "b");
    CHECK(played.after(Key::back_tab) == "row.4");
    CHECK(played.after(Key::tab, true) == "head");
}

TEST_CASE("list: Home, End and pages lead through it, and what has the focus is in view")
{
    PlayedBoard played(two_lists);
    played.after(Key::tab);
    const auto in_view = [&]
    { return list_box.contains(played.recorded.find(played.board.focused())->box); };
    CHECK(played.after(Key::end) == "row.19");
    CHECK(in_view());
    CHECK(played.after(Key::page_up) != "row.19");
    CHECK(in_view());
    CHECK(played.after(Key::home) == "row.0");
    CHECK(in_view());
    int pages = 0;
    while (played.after(Key::page_down) != "row.19" && pages < 20)
        ++pages;
    CHECK(pages >= 3);
    CHECK(pages <= 6);
    for (int i = 18; i >= 0; --i)
    {
        CHECK(played.after(Key::up) == "row." + std::to_string(i));
        CHECK(in_view());
    }
}

TEST_CASE("list: Enter and a press act on a row; the wheel scrolls it within its box")
{
    PlayedBoard played(two_lists);
    played.after(Key::tab);
    CHECK(played.act(stage::key(Key::enter)) == "row.3");
    CHECK(played.act(stage::press(stage::hit_of(played.recorded, "row.1"))) == "row.1");
    CHECK_FALSE(played.recorded.find("row.10")->reachable);
    for (int i = 0; i < 14; ++i)
        played.act(engine::Scrolled{list_box.centre(), 1});
    CHECK(played.recorded.find("row.10")->reachable);
    CHECK_FALSE(played.recorded.find("row.1")->reachable);
    CHECK(played.act(stage::press(stage::hit_of(played.recorded, "row.10"))) == "row.10");
    CHECK(played.act(stage::press({200, 99})).empty());
}

TEST_CASE("list: the chosen row is marked by more than its colour; that it is chosen is reported")
{
    PlayedBoard played(two_lists);
    const engine::Tag* chosen = played.recorded.find("row.3");
    REQUIRE(chosen);
    CHECK(chosen->role == engine::Role::row);
    CHECK(chosen->chosen);
    CHECK_FALSE(played.recorded.find("row.2")->chosen);
    CHECK(stage::control_faults(played.recorded, played.size, stage::dark()).empty());
    CHECK(stage::text_faults(played.recorded, played.size).empty());
}

TEST_CASE("list: within a page that scrolls all of its rows stand, and pages are the page's own")
{
    float bottom = 0;
    PlayedBoard played(
        [&](ui::Board& board)
        {
            const Rect area = board.push_scroll("page", {0, 0, 800, 600});
            bottom = board.list("all", {area.x, area.y, area.w, 100}, many_rows(30));
            board.pop_scroll(bottom);
        });
    CHECK(bottom > 30 * ui::least_target);
    CHECK(played.board.focused() == "row.0");
    CHECK(played.after(Key::page_down) != "row.29");
    CHECK(played.after(Key::end) == "row.29");
    CHECK(played.recorded.find("row.29")->reachable);
}
