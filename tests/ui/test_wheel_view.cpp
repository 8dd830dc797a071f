#include "ui/stage.hpp"
#include "ui/wheel_view.hpp"

#include <doctest/doctest.h>

#include <set>

using engine::Key;
using engine::Rect;
using feelings::Ring;
using feelings::WordId;
using feelings::WordState;
using ui::WheelAct;
using ui::WheelForm;

namespace
{

using Kind = WheelAct::Kind;

WordId word(std::string_view text)
{
    return *stage::wheel().find(text);
}

/// A wheel on a screen with one button beside it, drawn after every event as a window would.
struct Played
{
    explicit Played(engine::Size on = {1280, 800},
                    ui::WheelPlace at = {{704, 72, 560, 560}, {24, 24, 850, 752}})
        : size(on)
        , place(at)
        , recorded(stage::type(), on)
    {
        draw();
    }

    void draw()
    {
        board.open(recorded, size, look, now);
        view.draw(board, place, {states, chosen});
        board.button("choose", {size.w - 160, size.h - 60, 140, 48}, "Choose",
                     ui::ButtonKind::primary);
        board.close();
    }
    std::optional<WheelAct> act(const engine::Event& event)
    {
        const auto done = view.handle(event, board, now);
        if (!done)
            board.handle(event);
        settle();
        return done;
    }
    std::optional<WheelAct> press(std::string_view name)
    {
        for (int i = 0; i < 9 && stage::hit_of(recorded, name).y >= place.zoom.bottom(); ++i)
            act(engine::Scrolled{place.zoom.centre(), 1});
        return act(stage::press(stage::hit_of(recorded, name)));
    }
    std::optional<WheelAct> turn(int step)
    {
        const auto done = view.turn(step, board, now);
        settle();
        return done;
    }
    /// Lets a motion end and scroll areas find their places.
    void settle()
    {
        draw();
        while (const auto next = view.wakes_at(now))
        {
            now = *next;
            draw();
        }
        draw();
    }

    engine::Size size;
    ui::WheelPlace place;
    ui::Look look = stage::dark();
    engine::Recorder recorded;
    ui::Board board;
    ui::WheelView view{
        stage::wheel(),
        {"no word yet", "all families", {"not met", "met", "practised", "held", "own use"}}};
    std::vector<WordState> states;
    std::vector<WordId> chosen;
    engine::Ticks now{1000};
};

Played listed()
{
    return Played({640, 400}, {{16, 16, 608, 300}, {16, 16, 608, 300}});
}

std::string text_of(std::optional<WordId> id)
{
    return id ? stage::wheel()[*id].text : "";
}

void expect(const std::optional<WheelAct>& act, Kind kind,
            std::optional<WordId> about = std::nullopt)
{
    REQUIRE_MESSAGE(act, text_of(about));
    CHECK(act->kind == kind);
    CHECK(text_of(act->word) == text_of(about));
}

} // namespace

TEST_CASE(
    "wheel: a press opens a family, shows a word, takes it at the second press, and goes back")
{
    Played played;
    expect(played.press("sad"), Kind::opened_family, word("sad"));
    expect(played.press("sad/grieving"), Kind::focused, word("grieving"));
    CHECK(played.view.state().focus == word("grieving"));
    expect(played.press("sad/grieving/bereft"), Kind::focused, word("bereft"));
    expect(played.press("sad/grieving/bereft"), Kind::chose, word("bereft"));
    expect(played.press("wheel.back"), Kind::closed, word("sad"));
    CHECK(played.board.focused() == "sad");
}

TEST_CASE("wheel: a press on a cell or dot of the whole dial opens its family there")
{
    for (const std::string name : {"afraid/anxious", "afraid/anxious/uneasy", "joyful/happy/glad"})
    {
        Played played;
        REQUIRE(played.recorded.find(name));
        CHECK_FALSE(played.recorded.find(name)->reachable);
        const WordId meant = word(name.substr(name.rfind('/') + 1));
        expect(played.press(name), Kind::opened_family, meant);
        CHECK(played.board.focused() == name);
    }
}

