#pragma once

#include "ui/stage.hpp"

#include <functional>
#include <utility>

namespace stage
{

/// A board with what a test draws on it, drawn anew after every event as a window would.
struct PlayedBoard
{
    explicit PlayedBoard(std::function<void(ui::Board&)> screen,
                         engine::Size stage_size = {800, 600})
        : draws(std::move(screen))
        , size(stage_size)
        , recorded(type(), size)
    {
        draw();
    }

    void draw()
    {
        do
        {
            board.open(recorded, size, dark(), engine::Ticks{0});
            draws(board);
            board.close();
        } while (board.changed());
    }
    std::string act(const engine::Event& event)
    {
        const auto acted = board.handle(event);
        draw();
        return acted ? acted->id : "";
    }
    /// Presses a key and says what has the focus then.
    std::string after(engine::Key pressed, bool shift = false)
    {
        act(key(pressed, shift));
        return board.focused();
    }

    std::function<void(ui::Board&)> draws;
    engine::Size size;
    engine::Recorder recorded;
    ui::Board board;
};

} // namespace stage
