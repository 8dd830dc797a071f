#pragma once

#include "engine/geometry.hpp"

namespace ui
{

/// Where a question stands over a screen: in the middle, at most as wide as is easy to read, never
/// higher than the stage.
class DialogLayout
{
public:
    /// `height` is that of what stands in it at the width of its column.
    DialogLayout(engine::Size stage, float height);

    /// How wide its text is set; a scroll bar beside it has room.
    static float column_width(engine::Size stage);

    engine::Rect box() const
    {
        return m_box;
    }
    /// What scrolls when it is too high, from edge to edge of the box.
    engine::Rect view() const;
    /// Left top of the text in what was scrolled to `from`.
    static engine::Rect column(engine::Size stage, engine::Point from);

private:
    engine::Rect m_box;
};

} // namespace ui