TEST_CASE("wheel: every word can be taken by keys alone")
{
    for (std::size_t family = 0; family < stage::wheel().families().size(); ++family)
    {
        Played played;
        played.act(stage::key(Key::up));
        for (std::size_t i = 0; i < family; ++i)
            played.act(stage::key(Key::right));
        const WordId root = stage::wheel().families()[family].word;
        expect(played.act(stage::key(Key::enter)), Kind::opened_family, root);
        expect(played.act(stage::key(Key::enter)), Kind::chose, root);
        played.act(stage::key(Key::right));
        for (const WordId second : stage::wheel()[root].finer)
        {
            expect(played.act(stage::key(Key::enter)), Kind::chose, second);
            played.act(stage::key(Key::right));
            for (const WordId third : stage::wheel()[second].finer)
            {
                expect(played.act(stage::letter(U' ')), Kind::chose, third);
                played.act(stage::key(Key::down));
            }
            expect(played.act(stage::key(Key::left)), Kind::focused, second);
            if (second != stage::wheel()[root].finer.back())
                played.act(stage::key(Key::down));
        }
        for (int i = 0; i < 2; ++i)
            played.act(stage::key(Key::backspace));
        CHECK_FALSE(played.view.state().family);
    }
}

TEST_CASE("wheel: every word can be taken by the pointer alone")
{
    for (const feelings::Family& family : stage::wheel().families())
    {
        Played played;
        played.press(stage::wheel().path_of(family.word));
        for (const WordId second : stage::wheel()[family.word].finer)
        {
            played.press(stage::wheel().path_of(second));
            expect(played.press(stage::wheel().path_of(second)), Kind::chose, second);
            for (const WordId third : stage::wheel()[second].finer)
            {
                played.press(stage::wheel().path_of(third));
                expect(played.press(stage::wheel().path_of(third)), Kind::chose, third);
            }
        }
    }
}

TEST_CASE("wheel: the hub opens to its states; no word yet is an answer, and so is each of them")
{
    Played played;
    expect(played.press("hub"), Kind::opened_hub);
    expect(played.press("hub"), Kind::chose_hub);
    std::set<std::optional<WordId>> seen;
    for (std::size_t i = 0; i < stage::wheel().hub().size(); ++i)
    {
        const auto act = played.act(stage::key(i == 0 ? Key::up : Key::right));
        REQUIRE(act);
        CHECK(act->kind == Kind::focused);
        expect(played.act(stage::key(Key::enter)), Kind::chose, act->word);
        seen.insert(act->word);
    }
    CHECK(seen.size() == stage::wheel().hub().size());
    expect(played.act(stage::key(Key::backspace)), Kind::closed);
    CHECK(played.board.focused() == "hub");
}

