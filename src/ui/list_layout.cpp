#include "ui/list_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>

namespace ui
{

using engine::Rect;

namespace
{

/// Left of every label, for the sign of what is chosen.
constexpr float mark_room = 44;
constexpr float list_row_room = 10;
/// A column of notes may take this part of the words' width.
constexpr float widest_notes = 0.4f;

float words_height(const engine::Type& type, const TextStyle& style, std::string_view text,
                   float width)
{
    return static_cast<float>(type.wrapped(style.font, text, width).size()) * style.line_height;
}

} // namespace

ListLayout::ListLayout(const engine::Type& type, Rect area, std::span<const ListRow> rows)
{
    for (const ListRow& row : rows)
        m_note_width = std::max(m_note_width, type.width(style::note.font, row.note) + 1);
    const float words = area.w - mark_room - space::medium;
    m_notes_beside = m_note_width <= widest_notes * words;
    for (const ListRow& row : rows)
    {
        m_rows.push_back(place(type, area, row));
        area.y = m_rows.back().box.bottom();
    }
}

ListLayout::Row ListLayout::place(const engine::Type& type, Rect area, const ListRow& row) const
{
    const float words = area.w - mark_room - space::medium;
    const bool has_notes = m_note_width > 1;
    const float beside = m_notes_beside && has_notes ? m_note_width + space::medium : 0;
    Rect label{area.x + mark_room, 0, words - beside, 0};
    label.h = words_height(type, style::strong, row.label, label.w); // As it stands when chosen.
    Rect note;
    if (!row.note.empty())
    {
        note = m_notes_beside ? Rect{area.x + mark_room + words - m_note_width, 0, m_note_width, 0}
                              : Rect{label.x, label.h, words, 0};
        note.h = words_height(type, style::note, row.note, note.w);
    }
    const float filled = std::max(label.h, note.bottom());
    const float height = std::max(target_height, filled + 2 * list_row_room);
    const float top = area.y + (height - filled) / 2;
    label.y += top;
    // Beside a label the note stands on its first line.
    note.y += top + (m_notes_beside ? (style::text.line_height - style::note.line_height) / 2 : 0);
    return {{area.x, area.y, area.w, height},
            {area.x + mark_room / 2, top + style::text.line_height / 2},
            label,
            note};
}

float ListLayout::height() const
{
    return m_rows.empty() ? 0 : m_rows.back().box.bottom() - m_rows.front().box.y;
}

std::size_t row_after_page(std::span<const Rect> rows, std::size_t from, int pages, float page)
{
    const float aim = rows[from].y + static_cast<float>(pages) * page;
    std::size_t to = from;
    if (pages > 0)
        while (to + 1 < rows.size() && (to == from || rows[to + 1].bottom() <= aim + rows[from].h))
            ++to;
    else
        while (to > 0 && (to == from || rows[to - 1].y >= aim))
            --to;
    return to;
}

} // namespace ui
