#pragma once

#include "engine/type.hpp"
#include "ui/text_input.hpp"

#include <vector>

namespace ui
{

/// Where the letters of a text field stand, from the left top of its text.
class FieldLayout
{
public:
    FieldLayout(const engine::Type& type, engine::Font font, float line_height,
                const TextInput& input, float width);

    const std::vector<engine::TextLine>& rows() const
    {
        return m_rows;
    }
    std::string_view words_of(std::size_t row) const;
    std::size_t row_of(std::size_t byte) const;
    /// A box of no width at the place of a caret.
    engine::Rect caret_at(std::size_t byte) const;
    /// The byte whose caret stands nearest to a point; above the text its start, below its end.
    std::size_t byte_at(engine::Point point) const;
    /// The boxes behind a selection, one for each row it touches.
    std::vector<engine::Rect> boxes(base::Span selection) const;
    float height() const;

private:
    float x_of(std::size_t row, std::size_t byte) const;

    const engine::Type& m_type;
    engine::Font m_font;
    float m_line_height;
    const std::string& m_text;
    std::vector<engine::TextLine> m_rows;
};

} // namespace ui
