#pragma once

#include "engine/geometry.hpp"

#include <optional>

namespace ui
{

/// Where a question stands over a screen: in the middle, at most as wide as is easy to read, never
/// higher than the stage. Answers stay in sight below a text that has to scroll, unless the stage
/// is too low for that.
class DialogLayout
{
public:
    /// Heights of the text (with its heading) and of the answers at the width of its column.
    DialogLayout(engine::Size stage, float text, float answers);

    /// How wide its text is set; a scroll bar beside it has room.
    static float column_width(engine::Size stage);

    engine::Rect box() const
    {
        return m_box;
    }
    /// What scrolls when it is too high, from edge to edge of the box.
    engine::Rect view() const;
    /// Where the answers begin that do not scroll with the text; nothing while they follow it.
    std::optional<engine::Point> answers_from() const;
    /// Left top of the text in what was scrolled to `from`.
    static engine::Rect column(engine::Size stage, engine::Point from);

private:
    engine::Rect m_box;
    float m_answers_room = 0; ///< Below the view; 0 while the answers follow the text.
};

} // namespace ui
