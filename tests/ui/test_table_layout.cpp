#include "ui/table_layout.hpp"

#include "ui/look.hpp"
#include "ui/played_board.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using engine::Rect;
using engine::Role;
using ui::TableLayout;
using ui::TableSpec;

namespace
{

TableSpec pairs_apart()
{
    return {{{"Pair"}, {"Told apart", ui::Align::right}, {"Of", ui::Align::right}, {"Last seen"}},
            {{"irritated or frustrated", "9", "10", "yesterday"},
             {"hurt or angry", "14", "120", "on the third of March, late"},
             {"ashamed or embarrassed by it", "0", "2", ""}}};
}

bool are_apart(const Rect& one, const Rect& other)
{
    return one.x >= other.right() || other.x >= one.right() || one.y >= other.bottom() ||
           other.y >= one.bottom();
}

const engine::Recorder::Text* text_of(const engine::Recorder& frame, std::string_view text)
{
    for (const auto& found : frame.texts())
        if (found.text == text)
            return &found;
    return nullptr;
}

} // namespace

TEST_CASE("table: columns share the room fairly, and only as much as they want of it")
{
    const std::vector<float> least{50, 20}, liked{200, 30};
    CHECK(ui::shared_widths(least, liked, 400) == liked);
    CHECK(ui::shared_widths(least, liked, 230) == liked);
    CHECK(ui::shared_widths(least, liked, 70) == least);
    CHECK(ui::shared_widths(least, liked, 69).empty());
    const std::vector<float> some = ui::shared_widths(least, liked, 150);
    REQUIRE(some.size() == 2);
    CHECK(some[0] + some[1] == doctest::Approx(150));
    CHECK(some[0] == doctest::Approx(125));
}

TEST_CASE("table: at every width all cells have their place, apart and within it")
{
    const TableSpec spec = pairs_apart();
    int stacked = 0;
    for (const float width : {220.f, 300.f, 432.f, 560.f, 900.f})
    {
        const TableLayout layout(stage::type(), {30, 40, width, 0}, spec);
        CAPTURE(width);
        stacked += layout.is_stacked();
        const auto& cells = layout.cells();
        CHECK(cells.size() == (layout.is_stacked() ? 2 * 12 : 4 + 12));
        for (std::size_t i = 0; i < cells.size(); ++i)
        {
            CHECK(layout.box().inset(-0.1f).contains(cells[i].box));
            CHECK(cells[i].box.right() <= 30 + width + 0.1f);
            for (std::size_t j = 0; j < i; ++j)
                CHECK(are_apart(cells[i].box, cells[j].box));
        }
        CHECK(layout.rules().size() == (layout.is_stacked() ? 3 : 4));
        CHECK(layout.rules().back() == doctest::Approx(layout.box().bottom()));
    }
    CHECK(stacked >= 1);
    CHECK(stacked <= 2);
}

TEST_CASE("table: no word is ever broken between its letters")
{
    const TableSpec spec = pairs_apart();
    for (const float width : {300.f, 432.f, 900.f})
    {
        const TableLayout layout(stage::type(), {0, 0, width, 0}, spec);
        for (const TableLayout::Cell& cell : layout.cells())
        {
            const std::string& text = TableLayout::text_of(spec, cell);
            const auto font = cell.row ? ui::style::text.font : ui::style::note.font;
            for (const engine::TextLine& line : stage::type().wrapped(font, text, cell.box.w))
                CHECK((line.span.end == text.size() || text[line.span.end] == ' '));
        }
    }
}

TEST_CASE("table: numbers end at one edge, cells and headers say what they are")
{
    const TableSpec spec = pairs_apart();
    stage::PlayedBoard played(
        [&](ui::Board& board)
        {
            board.table("pairs", {20, 20, 740, 0}, spec);
            board.button("on", {20, 500, 120, 48}, "On");
        });
    const auto& frame = played.recorded;
    const auto right = [&](std::string_view text) { return text_of(frame, text)->box.right(); };
    CHECK(right("9") == doctest::Approx(right("14")));
    CHECK(right("9") == doctest::Approx(right("Told apart")).epsilon(0.002));
    CHECK(right("10") == doctest::Approx(right("120")));
    CHECK(text_of(frame, "yesterday")->box.x == text_of(frame, "Last seen")->box.x);
    REQUIRE(frame.find(Role::table, "pairs"));
    REQUIRE(frame.find(Role::header, "pairs.head.1"));
    REQUIRE(frame.find(Role::cell, "pairs.2.0"));
    CHECK_FALSE(frame.find("pairs.2.0")->reachable);
    CHECK(frame.transcript().find("[cell pairs.1.2 off] 120") != std::string::npos);
    CHECK(stage::text_faults(frame, played.size).empty());
}

TEST_CASE("table: one without rows is its headers")
{
    const TableSpec spec{{{"Pair"}, {"Of", ui::Align::right}}, {}};
    const TableLayout layout(stage::type(), {0, 0, 300, 0}, spec);
    CHECK(layout.cells().size() == 2);
    CHECK(layout.box().h > 16);
}
