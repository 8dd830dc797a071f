#include "ui/board.hpp"

#include "ui/words.hpp"

namespace ui
{

using engine::Rect;
using engine::Role;

float Board::paragraph(Rect area, const TextStyle& style, std::string_view text,
                       std::string_view name)
{
    const std::vector<engine::TextLine> rows = type().wrapped(style.font, text, area.w);
    const float height = static_cast<float>(rows.size()) * style.line_height;
    const engine::Color color = color_of(m_look, style.tone);
    const Rect box{area.x, area.y, area.w, height};
    m_canvas->begin({Role::prose, std::string(name), box, box.centre()});
    float y = area.y + baseline_in(type(), style.font, style.line_height);
    for (const engine::TextLine& row : rows)
    {
        const std::string_view line = text.substr(row.span.begin, row.span.end - row.span.begin);
        if (!line.empty())
            m_canvas->text(style.font, line, {area.x, y}, color);
        y += style.line_height;
    }
    m_canvas->end();
    return box.bottom();
}

float Board::title(Rect area, std::string_view text, const TextStyle& style, std::string_view name)
{
    const float height = height_of(style, text, area.w);
    const Rect box{area.x, area.y, area.w, height};
    m_canvas->begin({Role::title, std::string(name), box, box.centre()});
    const float bottom = paragraph(area, style, text, name);
    m_canvas->end();
    return bottom;
}

void Board::label(Rect box, const TextStyle& style, std::string_view text, Align align,
                  std::string_view name)
{
    const std::string line = type().shortened(style.font, text, box.w);
    const float room = box.w - type().width(style.font, line);
    const float indent = align == Align::left ? 0 : align == Align::centre ? room / 2 : room;
    m_canvas->begin({Role::label, std::string(name), box, box.centre()});
    if (!line.empty())
        m_canvas->text(style.font, line,
                       {box.x + indent, box.y + baseline_in(type(), style.font, box.h)},
                       color_of(m_look, style.tone));
    m_canvas->end();
}

float Board::width_of(const TextStyle& style, std::string_view text)
{
    return type().width(style.font, text);
}

float Board::height_of(const TextStyle& style, std::string_view text, float width)
{
    return static_cast<float>(type().wrapped(style.font, text, width).size()) * style.line_height;
}

} // namespace ui
