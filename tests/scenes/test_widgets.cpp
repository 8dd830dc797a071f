#include "base/text.hpp"
#include "scenes/audit.hpp"
#include "scenes/planted_page.hpp"
#include "scenes/reach.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>

using engine::Path;
using engine::Rect;
using engine::Role;
using tests::Audit;
using tests::Plant;
using tests::PlantedPage;
using tests::Theatre;

namespace
{

constexpr float page_margin = 24;

/// All of the stage, scrolled as a page would.
void in_page(ui::Board& board, const std::function<float(Rect)>& draw)
{
    const engine::Size stage = board.stage();
    const Rect inside = board.push_scroll("page", {0, 0, stage.w, stage.h});
    const float bottom = draw(
        {inside.x + page_margin, inside.y + page_margin, inside.w - 2 * page_margin, inside.h});
    board.pop_scroll(bottom + page_margin);
}

std::vector<ui::ListRow> written_down()
{
    std::vector<ui::ListRow> rows;
    for (int i = 0; i < 24; ++i)
        rows.push_back({"row." + std::to_string(i),
                        i % 3 ? "Deniz and the keys" : "What was said on the way home that evening",
                        i % 4 ? std::to_string(i) + " March" : ""});
    return rows;
}

ui::TableSpec pairs()
{
    return {{{"Pair"}, {"Told apart", ui::Align::right}, {"Of", ui::Align::right}, {"Last seen"}},
            {{"irritated or frustrated", "9", "10", "yesterday"},
             {"hurt or angry", "14", "120", "on the third of March, late"},
             {"ashamed or embarrassed by it", "0", "2", "not yet"}}};
}

ui::AxesSpec a_month()
{
    ui::AxesSpec spec{.most = 12, .days = 31, .labels = {{{0, "March"}, {30, "April"}}, {}}};
    for (std::size_t day = 0; day < spec.days; ++day)
        spec.labels[1].push_back({day, "Mon " + std::to_string(day + 1)});
    return spec;
}

void draw_points(ui::Board& board, const ui::AxesLayout& axes)
{
    Path line;
    for (int day = 0; day <= 30; ++day)
    {
        const auto x = static_cast<float>(day);
        const engine::Point place = axes.place_of(x, 6 + 5 * std::sin(x / 3));
        day == 0 ? line.move_to(place) : line.line_to(place);
        board.canvas().fill(Path::circle(place, 4), board.look().text);
    }
    board.canvas().stroke(line, 2, board.look().text);
}

void below_question(ui::Board& board)
{
    const engine::Size stage = board.stage();
    board.paragraph({24, 24, stage.w - 48, 0}, ui::style::story, "What lies beneath is dimmed.");
    board.list("rows", {24, 110, stage.w - 48, stage.h - 120}, written_down(), "row.2");
}

ui::Question a_question()
{
    return {"Erase everything that was ever written down here?",
            "All words, marks and evenings on this computer are gone then. Nothing brings them "
            "back, and nobody else has them.",
            {{"keep", "Keep it all"}, {"file", "Write a file first"}, {"erase", "Erase"}}};
}

/// A page for each new kind of thing.
const std::map<std::string, Plant>& pages()
{
    static const std::map<std::string, Plant> all{
        {"list",
         [](ui::Board& board, scenes::Backstage&)
         {
             const engine::Size stage = board.stage();
             board.list("rows", {24, 24, std::min(640.f, stage.w - 48), stage.h - 48},
                        written_down(), "row.2");
         }},
        {"list in a page",
         [](ui::Board& board, scenes::Backstage&)
         {
             in_page(board,
                     [&](Rect column)
                     {
                         const float y = board.title(column, "Written down");
                         return board.list("rows", {column.x, y, column.w, 0}, written_down(),
                                           "row.20");
                     });
         }},
        {"question", [](ui::Board& board, scenes::Backstage&) { below_question(board); }},
        {"table",
         [](ui::Board& board, scenes::Backstage&)
         {
             in_page(board,
                     [&](Rect column)
                     {
                         const float y = board.table("pairs", column, pairs());
                         board.button("on", {column.x, y + 24, 200, 48}, "On");
                         return y + 72;
                     });
         }},
        {"axes",
         [](ui::Board& board, scenes::Backstage&)
         {
             in_page(board,
                     [&](Rect column)
                     {
                         const Rect area{column.x, column.y, column.w, 240};
                         draw_points(board, board.axes("month", area, a_month()));
                         board.button("on", {column.x, area.bottom() + 24, 200, 48}, "On");
                         return area.bottom() + 72;
                     });
         }},
    };
    return all;
}

void show(Theatre& theatre, const std::string& name, const Plant& plant)
{
    auto page = std::make_unique<PlantedPage>(theatre.backstage(), plant);
    if (name == "question")
        page->ask(a_question());
    theatre.show(std::move(page));
}

std::vector<std::string> found_on(const Plant& plant)
{
    Theatre theatre;
    Audit audit;
    theatre.show(std::make_unique<PlantedPage>(theatre.backstage(), plant));
    tests::look_through(theatre, "", audit);
    std::vector<std::string> faults;
    for (const auto& [what, where] : audit.faults)
        faults.push_back(what.substr(what.find(": ") + 2));
    return faults;
}

bool has_fault(const std::vector<std::string>& faults, const std::string& fault)
{
    return std::any_of(faults.begin(), faults.end(),
                       [&](const std::string& found) { return found.starts_with(fault); });
}

void add(ui::Board& board, Role role, const char* name, Rect box, ui::Chosen chosen)
{
    const Path path = Path::rounded(box, 6);
    const bool is_chosen = chosen == ui::Chosen::yes;
    const engine::Color fill = is_chosen ? board.look().raised : board.look().surface;
    engine::Tag tag{role, name, box, box.centre()};
    tag.chosen = is_chosen;
    board.reach(tag, path,
                [&]
                {
                    board.canvas().fill(path, fill);
                    board.canvas().stroke(path, 1.5f, board.look().line);
                });
}

} // namespace

