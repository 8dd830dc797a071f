#include "base/text.hpp"
#include "scenes/audit.hpp"
#include "scenes/planted_page.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using engine::Path;
using engine::Rect;
using engine::Role;
using tests::Plant;
using tests::PlantedPage;
using tests::Theatre;

namespace
{

constexpr Rect place{100, 100, 300, 30};

void good_button(ui::Board& board)
{
    board.button("on", {100, 300, 200, 48}, "On");
}

/// A thing of its own that can be reached, drawn by a fill and a stroke.
void thing(ui::Board& board, const engine::Tag& tag, engine::Color fill, engine::Color line)
{
    const Path path = Path::rounded(tag.box, 6);
    board.reach(tag, path,
                [&]
                {
                    board.canvas().fill(path, fill);
                    board.canvas().stroke(path, 1.5f, line);
                });
}

engine::Tag tag_of(Role role, std::string name, Rect box)
{
    return {role, std::move(name), box, box.centre()};
}

void say(ui::Board& board, const char* text, Rect area = place)
{
    board.paragraph(area, ui::style::text, text);
}

/// By the name of the rule: a screen that breaks it and no other.
const std::map<std::string, Plant>& planted()
{
    static const std::map<std::string, Plant> screens{
        {"small text",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.paragraph(place, {{engine::Face::ui, 14}, 24, ui::Tone::text}, "tiny");
         }},
        {"clipped text",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.canvas().push_clip({100, 100, 30, 40});
             say(board, "cut off");
             board.canvas().pop_clip();
         }},
        {"cut text",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.label({100, 100, 40, 30}, ui::style::text, "a label that is far too long");
         }},
        {"text over text",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             say(board, "one");
             say(board, "two");
         }},
        {"text over edge",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.card({60, 90, 60, 60});
             say(board, "out of the card");
         }},
        {"covered text",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             say(board, "below");
             board.canvas().fill(Path::rectangle(place), board.look().surface);
         }},
        {"text beyond box",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.canvas().begin(tag_of(Role::label, "narrow", {100, 100, 20, 30}));
             board.canvas().text(ui::style::text.font, "too wide", {100, 120}, board.look().text);
             board.canvas().end();
         }},
        {"text contrast",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.canvas().text(ui::style::text.font, "faint", {100, 120}, board.look().raised);
         }},
        {"missing sentence",
         [](ui::Board& board, scenes::Backstage& backstage)
         {
             good_button(board);
             board.paragraph(place, ui::style::text, backstage.say("no.such.sentence"));
         }},
        {"missing glyph",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             say(board, "感");
         }},
        {"edge contrast",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             const ui::Look& look = board.look();
             thing(board, tag_of(Role::button, "faint", {100, 100, 120, 48}), look.surface,
                   look.raised);
         }},
        {"focus contrast",
         [](ui::Board& board, scenes::Backstage& backstage)
         {
             backstage.look.focus = backstage.look.raised;
             board.mark_changed(); // It is drawn once more, in this look.
             good_button(board);
         }},
        {"no focus", [](ui::Board& board, scenes::Backstage&) { say(board, "nothing to press"); }},
        {"small target",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.chip("small", {100, 100, 120, 30}, "small", ui::Chip::open);
         }},
        {"targets overlap",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             board.button("two", {280, 300, 200, 48}, "Two");
         }},
        {"reached beneath",
         [](ui::Board& board, scenes::Backstage&)
         {
             board.canvas().begin(tag_of(Role::dialog, "question", {100, 100, 400, 150}));
             board.canvas().end();
             good_button(board);
         }},
        {"chosen by colour",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             const ui::Look& look = board.look();
             engine::Tag chosen = tag_of(Role::chip, "chosen", {100, 100, 120, 48});
             chosen.chosen = true;
             thing(board, chosen, look.text, look.line);
             thing(board, tag_of(Role::chip, "open", {300, 100, 120, 48}), look.bg, look.line);
         }},
        {"family by colour",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             for (std::size_t i = 0; i < 2; ++i)
             {
                 const Rect box{100 + 60 * static_cast<float>(i), 100, 48, 48};
                 board.canvas().begin(tag_of(Role::label, "family." + std::to_string(i), box));
                 board.canvas().fill(Path::rectangle(box), board.look().family(i));
                 board.canvas().end();
             }
         }},
        {"never whole",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             say(board, "below", {100, 5'000, 300, 30});
         }},
        {"never met",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             const ui::Look& look = board.look();
             thing(board, tag_of(Role::button, "below", {100, 5'000, 120, 48}), look.surface,
                   look.line);
         }},
        {"small alone",
         [](ui::Board& board, scenes::Backstage&)
         {
             good_button(board);
             const ui::Look& look = board.look();
             thing(board, tag_of(Role::zone, "front.ear", {100, 100, 20, 20}), look.surface,
                   look.line);
         }},
    };
    return screens;
}

std::vector<std::string> faults_of(const Plant& plant)
{
    Theatre theatre;
    tests::Audit audit;
    tests::ReachedOtherwise otherwise;
    theatre.show(std::make_unique<PlantedPage>(theatre.backstage(), plant));
    tests::look_through(theatre, "", audit);
    otherwise.see(theatre.frame());
    std::vector<std::string> faults = otherwise.faults();
    for (const auto& [what, where] : audit.faults)
        faults.push_back(what.substr(what.find(": ") + 2));
    return faults;
}

} // namespace

TEST_CASE("the audit: a good page has no faults")
{
    CHECK(faults_of([](ui::Board& board, scenes::Backstage&) { good_button(board); }).empty());
}

TEST_CASE("the audit: each rule finds the fault that was planted for it, and that one only")
{
    for (const auto& [rule, plant] : planted())
    {
        const std::vector<std::string> faults = faults_of(plant);
        CAPTURE(rule);
        CAPTURE(base::joined(faults, "\n"));
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].starts_with(rule + ": "));
    }
}

TEST_CASE("the audit: there is a planted screen for every rule, and none without one")
{
    std::vector<std::string> rules = tests::rule_names(), screens;
    std::sort(rules.begin(), rules.end());
    for (const auto& [rule, plant] : planted())
        screens.push_back(rule);
    CHECK(base::joined(rules, "\n") == base::joined(screens, "\n"));
}
