#include "ui/story_layout.hpp"

#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

using engine::Point;
using engine::Rect;

StoryLayout::StoryLayout(const engine::Type& type, engine::Font font, float line_height,
                         std::string_view text, Point left_top, float width)
    : m_type(type)
    , m_font(font)
    , m_line_height(line_height)
    , m_text(text)
    , m_left_top(left_top)
    , m_width(width)
    , m_rows(type.wrapped(font, text, width))
{
}

std::vector<StoryLayout::Fragment> StoryLayout::fragments(base::Span sentence) const
{
    std::vector<Fragment> found;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
    {
        const base::Span& line = m_rows[i].span;
        const base::Span span{std::max(sentence.begin, line.begin),
                              std::min(sentence.end, line.end)};
        if (span.begin >= span.end)
            continue;
        const float left = x_of(i, span.begin);
        found.push_back({i, {left, row(i).y, x_of(i, span.end) - left, m_line_height}, span});
    }
    return found;
}

std::vector<Rect> StoryLayout::boxes(base::Span sentence) const
{
    std::vector<Rect> found;
    for (const Fragment& fragment : fragments(sentence))
        found.push_back(fragment.box);
    return found;
}

std::string_view StoryLayout::words_of(const Fragment& fragment) const
{
    return m_text.substr(fragment.span.begin, fragment.span.end - fragment.span.begin);
}

Point StoryLayout::baseline_of(const Fragment& fragment) const
{
    return {fragment.box.x, fragment.box.y + baseline_in(m_type, m_font, m_line_height)};
}

Rect StoryLayout::row(std::size_t index) const
{
    return {m_left_top.x, m_left_top.y + static_cast<float>(index) * m_line_height, m_width,
            m_line_height};
}

float StoryLayout::bottom() const
{
    return m_left_top.y + static_cast<float>(m_rows.size()) * m_line_height;
}

float StoryLayout::x_of(std::size_t row, std::size_t byte) const
{
    const std::size_t begin = m_rows[row].span.begin;
    return m_left_top.x + m_type.width(m_font, m_text.substr(begin, byte - begin));
}

} // namespace ui
