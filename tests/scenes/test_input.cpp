#include "base/text.hpp"
#include "scenes/reach.hpp"
#include "scenes/screens.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

using engine::Key;
using tests::Stand;
using tests::Theatre;

namespace
{

constexpr engine::Size wide{1280, 800}, narrow{480, 300};
constexpr int first_day = 20'000;
constexpr int most_presses = 400;

/// What leads on, the surest first.
constexpr std::string_view ways[] = {"begin", "next", "done", "submit"};

std::optional<std::string> way_on(const Theatre& theatre)
{
    for (const std::string_view name : ways)
        if (theatre.frame().find(name))
            return std::string(name);
    for (const std::string& name : tests::controls(theatre))
        for (const std::string_view answer : {"option.", "source.", "bin."})
            if (name.starts_with(answer))
                return name;
    return std::nullopt;
}

/// Everything that a press could have changed.
std::string state_of(Theatre& theatre)
{
    return theatre.screen() + " " + std::to_string(theatre.keeper.kept.size()) + "\n" +
           tests::picture(theatre.frame());
}

/// Plays evenings with `press`, which takes the name of a thing; counts the screens.
template <class Press>
std::size_t play_evenings(Theatre& theatre, int evenings, Press press)
{
    std::size_t screens = 0;
    for (int presses = 0; evenings > 0 && presses < most_presses; ++presses)
    {
        const std::string screen = theatre.screen();
        const auto way = way_on(theatre);
        REQUIRE_MESSAGE(way, screen);
        REQUIRE_MESSAGE(press(*way), *way << " on " << screen);
        ++screens;
        if (screen != "end")
            continue;
        theatre.sleep();
        --evenings;
    }
    CHECK(evenings == 0);
    return screens;
}

std::filesystem::path golden_path()
{
    return std::filesystem::path(INWORD_DATA_DIR) / "tests/scenes/golden/focus_order.txt";
}

std::string read(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

std::string focus_orders(engine::Size size)
{
    std::string said;
    Theatre theatre(size);
    tests::everywhere(theatre, [&](const std::string& name)
                      { said += name + ": " + tests::focus_order(theatre) + "\n"; });
    return said;
}

std::vector<std::string> fields_of(const Theatre& theatre)
{
    std::vector<std::string> names;
    for (const engine::Tag& tag : theatre.frame().tags())
        if (tag.role == engine::Role::field &&
            std::find(names.begin(), names.end(), tag.name) == names.end())
            names.push_back(tag.name);
    return names;
}

/// Esc leads back from it to what lay below.
/// Without the words that a search finds while one types, and the card that gives way to them.
std::size_t lasting_controls(Theatre& theatre)
{
    const std::vector<std::string> all = tests::controls(theatre);
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(),
                                                  [](const auto& name) {
                                                      return !name.starts_with("found.") &&
                                                             !name.starts_with("beside.") &&
                                                             name != "alone";
                                                  }));
}

/// A room leads back to Tonight, from where it was opened.
bool is_room(const std::string& screen)
{
    return screen.starts_with("wheel.");
}

bool stands_over(const std::string& screen)
{
    return screen == "pause" || screen.starts_with("settings.");
}

/// Text is kept of an answer that was given, or half given; "" where there is none.
bool kept_or_shown(Theatre& theatre, std::string_view said)
{
    return theatre.seen().find(said) != std::string::npos;
}

/// How many controls there are on all screens and in all inner states; nothing of them may
/// be missed.
/// In the Wheel room the card follows the focus on the open family, and so do the twins on it; in
/// "word shown" they stand still and are walked.
constexpr std::string_view follows_focus = "wheel.explore: family open";

std::size_t none_missed(std::vector<std::string> (*missed)(Theatre&))
{
    std::size_t controls = 0;
    for (const engine::Size size : {wide, narrow})
    {
        Theatre theatre(size);
        tests::everywhere(theatre,
                          [&](const std::string& name)
                          {
                              CAPTURE(name);
                              controls += tests::controls(theatre).size();
                              std::vector<std::string> left = missed(theatre);
                              if (name == follows_focus)
                                  std::erase_if(left, [](const std::string& control)
                                                { return control.starts_with("beside."); });
                              CHECK(base::joined(left, " ") == "");
                          });
    }
    return controls;
}

} // namespace

TEST_CASE("the keyboard: Tab and the arrows reach every control of every screen and state")
{
    MESSAGE(none_missed(tests::missed_by_tab) << " controls reached by keyboard");
}

TEST_CASE("the mouse: the pointer meets every control of every screen and state")
{
    MESSAGE(none_missed(tests::missed_by_pointer) << " controls met by the pointer");
}

TEST_CASE("the keyboard: Enter acts on whatever Tab comes to")
{
    Theatre theatre(wide);
    for (const tests::Visit& visit : tests::visits())
    {
        visit.open(theatre);
        for (const std::string& name : tests::controls(theatre))
        {
            visit.open(theatre);
            const engine::Tag* tag = theatre.frame().find(name);
            // An empty field has nothing to say, a slider waits for arrows, what is chosen stays.
            if (tag && (tag->role == engine::Role::field || tag->role == engine::Role::slider ||
                        tag->chosen))
                continue;
            if (!theatre.tab_to(name))
                continue; // In a run that shares a stop: the arrows come there.
            const std::string before = state_of(theatre);
            theatre.press(Key::enter);
            CHECK_MESSAGE(state_of(theatre) != before, name << " on " << visit.name);
        }
    }
}

