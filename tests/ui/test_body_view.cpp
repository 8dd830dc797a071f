#include "ui/body_view.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <set>

using engine::Key;
using feelings::Zone;

namespace
{

struct Played
{
    Played()
    {
        draw();
    }

    void draw()
    {
        board.open(recorded, size, look, engine::Ticks{0});
        view.draw(board, area, chosen);
        board.button("next", {700, 700, 140, 48}, "On");
        board.close();
    }
    std::optional<Zone> act(const engine::Event& event)
    {
        const auto zone = view.handle(event, board);
        if (!zone)
            board.handle(event);
        draw();
        return zone;
    }

    engine::Size size{1280, 800};
    engine::Rect area{24, 90, 640, 690};
    ui::Look look = stage::dark();
    engine::Recorder recorded{stage::type(), size};
    ui::Board board;
    ui::BodyView view{stage::figure(), {"front", "back", [](Zone zone) {
                                            return std::string(feelings::name_of(zone));
                                        }}};
    std::vector<Zone> chosen;
};

} // namespace

TEST_CASE("body: every zone of both sides is met by the pointer at its place")
{
    Played played;
    for (const ui::Figure::Part& part : stage::figure().parts)
    {
        const engine::Tag* tag = played.recorded.find(engine::Role::zone, part.id);
        REQUIRE_MESSAGE(tag, part.id);
        CHECK(played.act(stage::press(tag->hit)) == part.zone);
        CHECK(played.board.focused() == part.id);
    }
}

TEST_CASE("body: a press beside the figure meets the nearest zone, one far away none")
{
    Played played;
    const engine::Rect foot = played.recorded.find("front.feet")->box;
    CHECK(played.act(stage::press({foot.x - 8, foot.centre().y})) == Zone::feet);
    CHECK_FALSE(played.act(stage::press({1200, 100})));
    CHECK_FALSE(played.act(stage::press(stage::hit_of(played.recorded, "next"))));
}

TEST_CASE("body: every zone is reached by arrows alone, and entered by Enter or Space")
{
    Played played;
    std::set<std::string> reached{played.board.focused()};
    std::vector<std::string> todo{played.board.focused()};
    while (!todo.empty())
    {
        const std::string from = todo.back();
        todo.pop_back();
        for (const Key key : {Key::left, Key::right, Key::up, Key::down})
        {
            played.board.focus(from);
            played.draw();
            played.act(stage::key(key));
            if (reached.insert(played.board.focused()).second)
                todo.push_back(played.board.focused());
        }
    }
    for (const ui::Figure::Part& part : stage::figure().parts)
        CHECK_MESSAGE(reached.contains(part.id), part.id);
    played.board.focus("front.jaw");
    played.draw();
    CHECK(played.act(stage::key(Key::enter)) == Zone::jaw);
    CHECK(played.act(stage::letter(U' ')) == Zone::jaw);
}

TEST_CASE("body: a chosen zone is told by lines, on both sides, and named when pointed at")
{
    Played played;
    const auto strokes_in = [&](std::string_view id)
    {
        std::size_t count = 0;
        for (const auto& shape : played.recorded.shapes())
            count += shape.stroke > 0 && shape.tag != engine::Recorder::no_tag &&
                     played.recorded.tags()[shape.tag].name == id &&
                     shape.color == stage::dark().text;
        return count;
    };
    CHECK(strokes_in("front.hands") == 0);
    played.chosen = {Zone::hands};
    played.draw();
    CHECK(strokes_in("front.hands") > 0);
    CHECK(strokes_in("back.hands") > 0);
    CHECK(played.recorded.find("back.hands")->chosen);
    played.act(stage::move(stage::hit_of(played.recorded, "front.belly")));
    CHECK(played.view.pointed(played.board) == Zone::belly);
}

TEST_CASE("body: in a narrow place the figure shrinks and its words stay whole")
{
    Played played;
    played.area = {16, 16, 300, 360};
    played.draw();
    CHECK(stage::text_faults(played.recorded, played.size).empty());
    for (const ui::Figure::Part& part : stage::figure().parts)
        CHECK(played.area.inset(-1).contains(played.recorded.find(part.id)->box));
}
