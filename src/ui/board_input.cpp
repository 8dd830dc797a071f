#include "ui/board.hpp"

#include <cassert>

namespace ui
{

using engine::Key;
using engine::Point;
using engine::Rect;

namespace
{

/// One notch of the wheel, and one press of an arrow that finds no control to go to.
constexpr float scroll_line = 48;

std::optional<Direction> direction_of(Key key)
{
    switch (key)
    {
    case Key::left: return Direction::left;
    case Key::right: return Direction::right;
    case Key::up: return Direction::up;
    case Key::down: return Direction::down;
    default: return std::nullopt;
    }
}

/// Too far from what is in view to jump there: something in between has not been read yet.
bool is_out_of_reach(const Rect& box, const Rect& view)
{
    return box.bottom() < view.y - scroll_line || box.y > view.bottom() + scroll_line;
}

} // namespace

std::optional<Acted> Board::handle(const engine::Event& event)
{
    assert(!m_canvas);
    m_edited.reset();
    if (field_took(event))
        return std::nullopt;
    if (const auto* pressed_key = std::get_if<engine::KeyPressed>(&event))
        return key(*pressed_key);
    if (const auto* typed = std::get_if<engine::Typed>(&event))
    {
        const std::optional<std::size_t> index = index_of(m_controls, m_focus);
        if (typed->character == U' ' && index)
            return activate(*index, false);
    }
    else if (const auto* moved = std::get_if<engine::PointerMoved>(&event))
        hover(moved->at);
    else if (const auto* pressed = std::get_if<engine::PointerPressed>(&event))
        return press(*pressed);
    else if (const auto* scrolled = std::get_if<engine::Scrolled>(&event))
        scroll_at(scrolled->at, scrolled->lines * scroll_line);
    return std::nullopt;
}

std::optional<Acted> Board::key(const engine::KeyPressed& press)
{
    if (m_question && press.key == Key::escape)
        return answered(std::string(m_question->answers.front().id), false);
    if (const auto moved = slide(press.key))
        return moved;
    if (list_key(press.key))
        return std::nullopt;
    if (const std::optional<Direction> direction = direction_of(press.key))
        arrow(*direction);
    else if (press.key == Key::tab)
        tab(press.shift ? -1 : 1);
    else if (press.key == Key::back_tab)
        tab(-1);
    else if (press.key == Key::enter)
    {
        if (const std::optional<std::size_t> index = index_of(m_controls, m_focus))
            return activate(*index, false);
    }
    else if (press.key == Key::page_up || press.key == Key::page_down)
    {
        if (const std::optional<std::size_t> area = scroll_for_keys())
        {
            const float page = m_scrolls[*area].view.h - scroll_line;
            scroll_by(*area, press.key == Key::page_down ? page : -page);
        }
    }
    return std::nullopt;
}

std::optional<Acted> Board::slide(Key pressed)
{
    const Control* control = focused_control();
    if (!control || !control->slider || (pressed != Key::left && pressed != Key::right))
        return std::nullopt;
    return Acted{control->id, false, control->slider->value_after(pressed == Key::left ? -1 : 1)};
}

std::optional<Acted> Board::activate(std::size_t index, bool by_pointer)
{
    if (m_question)
        return answered(std::string(m_controls[index].id), by_pointer);
    // Pressing a slider without pointing at a value moves nothing.
    if (m_controls[index].slider)
        return std::nullopt;
    return Acted{m_controls[index].id, by_pointer};
}

std::optional<Acted> Board::press(const engine::PointerPressed& press)
{
    m_pointer = press.at;
    if (press_on_scrollbar(press.at))
        return std::nullopt;
    const std::optional<std::size_t> index = control_at(m_controls, press.at);
    if (!index)
        return std::nullopt;
    take_focus(*index);
    if (m_controls[*index].field)
    {
        field_press(m_controls[*index], press);
        return std::nullopt;
    }
    if (const auto& slider = m_controls[*index].slider)
        return Acted{m_controls[*index].id, true, slider->value_at(press.at.x)};
    return activate(*index, true);
}

void Board::tab(int step)
{
    if (m_controls.empty())
        return;
    const auto count = static_cast<int>(m_controls.size());
    const auto control = [this](int i) -> const Control&
    { return m_controls[static_cast<std::size_t>(i)]; };
    const std::optional<std::size_t> index = index_of(m_controls, m_focus);
    const int from = index ? static_cast<int>(*index) : (step > 0 ? -1 : 0);
    int to = (from + step + count) % count;
    if (index && control(from).stop == TabStop::shared)
        while (to != from && same_stop(control(from), control(to)))
            to = (to + step + count) % count;
    take_focus(entry_of(static_cast<std::size_t>(to)));
}

/// Where Tab halts that comes to a control: in a run, where it was last, else at what is chosen,
/// else at the first.
std::size_t Board::entry_of(std::size_t index) const
{
    const Control& met = m_controls[index];
    if (met.stop == TabStop::own)
        return index;
    if (const auto known = m_last_shared.find(met.run); known != m_last_shared.end())
        if (const auto last = index_of(m_controls, known->second);
            last && same_stop(m_controls[*last], met))
            return *last;
    std::size_t first = index;
    while (first > 0 && same_stop(m_controls[first - 1], met))
        --first;
    for (std::size_t i = first; i < m_controls.size() && same_stop(m_controls[i], met); ++i)
        if (m_controls[i].entry)
            return i;
    return first;
}

/// An arrow with no control ahead scrolls, so that a long text can be read by keys alone.
void Board::arrow(Direction direction)
{
    const std::optional<std::size_t> index = index_of(m_controls, m_focus);
    const bool upright = direction == Direction::up || direction == Direction::down;
    const float lines = direction == Direction::up ? -scroll_line : scroll_line;
    const std::optional<std::size_t> area = scroll_for_keys();
    const std::optional<std::size_t> next =
        index ? neighbour(m_controls, *index, direction) : std::nullopt;
    const bool leaves =
        next && area && m_controls[*next].scroll != area && m_controls[*index].scroll == area;
    const bool far = next && area && m_controls[*next].scroll == area &&
                     is_out_of_reach(m_controls[*next].box, m_scrolls[*area].view);
    if (upright && area && (!next || leaves || far) && scroll_by(*area, lines))
        return;
    if (next)
        take_focus(*next);
}

void Board::hover(Point at)
{
    m_pointer = at;
    std::string over = this->at(at);
    if (over == m_hover)
        return;
    m_hover = std::move(over);
    m_changed = true;
}

void Board::take_focus(std::size_t index)
{
    const Control& control = m_controls[index];
    if (const Control* left = focused_control(); left && left->stop == TabStop::shared)
        m_last_shared[left->run] = m_focus;
    if (m_focus != control.id)
        m_changed = true;
    m_focus = control.id;
    m_focus_place = control.box.centre();
    reveal(control);
}

} // namespace ui