TEST_CASE("Esc: it leads back one level at a time, to the pause and back, and loses nothing")
{
    Theatre theatre(wide);
    tests::everywhere(
        theatre,
        [&](const std::string& name)
        {
            CAPTURE(name);
            const bool paused = stands_over(theatre.screen());
            const bool room = is_room(theatre.screen());
            const std::string screen = theatre.screen();
            int levels = 0;
            for (; theatre.screen() == screen && levels < 5; ++levels)
                theatre.press(Key::escape);
            REQUIRE(theatre.screen() == (paused ? "none" : room ? "tonight" : "pause"));
            CHECK(levels <= 4);
            if (paused || room)
                return;
            theatre.press(Key::escape);
            CHECK(theatre.screen() == screen);
            for (const tests::InnerState& state : tests::inner_states())
                if (name == std::string(state.screen) + ": " + std::string(state.name))
                    CHECK(kept_or_shown(theatre, state.said));
        });
}

TEST_CASE("Esc: what it shows again is what stood there before")
{
    Theatre theatre(wide);
    for (const tests::Visit& visit : tests::visits())
    {
        visit.open(theatre);
        if (stands_over(theatre.screen()) || is_room(theatre.screen()))
            continue;
        theatre.draw();
        const std::string before = state_of(theatre);
        CAPTURE(visit.name);
        theatre.press(Key::escape);
        CHECK(theatre.screen() == "pause");
        theatre.press(Key::escape);
        CHECK(state_of(theatre) == before);
    }
}

TEST_CASE("the keyboard alone: two evenings from end to end")
{
    Theatre theatre(wide, 0, first_day);
    const std::size_t screens = play_evenings(theatre, 2,
                                              [&](const std::string& name)
                                              {
                                                  if (!theatre.tab_to(name))
                                                      return false;
                                                  theatre.press(Key::enter);
                                                  return true;
                                              });
    MESSAGE(screens << " screens");
}

TEST_CASE("the mouse alone: two evenings from end to end, at both ends of the sizes")
{
    for (const engine::Size size : {wide, narrow})
    {
        Theatre theatre(size, 0, first_day);
        const std::size_t screens = play_evenings(
            theatre, 2, [&](const std::string& name) { return tests::meet(theatre, name); });
        MESSAGE(screens << " screens");
    }
}

TEST_CASE("the focus: Tab goes in the order that is written down")
{
    const std::string now =
        "# At 1280x800\n" + focus_orders(wide) + "\n# At 480x300\n" + focus_orders(narrow);
    if (std::getenv("INWORD_BLESS"))
        std::ofstream(golden_path()) << now;
    const std::vector<std::string> lines = base::split(now, '\n');
    const std::vector<std::string> golden = base::split(read(golden_path()), '\n');
    CHECK(lines.size() == golden.size());
    for (std::size_t i = 0; i < std::min(lines.size(), golden.size()); ++i)
        CHECK(lines[i] == golden[i]);
}

TEST_CASE("letters: in a field they are text and nothing else")
{
    std::size_t typed = 0;
    Theatre theatre(wide);
    tests::everywhere(theatre,
                      [&](const std::string& name)
                      {
                          CAPTURE(name);
                          for (const std::string& field : fields_of(theatre))
                          {
                              REQUIRE(theatre.tab_to(field));
                              const std::string screen = theatre.screen();
                              const std::size_t kept = theatre.keeper.kept.size();
                              const std::size_t controls = lasting_controls(theatre);
                              std::string said;
                              for (char letter = 'a'; letter <= 'z'; ++letter)
                              {
                                  const std::string text = letter == 'q'   ? "/"
                                                           : letter == 'x' ? "L"
                                                                           : std::string(1, letter);
                                  said += text;
                                  theatre.type(text);
                                  CHECK(theatre.screen() == screen);
                                  CHECK(theatre.keeper.kept.size() == kept);
                                  CHECK(lasting_controls(theatre) >= controls);
                                  REQUIRE(theatre.frame().focused());
                                  CHECK(theatre.frame().focused()->name == field);
                                  CHECK_MESSAGE(kept_or_shown(theatre, said), said);
                                  ++typed;
                              }
                          }
                      });
    MESSAGE(typed << " letters typed");
}

TEST_CASE("the guard: a press that led to a screen is not taken by it too")
{
    Theatre theatre(wide);
    for (const tests::Visit& visit : tests::visits())
        for (const bool by_pointer : {false, true})
        {
            CAPTURE(visit.name);
            std::vector<std::string> after;
            for (const int presses : {1, 2})
            {
                visit.open(theatre);
                const auto way = stands_over(theatre.screen()) ? std::nullopt : way_on(theatre);
                if (!way)
                    break;
                REQUIRE(by_pointer ? tests::bring(theatre, *way) : theatre.tab_to(*way));
                const std::string screen = theatre.screen();
                const std::size_t kept = theatre.keeper.kept.size();
                theatre.press_at_once(by_pointer ? engine::Event(engine::PointerPressed{
                                                       theatre.frame().find(*way)->hit})
                                                 : engine::Event(engine::KeyPressed{Key::enter}),
                                      presses);
                if (theatre.screen() == screen && theatre.keeper.kept.size() == kept)
                    break; // Another view of the same screen.
                after.push_back(theatre.screen() + std::to_string(theatre.keeper.kept.size()) +
                                theatre.seen());
            }
            CHECK((after.size() < 2 || after[0] == after[1]));
        }
}
