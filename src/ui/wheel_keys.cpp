#include "ui/wheel_view.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui
{

using engine::Key;
using engine::Ticks;
using feelings::Ring;
using feelings::WordId;

namespace
{

/// A petal this much above or below the middle (sine of its angle) has the hub under or over it.
constexpr float upright = 0.8f;

/// Where an arrow leads on a ring of things of which the first stands at the top.
struct RingMove
{
    enum class Kind
    {
        to,
        inward,
        away
    } kind = Kind::away;
    std::size_t index = 0;
};

RingMove along_ring(std::size_t index, std::size_t count, Key key)
{
    const std::size_t next = (index + 1) % count, previous = (index + count - 1) % count;
    if (key == Key::right)
        return {RingMove::Kind::to, next};
    if (key == Key::left)
        return {RingMove::Kind::to, previous};
    const auto height = [count](std::size_t i)
    {
        return std::cos(2 * std::numbers::pi_v<float> * static_cast<float>(i) /
                        static_cast<float>(count));
    };
    const float ahead = key == Key::up ? height(index) : -height(index);
    if (ahead > upright)
        return {RingMove::Kind::away};
    if (ahead < -upright)
        return {RingMove::Kind::inward};
    const bool next_is_higher = height(next) > height(previous);
    return {RingMove::Kind::to, next_is_higher == (key == Key::up) ? next : previous};
}

/// From the middle: the petal straight ahead.
std::size_t from_middle(std::size_t count, Key key)
{
    switch (key)
    {
    case Key::right: return count / 4;
    case Key::down: return count / 2;
    case Key::left: return 3 * count / 4;
    default: return 0;
    }
}

bool is_arrow(Key key)
{
    return key == Key::left || key == Key::right || key == Key::up || key == Key::down;
}

} // namespace

WheelView::Act WheelView::handle(const engine::Event& event, Board& board, Ticks now)
{
    if (const auto* moved = std::get_if<engine::PointerMoved>(&event))
        point_at(moved->at, board);
    if (const auto* pressed = std::get_if<engine::PointerPressed>(&event))
        return press(pressed->at, board, now);
    if (board.typing() || !owns(board.focused()))
        return std::nullopt;
    take_note(board);
    if (const auto* pressed = std::get_if<engine::KeyPressed>(&event))
        return pressed->control ? std::nullopt : key(pressed->key, board, now);
    const auto* typed = std::get_if<engine::Typed>(&event);
    if (!typed)
        return std::nullopt;
    if (typed->character == U' ')
        return activate(board.focused(), false, board, now);
    return std::nullopt;
}

WheelView::Act WheelView::key(Key key, Board& board, Ticks now)
{
    if (key == Key::enter)
        return activate(board.focused(), false, board, now);
    if (key == Key::backspace && m_form == WheelForm::list && !is_whole())
        return close(board, now);
    if (m_form == WheelForm::list || board.focused() == "wheel.back")
        return std::nullopt;
    if (m_state.family)
        return walk_family(key, board, now);
    if (m_state.hub_open)
        return key == Key::backspace ? close(board, now) : turn_hub(key, board);
    return turn_dial(key, board);
}

WheelView::Act WheelView::turn_dial(Key key, Board& board)
{
    if (!is_arrow(key))
        return std::nullopt;
    const std::size_t count = m_wheel.families().size();
    const auto go = [&](std::size_t i) { return focus_word(m_wheel.families()[i].word, board); };
    if (!m_state.focus || !m_wheel[*m_state.focus].family)
        return go(from_middle(count, key));
    const RingMove move = along_ring(*m_wheel[*m_state.focus].family, count, key);
    if (move.kind == RingMove::Kind::inward)
        return focus_hub(board);
    return move.kind == RingMove::Kind::to ? go(move.index) : std::nullopt;
}

WheelView::Act WheelView::turn_hub(Key key, Board& board)
{
    if (!is_arrow(key))
        return std::nullopt;
    const std::vector<WordId> states = m_wheel.hub();
    if (!m_state.focus)
        return focus_word(states[from_middle(states.size(), key)], board);
    const auto found = std::find(states.begin(), states.end(), *m_state.focus);
    const RingMove move =
        along_ring(static_cast<std::size_t>(found - states.begin()), states.size(), key);
    if (move.kind == RingMove::Kind::inward)
        return focus_hub(board);
    return move.kind == RingMove::Kind::to ? focus_word(states[move.index], board) : std::nullopt;
}

WheelView::Act WheelView::walk_family(Key key, Board& board, Ticks now)
{
    if (!m_state.focus)
        return std::nullopt;
    const WordId here = *m_state.focus;
    const feelings::Word& word = m_wheel[here];
    if (key == Key::left || key == Key::backspace)
        return word.parent ? focus_word(*word.parent, board) : close(board, now);
    if (key == Key::right)
        return word.finer.empty() ? std::nullopt : focus_word(word.finer.front(), board);
    if ((key != Key::up && key != Key::down) || (!word.parent && word.finer.empty()))
        return std::nullopt;
    if (!word.parent)
        return focus_word(key == Key::down ? word.finer.front() : word.finer.back(), board);
    const std::vector<WordId>& row = m_wheel[*word.parent].finer;
    const auto place = std::find(row.begin(), row.end(), here);
    if (key == Key::up && place != row.begin())
        return focus_word(*(place - 1), board);
    if (key == Key::down && place + 1 != row.end())
        return focus_word(*(place + 1), board);
    return word.ring == Ring::third ? focus_word(here, board) : std::nullopt;
}

std::optional<WheelAct> WheelView::turn(int step, Board& board, Ticks now)
{
    if (!m_state.family)
        return std::nullopt;
    const auto count = static_cast<int>(m_wheel.families().size());
    const auto next =
        static_cast<std::size_t>((static_cast<int>(*m_state.family) + step + count) % count);
    return open_family(next, m_wheel.families()[next].word, board, now);
}

} // namespace ui
