#include "ui/board.hpp"

#include <algorithm>
#include <cassert>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;

namespace
{

constexpr float bar_width = 8;
/// A press this near to the bar meets it.
constexpr float bar_reach = 24;
/// The focus ring of a control at the edge of the area is still seen whole.
constexpr float clip_room = 8;
/// So is the edge of one at its top.
constexpr float edge_room = 1;
/// What was scrolled into view keeps this distance from the edge.
constexpr float reveal_room = 16;

Rect track_of(const Rect& view)
{
    return {view.right() - bar_width, view.y, bar_width, view.h};
}

} // namespace

Rect Board::push_scroll(std::string_view id, Rect view)
{
    assert(m_canvas && !m_open_scroll);
    const auto found = m_offsets.find(id);
    const float offset = found == m_offsets.end() ? 0 : found->second;
    m_open_scroll = m_scrolls.size();
    m_scrolls.push_back({std::string(id), view, 0});
    m_canvas->push_clip(
        {view.x - clip_room, view.y - edge_room, view.w + 2 * clip_room, view.h + 2 * edge_room});
    return {view.x, view.y - offset, view.w - bar_width - space::medium, view.h};
}

void Board::pop_scroll(float bottom)
{
    assert(m_open_scroll);
    ScrollArea& area = m_scrolls[*m_open_scroll];
    float& offset = m_offsets[area.id];
    area.height = bottom - (area.view.y - offset);
    m_canvas->pop_clip();
    draw_scrollbar(area, offset);
    m_open_scroll.reset();
    const float most = std::max(0.f, area.height - area.view.h);
    if (offset > most)
    {
        offset = most;
        m_changed = true;
    }
}

void Board::draw_scrollbar(const ScrollArea& area, float offset)
{
    if (area.height <= area.view.h)
        return;
    const Rect track = track_of(area.view);
    const float length = std::max(space::wide, track.h * area.view.h / area.height);
    const float part = std::clamp(offset / (area.height - area.view.h), 0.f, 1.f);
    const Rect thumb{track.x, track.y + part * (track.h - length), track.w, length};
    m_canvas->fill(Path::rounded(track, bar_width / 2), m_look.raised);
    m_canvas->fill(Path::rounded(thumb, bar_width / 2), m_look.line);
}

bool Board::scroll_by(std::size_t index, float pixels)
{
    const ScrollArea& area = m_scrolls[index];
    float& offset = m_offsets[area.id];
    const float moved = std::clamp(offset + pixels, 0.f, std::max(0.f, area.height - area.view.h));
    if (moved == offset)
        return false;
    offset = moved;
    m_changed = true;
    return true;
}

void Board::scroll_at(Point at, float pixels)
{
    for (std::size_t i = 0; i < m_scrolls.size(); ++i)
        if (m_scrolls[i].view.contains(at))
            scroll_by(i, pixels);
}

bool Board::press_on_scrollbar(Point at)
{
    for (std::size_t i = 0; i < m_scrolls.size(); ++i)
    {
        const Rect& view = m_scrolls[i].view;
        const Rect reach{view.right() - bar_reach, view.y, bar_reach, view.h};
        if (m_scrolls[i].height <= view.h || !reach.contains(at))
            continue;
        const float part = (m_offsets[m_scrolls[i].id] + view.h / 2) / m_scrolls[i].height;
        scroll_by(i, (at.y - view.y) / view.h > part ? view.h * 0.8f : -view.h * 0.8f);
        return true;
    }
    return false;
}

/// The area around the focus, or the first that has something to scroll.
std::optional<std::size_t> Board::scroll_for_keys() const
{
    const auto overflows = [this](std::size_t i)
    { return m_scrolls[i].height > m_scrolls[i].view.h; };
    const std::optional<std::size_t> focused = index_of(m_controls, m_focus);
    if (focused && m_controls[*focused].scroll && overflows(*m_controls[*focused].scroll))
        return m_controls[*focused].scroll;
    for (std::size_t i = 0; i < m_scrolls.size(); ++i)
        if (overflows(i))
            return i;
    return std::nullopt;
}

void Board::reveal(const Control& control)
{
    if (!control.scroll)
        return;
    const Rect& view = m_scrolls[*control.scroll].view;
    const float above = control.box.y - reveal_room - view.y;
    const float below = control.box.bottom() + reveal_room - view.bottom();
    if (above < 0)
        scroll_by(*control.scroll, above);
    else if (below > 0)
        scroll_by(*control.scroll, std::min(below, above));
}

} // namespace ui
