#pragma once

#include "base/text.hpp"
#include "engine/type.hpp"

#include <string_view>
#include <vector>

namespace ui
{

/// A wrapped text whose sentences can be asked for their places. The text must outlive it.
class StoryLayout
{
public:
    /// The part of a sentence that stands on one row.
    struct Fragment
    {
        std::size_t row = 0;
        engine::Rect box;
        base::Span span;
    };

    StoryLayout(const engine::Type& type, engine::Font font, float line_height,
                std::string_view text, engine::Point left_top, float width);

    std::vector<Fragment> fragments(base::Span sentence) const;
    std::vector<engine::Rect> boxes(base::Span sentence) const;
    std::string_view words_of(const Fragment& fragment) const;
    engine::Point baseline_of(const Fragment& fragment) const;
    engine::Rect row(std::size_t index) const;
    float bottom() const;
    engine::Font font() const
    {
        return m_font;
    }

private:
    float x_of(std::size_t row, std::size_t byte) const;

    const engine::Type& m_type;
    engine::Font m_font;
    float m_line_height;
    std::string_view m_text;
    engine::Point m_left_top;
    float m_width;
    std::vector<engine::TextLine> m_rows;
};

} // namespace ui