TEST_CASE("the widgets: lists, questions, tables and axes have no faults in any look, size, scale")
{
    Audit audit;
    for (const engine::Size window : {engine::Size{1280, 800}, {960, 600}, {1920, 1080}})
        for (const float scale : {1.f, 1.5f, 2.f})
            for (const std::size_t look : {0u, 1u, 2u})
            {
                ++audit.combinations;
                Theatre theatre({{window.w / scale, window.h / scale}, look, false, {}});
                for (const auto& [name, plant] : pages())
                {
                    show(theatre, name, plant);
                    tests::look_through(
                        theatre, name + " " + std::to_string(theatre.size().w) + " wide", audit);
                    audit.screens.insert(name);
                }
            }
    MESSAGE(audit.summary());
    CHECK(audit.screens.size() == pages().size());
    CHECK(audit.faults.empty());
}

TEST_CASE("the widgets: keys alone and the pointer alone come to everything")
{
    for (const engine::Size size : {engine::Size{1280, 800}, {480, 300}})
        for (const auto& [name, plant] : pages())
        {
            CAPTURE(name);
            CAPTURE(size.w);
            Theatre theatre(size);
            show(theatre, name, plant);
            CHECK(tests::controls(theatre).size() == (name == "question"         ? 3
                                                      : name.starts_with("list") ? 24
                                                                                 : 1));
            CHECK(base::joined(tests::missed_by_tab(theatre), " ") == "");
            show(theatre, name, plant);
            CHECK(base::joined(tests::missed_by_pointer(theatre), " ") == "");
        }
}

