#include "ui/field_layout.hpp"

#include "engine/line_break.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

using engine::Point;
using engine::Rect;

namespace
{

/// A line break that is selected shows as a box this wide.
constexpr float break_width = 8;

} // namespace

FieldLayout::FieldLayout(const engine::Type& type, engine::Font font, float line_height,
                         const TextInput& input, float width)
    : m_type(type)
    , m_font(font)
    , m_line_height(line_height)
    , m_text(input.text())
{
    if (input.kind() == InputKind::note)
        m_rows = type.wrapped(font, m_text, width);
    else
        m_rows = {{{0, m_text.size()}, type.width(font, m_text)}};
}

std::string_view FieldLayout::words_of(std::size_t row) const
{
    const base::Span& span = m_rows[row].span;
    return std::string_view(m_text).substr(span.begin, span.end - span.begin);
}

std::size_t FieldLayout::row_of(std::size_t byte) const
{
    std::size_t row = 0;
    while (row + 1 < m_rows.size() && m_rows[row + 1].span.begin <= byte)
        ++row;
    return row;
}

Rect FieldLayout::caret_at(std::size_t byte) const
{
    const std::size_t row = row_of(byte);
    return {x_of(row, byte), static_cast<float>(row) * m_line_height, 0, m_line_height};
}

std::size_t FieldLayout::byte_at(Point point) const
{
    if (point.y < 0)
        return 0;
    const auto row = static_cast<std::size_t>(point.y / m_line_height);
    if (row >= m_rows.size())
        return m_text.size();
    const base::Span& span = m_rows[row].span;
    std::size_t nearest = span.begin;
    for (std::size_t byte = span.begin; byte <= span.end; ++byte)
    {
        const bool stands = byte == span.end || engine::letter_begins(m_text, byte);
        if (stands && std::abs(x_of(row, byte) - point.x) < std::abs(x_of(row, nearest) - point.x))
            nearest = byte;
    }
    return nearest;
}

std::vector<Rect> FieldLayout::boxes(base::Span selection) const
{
    std::vector<Rect> found;
    for (std::size_t row = 0; row < m_rows.size() && selection.begin < selection.end; ++row)
    {
        const base::Span& line = m_rows[row].span;
        const std::size_t next =
            row + 1 < m_rows.size() ? m_rows[row + 1].span.begin : m_text.size();
        if (selection.end <= line.begin || selection.begin >= std::max(next, line.end))
            continue;
        const float left = x_of(row, std::max(selection.begin, line.begin));
        const float right = x_of(row, std::min(selection.end, line.end));
        const float more = selection.end > line.end ? break_width : 0;
        found.push_back({left, static_cast<float>(row) * m_line_height,
                         std::max(0.f, right - left) + more, m_line_height});
    }
    return found;
}

float FieldLayout::height() const
{
    return static_cast<float>(m_rows.size()) * m_line_height;
}

float FieldLayout::x_of(std::size_t row, std::size_t byte) const
{
    const std::size_t begin = m_rows[row].span.begin;
    const std::size_t end = std::max(begin, byte);
    return m_type.width(m_font, std::string_view(m_text).substr(begin, end - begin));
}

} // namespace ui
