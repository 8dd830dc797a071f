#include "ui/board.hpp"

#include "ui/words.hpp"

namespace ui
{

using engine::Path;
using engine::Rect;
using engine::Role;

namespace
{

/// Of the colour of an edge, which the line below the headers has whole.
constexpr float rule_between_rows = 0.55f;

std::string cell_name(std::string_view id, const TableLayout::Cell& cell)
{
    const std::string column = std::to_string(cell.column);
    return std::string(id) + "." + (cell.row ? std::to_string(*cell.row) : "head") + "." + column;
}

} // namespace

float Board::table(std::string_view id, Rect area, const TableSpec& spec)
{
    const TableLayout layout(type(), area, spec);
    const Rect& box = layout.box();
    m_canvas->begin({Role::table, std::string(id), box, box.centre()});
    for (const TableLayout::Cell& cell : layout.cells())
    {
        const TextStyle& style = cell.row ? style::text : style::note;
        m_canvas->begin({cell.row ? Role::cell : Role::header, cell_name(id, cell), cell.box,
                         cell.box.centre()});
        draw_lines(*m_canvas, cell.box, style, color_of(m_look, style.tone),
                   TableLayout::text_of(spec, cell), cell.align);
        m_canvas->end();
    }
    for (std::size_t i = 0; i < layout.rules().size(); ++i)
    {
        const bool strong = i == 0 && !layout.is_stacked();
        const float thick = strong ? 2 : 1;
        m_canvas->fill(Path::rectangle({box.x, layout.rules()[i] - thick, box.w, thick}),
                       strong ? m_look.line : m_look.bg.mixed(m_look.line, rule_between_rows));
    }
    m_canvas->end();
    return box.bottom();
}

} // namespace ui