TEST_CASE("wheel: what the open hub shows does not overlap")
{
    for (const float side : {2 * ui::WheelLayout::least_radius, 560.f})
    {
        Played played({1280, 800}, {{704, 72, side, side}, {24, 24, 850, 752}});
        played.press("hub");
        const auto controls = played.board.controls();
        CHECK(controls.size() == stage::wheel().hub().size() + 3);
        for (std::size_t i = 0; i < controls.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
            {
                const Rect& a = controls[i].box;
                const Rect& b = controls[j].box;
                CHECK((a.x >= b.right() || b.x >= a.right() || a.y >= b.bottom() ||
                       b.y >= a.bottom()));
            }
    }
}

TEST_CASE("wheel: arrows turn the dial, lead to the hub and back, and leave it at its ends")
{
    Played played;
    played.board.focus("joyful");
    played.draw();
    expect(played.act(stage::key(Key::left)), Kind::focused, word("averse"));
    expect(played.act(stage::key(Key::right)), Kind::focused, word("joyful"));
    expect(played.act(stage::key(Key::down)), Kind::focused);
    CHECK(played.board.focused() == "hub");
    expect(played.act(stage::key(Key::down)), Kind::focused, word("sad"));
    CHECK_FALSE(played.act(stage::key(Key::down)));
    CHECK(played.board.focused() == "choose");
}

TEST_CASE("wheel: brackets lead to the neighbouring families, all the way round")
{
    Played played;
    played.press("joyful");
    expect(played.turn(-1), Kind::opened_family, word("averse"));
    expect(played.turn(1), Kind::opened_family, word("joyful"));
    CHECK(played.board.focused() == "joyful");
}

TEST_CASE("wheel: the words of a family are one Tab stop, and Tab comes back to the one it left")
{
    for (const bool as_list : {false, true})
    {
        Played played = as_list ? listed() : Played();
        played.view.show(word("wistful"), played.board, played.now);
        played.settle();
        std::vector<std::string> stops;
        for (int i = 0; i < 3; ++i)
        {
            played.act(stage::key(Key::tab));
            stops.push_back(played.board.focused());
            CHECK(played.view.state().focus == word("wistful"));
        }
        CHECK(stops == std::vector<std::string>{"choose", "wheel.back", "sad/wistful"});
    }
}

TEST_CASE("wheel: the motion ends within a quarter of a second, and is a cut when it is not wanted")
{
    Played played;
    played.view.show(word("hurt"), played.board, played.now);
    REQUIRE(played.view.wakes_at(played.now));
    const engine::Ticks began = played.now;
    played.settle();
    CHECK(played.now - began <= engine::Ticks{250});
    CHECK_FALSE(played.view.wakes_at(played.now));

    Played still;
    still.look.motion = ui::Motion::reduced;
    still.draw();
    still.press("sad");
    CHECK_FALSE(still.view.wakes_at(still.now));
}

TEST_CASE("wheel: while it moves the focus stays, and an input is not lost")
{
    Played played;
    played.view.handle(stage::press(stage::hit_of(played.recorded, "sad")), played.board,
                       played.now);
    played.draw();
    played.now += engine::Ticks{60};
    played.draw();
    CHECK(played.board.focused() == "sad");
    expect(played.act(stage::key(Key::right)), Kind::focused, word("down"));
}

TEST_CASE("wheel: the pointer over a cell names its word, else the focused one is named")
{
    Played played;
    played.board.focus("calm");
    played.draw();
    CHECK(played.view.pointed(played.board) == word("calm"));
    played.act(stage::move(stage::hit_of(played.recorded, "angry/furious/indignant")));
    CHECK(played.view.pointed(played.board) == word("indignant"));
    played.act(stage::move({5, 5}));
    CHECK(played.view.pointed(played.board) == word("calm"));
}

TEST_CASE("wheel: without room it is a list with the same names and the same acts")
{
    Played played = listed();
    CHECK(played.view.form() == WheelForm::list);
    expect(played.press("sad"), Kind::opened_family, word("sad"));
    expect(played.press("sad/grieving/bereft"), Kind::focused, word("bereft"));
    expect(played.press("sad/grieving/bereft"), Kind::chose, word("bereft"));
    expect(played.act(stage::key(Key::backspace)), Kind::closed, word("sad"));
    expect(played.press("hub"), Kind::opened_hub);
    expect(played.press("hub"), Kind::chose_hub);
    expect(played.press("wheel.back"), Kind::closed);
}

TEST_CASE("wheel: as a list every word is reached by keys and seen whole when it is")
{
    for (const feelings::Family& family : stage::wheel().families())
    {
        Played played = listed();
        played.view.show(family.word, played.board, played.now);
        played.settle();
        std::set<std::string> missing;
        for (const feelings::Word& each : stage::wheel().words())
            if (each.family == stage::wheel()[family.word].family)
                missing.insert(stage::wheel().path_of(word(each.text)));
        const auto look = [&]
        {
            missing.erase(played.board.focused());
            const engine::Tag* tag = played.recorded.focused();
            REQUIRE(tag);
            if (tag->role == engine::Role::petal)
                CHECK(Rect{16, 76, 608, 240}.inset(-0.5f).contains(tag->box));
        };
        for (int i = 0; i < 30; ++i)
        {
            const std::string here = played.board.focused();
            look();
            for (const Key aside : {Key::left, Key::right})
            {
                played.act(stage::key(aside));
                look();
                played.board.focus(here);
                played.draw();
            }
            played.act(stage::key(Key::down));
        }
        CHECK_MESSAGE(missing.empty(), (missing.empty() ? "" : *missing.begin())
                                           << " of " << missing.size());
    }
}

TEST_CASE("wheel: a list can be asked for where there is room")
{
    Played played;
    CHECK(played.view.form() == WheelForm::wheel);
    played.view.prefer(WheelForm::list);
    played.draw();
    CHECK(played.view.form() == WheelForm::list);
    expect(played.press("calm"), Kind::opened_family, word("calm"));
}

TEST_CASE("wheel: in every theme and form its words are whole, apart and readable")
{
    std::vector<WordId> all;
    for (std::size_t i = 0; i < stage::wheel().words().size(); ++i)
        all.push_back({static_cast<std::uint16_t>(i)});
    const auto check = [](Played& played)
    {
        for (const std::string& fault : stage::text_faults(played.recorded, played.size))
            FAIL_CHECK(fault);
        for (const std::string& fault : stage::small_targets(played.recorded))
            FAIL_CHECK(fault);
    };
    for (const bool list : {false, true})
        for (std::size_t i = 0; i < stage::looks().size() * 2; ++i)
        {
            Played played = list ? listed() : Played();
            played.look = stage::looks()[i / 2];
            played.chosen = i % 2 ? all : std::vector<WordId>{};
            for (std::size_t k = 0; k < all.size(); ++k)
                played.states.push_back(static_cast<WordState>((k + i) % 5));
            played.settle();
            check(played);
            for (const feelings::Family& family : stage::wheel().families())
                for (const WordId second : stage::wheel()[family.word].finer)
                {
                    played.view.show(second, played.board, played.now);
                    played.settle();
                    check(played);
                }
            played.view.show(stage::wheel().hub().front(), played.board, played.now);
            played.settle();
            check(played);
        }
}

TEST_CASE("wheel: the smallest dial and the smallest fan still hold every word")
{
    const float side = 2 * ui::WheelLayout::least_radius;
    Played played({960, 600}, {{16, 16, side, side},
                               {16, 16, ui::ZoomLayout::least.w, ui::ZoomLayout::least.h}});
    CHECK(played.view.form() == WheelForm::wheel);
    CHECK(stage::text_faults(played.recorded, played.size).empty());
    for (const feelings::Family& family : stage::wheel().families())
        for (const WordId second : stage::wheel()[family.word].finer)
        {
            played.view.show(second, played.board, played.now);
            played.settle();
            for (const std::string& fault : stage::text_faults(played.recorded, played.size))
                FAIL_CHECK(fault);
            CHECK(stage::small_targets(played.recorded).empty());
        }
}

TEST_CASE("dial: family words stand within their slices")
{
    for (const float radius : {ui::WheelLayout::least_radius, 280.f, 330.f})
    {
        const ui::WheelLayout layout{{400, 400}, radius, stage::wheel()};
        for (const feelings::Family& family : stage::wheel().families())
        {
            const engine::Size extent{stage::type().width({engine::Face::ui_strong, 16},
                                                          stage::wheel()[family.word].text),
                                      15};
            const auto label =
                ui::slice_label(layout.sector_of(family.word), extent, 0.06f * radius);
            CHECK_MESSAGE(label.clearance >= 3, stage::wheel()[family.word].text);
        }
    }
}
