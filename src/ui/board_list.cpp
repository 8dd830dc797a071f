#include "ui/board.hpp"

#include "ui/boxes.hpp"
#include "ui/glyphs.hpp"
#include "ui/list_layout.hpp"
#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

using engine::Key;
using engine::Path;
using engine::Rect;
using engine::Role;

namespace
{

/// The focus ring stays within its row: the next one begins where it ends.
constexpr float ring_within = 4;
constexpr float list_radius = 8;
/// What scrolls keeps this far from the outline.
constexpr float list_edge = 2;
constexpr float faint_rule = 0.55f;

} // namespace

float Board::list(std::string_view id, Rect box, std::span<const ListRow> rows,
                  std::string_view chosen)
{
    if (rows.empty())
        return box.y;
    const float height = ListLayout(type(), {box.x, box.y, box.w, 0}, rows).height();
    const bool fits = m_open_scroll || height <= box.h;
    const Rect frame{box.x, box.y, box.w, fits ? height : box.h};
    m_canvas->begin({Role::card, std::string(id), frame, frame.centre()});
    draw_box(*m_canvas, frame, list_radius, m_look.surface, m_look.line);
    m_canvas->end();
    const Rect inside = fits ? frame
                             : push_scroll(id, {frame.x, frame.y + list_edge,
                                                frame.w - 2 * list_edge, frame.h - 2 * list_edge});
    const ListLayout layout(type(), {inside.x, inside.y, inside.w, 0}, rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
    {
        if (i > 0)
            m_canvas->fill(Path::rectangle({inside.x + space::small, layout.rows()[i].box.y,
                                            inside.w - 2 * space::small, 1}),
                           m_look.surface.mixed(m_look.line, faint_rule));
        list_row(rows[i], layout.rows()[i], rows[i].id == chosen ? Chosen::yes : Chosen::no);
        m_controls.back().run = id;
        m_controls.back().entry = rows[i].id == chosen;
    }
    if (!fits)
        pop_scroll(inside.y + layout.height());
    return frame.bottom();
}

void Board::list_row(const ListRow& row, const ListLayout::Row& place, Chosen chosen)
{
    const bool here = chosen == Chosen::yes;
    const Rect& box = place.box;
    const Path ring = Path::rounded(box.inset(ring_within), corner_radius);
    const auto draw = [&]
    {
        if (is_hovered(row.id))
            draw_box(*m_canvas, box, corner_radius, m_look.raised, m_look.line);
        if (here)
            draw_tick(*m_canvas, place.mark, m_look.text);
        paragraph(place.label, here ? style::strong : style::text, row.label);
        if (!row.note.empty())
            draw_lines(*m_canvas, place.note, style::note, m_look.muted, row.note,
                       place.note.y < place.label.bottom() ? Align::right : Align::left);
    };
    engine::Tag tagged = tag(Role::row, row.id, box, chosen);
    reach(tagged, Path::rectangle(box), draw, ring, TabStop::shared);
}

bool Board::list_key(Key pressed)
{
    const std::optional<std::size_t> index = index_of(m_controls, m_focus);
    if (!index || m_controls[*index].run.empty())
        return false;
    std::vector<std::size_t> places;
    std::vector<Rect> boxes;
    std::size_t here = 0;
    for (std::size_t i = 0; i < m_controls.size(); ++i)
        if (same_stop(m_controls[i], m_controls[*index]))
        {
            here = i == *index ? places.size() : here;
            places.push_back(i);
            boxes.push_back(m_controls[i].box);
        }
    const float page = std::min(m_controls[*index].clip.h, m_stage.h);
    switch (pressed)
    {
    case Key::home: take_focus(places.front()); return true;
    case Key::end: take_focus(places.back()); return true;
    case Key::page_up: take_focus(places[row_after_page(boxes, here, -1, page)]); return true;
    case Key::page_down: take_focus(places[row_after_page(boxes, here, 1, page)]); return true;
    default: return false;
    }
}

} // namespace ui