TEST_CASE("the widgets: each kind of thing is there, and its faults would be seen")
{
    const auto row_by_colour = [](ui::Board& board, scenes::Backstage&)
    {
        add(board, Role::row, "one", {100, 100, 300, 48}, ui::Chosen::no);
        add(board, Role::row, "two", {100, 200, 300, 48}, ui::Chosen::yes);
    };
    CHECK(found_on(row_by_colour) ==
          std::vector<std::string>{"chosen by colour: two looks like one"});
    const auto row_too_low = [](ui::Board& board, scenes::Backstage&) {
        add(board, Role::row, "low", {100, 100, 300, 40}, ui::Chosen::no);
    };
    CHECK(found_on(row_too_low) == std::vector<std::string>{"small target: low is 300 by 40"});
    const auto rows_overlap = [](ui::Board& board, scenes::Backstage&)
    {
        add(board, Role::row, "one", {100, 100, 300, 48}, ui::Chosen::no);
        add(board, Role::row, "two", {100, 140, 300, 48}, ui::Chosen::no);
    };
    CHECK(has_fault(found_on(rows_overlap), "targets overlap: two lies over one"));
    for (const Role role : {Role::cell, Role::header, Role::axes})
    {
        const auto out_of_it = [role](ui::Board& board, scenes::Backstage&)
        {
            board.button("on", {100, 300, 200, 48}, "On");
            board.canvas().begin({role, "narrow", {100, 100, 40, 27}, {}});
            board.canvas().text(ui::style::text.font, "too wide", {100, 120}, board.look().text);
            board.canvas().end();
        };
        CHECK(found_on(out_of_it) ==
              std::vector<std::string>{"text beyond box: \"too wide\" reaches out of narrow"});
        const auto over_it = [role](ui::Board& board, scenes::Backstage&)
        {
            board.button("on", {100, 300, 200, 48}, "On");
            board.canvas().begin({role, "here", {100, 100, 40, 27}, {}});
            board.canvas().end();
            board.paragraph({90, 100, 300, 0}, ui::style::text, "over it");
        };
        CHECK(found_on(over_it) ==
              std::vector<std::string>{"text over edge: \"over it\" lies over here"});
    }
}

TEST_CASE("the widgets: a faint or small word in a question is seen, one beneath it is not")
{
    const auto question_with = [](ui::Tone tone, float size, bool beneath)
    {
        return [=](ui::Board& board, scenes::Backstage&)
        {
            const auto say = [&]
            {
                const engine::Color color =
                    tone == ui::Tone::text ? board.look().text : board.look().raised;
                board.canvas().text({engine::Face::ui, size}, "a word", {130, 150}, color);
            };
            if (beneath)
                say();
            board.canvas().begin({Role::dialog, "dialog", {100, 100, 400, 200}, {300, 200}});
            if (!beneath)
                say();
            board.button("on", {130, 200, 200, 48}, "On");
            board.canvas().end();
        };
    };
    CHECK(has_fault(found_on(question_with(ui::Tone::muted, 18, false)), "text contrast"));
    CHECK(has_fault(found_on(question_with(ui::Tone::text, 12, false)), "small text"));
    CHECK(found_on(question_with(ui::Tone::muted, 12, true)).empty());
    CHECK(found_on(question_with(ui::Tone::text, 18, false)).empty());
}

TEST_CASE("the widgets: on any page a question takes every key; its answer comes as any act")
{
    Theatre theatre;
    auto made = std::make_unique<PlantedPage>(theatre.backstage(), pages().at("question"));
    PlantedPage& page = *made;
    theatre.show(std::move(made));
    page.ask(a_question());
    theatre.draw();
    CHECK(theatre.reachable() == std::vector<std::string>{"keep", "file", "erase"});
    theatre.type("luc/");
    CHECK(page.did.empty());
    theatre.press(engine::Key::escape);
    CHECK(theatre.screen() == "planted");
    CHECK(page.did == std::vector<std::string>{"keep"});
    CHECK(theatre.has("row.0"));
    theatre.press(engine::Key::escape);
    CHECK(theatre.screen() == "pause");
}
