#include "ui/board.hpp"

#include "engine/vectors.hpp"
#include "ui/outline.hpp"

#include <cassert>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;

namespace
{

/// From the edge of what is focused to the middle of the ring around it.
constexpr float ring_distance = 5;
constexpr float ring_width = 3;
/// A wider ring in the ground's colour below it sets it off from whatever it crosses.
constexpr float halo_width = 6;
/// A ring may reach this far beyond the scroll area its control lies in.
constexpr float ring_room = 8;

} // namespace

void Board::open(engine::Canvas& canvas, engine::Size stage, const Look& look, engine::Ticks now)
{
    m_canvas = &canvas;
    m_type = &canvas.type();
    m_stage = stage;
    m_look = look;
    m_now = now;
    m_changed = false;
    m_controls.clear();
    m_scrolls.clear();
    m_open_scroll.reset();
    m_beneath = asks();
    canvas.clear(look.bg);
}

void Board::close()
{
    assert(m_canvas && !m_open_scroll);
    if (m_question)
        draw_question();
    settle_focus();
    if (const std::optional<std::size_t> index = index_of(m_controls, m_focus))
        draw_ring(m_controls[*index]);
    if (m_pointer)
        hover(*m_pointer);
    m_canvas = nullptr;
}

engine::Canvas& Board::canvas()
{
    assert(m_canvas);
    return *m_canvas;
}

const engine::Type& Board::type()
{
    assert(m_type);
    return *m_type;
}

void Board::first_focus(std::string_view id)
{
    if (!m_focus.empty())
        return;
    m_focus = id;
    // What was drawn before did not know.
    m_changed = m_changed || !m_controls.empty();
}

/// A control that is gone hands the focus to the one nearest to where it was.
void Board::settle_focus()
{
    std::optional<std::size_t> index = index_of(m_controls, m_focus);
    if (!index && !m_controls.empty())
    {
        index = m_focus.empty() ? 0 : nearest(m_controls, m_focus_place);
        m_changed = true;
    }
    if (!index)
        return;
    const Control& control = m_controls[*index];
    m_focus = control.id;
    m_focus_place = control.box.centre();
    if (m_reveal == m_focus)
        reveal(control);
    m_reveal.clear();
}

void Board::draw_ring(const Control& control)
{
    Rect clip{0, 0, m_stage.w, m_stage.h};
    if (control.scroll)
        clip = control.clip.inset(-ring_room);
    engine::Tag ringed = tag(control.role, control.id, control.box);
    ringed.hit = control.hit;
    m_canvas->push_clip(clip);
    m_canvas->begin(ringed);
    m_canvas->stroke(control.ring, halo_width, m_look.bg);
    m_canvas->stroke(control.ring, ring_width, m_look.focus);
    m_canvas->end();
    m_canvas->pop_clip();
}

void Board::add(Control control)
{
    assert(m_canvas && !index_of(m_controls, control.id));
    control.scroll = m_open_scroll;
    control.clip =
        m_open_scroll ? m_scrolls[*m_open_scroll].view : Rect{0, 0, m_stage.w, m_stage.h};
    m_controls.push_back(std::move(control));
}

engine::Tag Board::tag(engine::Role role, std::string_view id, Rect box, Chosen chosen) const
{
    return {role,
            std::string(id),
            box,
            box.centre(),
            !m_beneath,
            !m_beneath && m_focus == id,
            chosen == Chosen::yes};
}

void Board::box_control(engine::Role role, std::string_view id, Rect box, float radius,
                        Chosen chosen, const std::function<void()>& draw)
{
    const Path ring = Path::rounded(box.inset(-ring_distance), radius + ring_distance);
    Control control;
    control.id = id;
    control.role = role;
    control.box = box;
    control.hit = box.centre();
    control.shape = Path::rectangle(box);
    control.ring = ring;
    add(std::move(control));
    m_canvas->begin(tag(role, id, box, chosen));
    draw();
    m_canvas->end();
}

void Board::reach(engine::Tag tag, const Path& shape, const std::function<void()>& draw,
                  const Path& ring, TabStop stop)
{
    tag.reachable = !m_beneath;
    tag.focus = !m_beneath && m_focus == tag.name;
    Control control;
    control.id = tag.name;
    control.role = tag.role;
    control.box = tag.box;
    control.hit = tag.hit;
    control.shape = shape;
    control.stop = stop;
    control.ring = ring.empty() ? outset(shape, ring_distance) : ring;
    add(std::move(control));
    m_canvas->begin(tag);
    draw();
    m_canvas->end();
}

void Board::focus(std::string_view id)
{
    if (m_focus != id)
        m_changed = true;
    m_focus = id;
    m_reveal = id;
}

std::string Board::at(Point point) const
{
    const std::optional<std::size_t> index = control_at(m_controls, point);
    return index ? m_controls[*index].id : std::string();
}

bool Board::typing() const
{
    const std::optional<std::size_t> index = index_of(m_controls, m_focus);
    return index && m_controls[*index].field;
}

} // namespace ui
