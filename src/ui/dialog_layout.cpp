#include "ui/dialog_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>

namespace ui
{

namespace
{

constexpr float widest_question = 560;
constexpr float dialog_room = space::medium;
/// The focus ring of what stands at the edge of the view stays within the box.
constexpr float view_edge = 10;

float box_width(engine::Size stage)
{
    return std::min(widest_question, stage.w - 2 * space::medium);
}

} // namespace

DialogLayout::DialogLayout(engine::Size stage, float height)
{
    const float width = box_width(stage);
    const float high =
        std::min(height + 2 * dialog_room + 2 * view_edge, stage.h - 2 * space::medium);
    m_box = {(stage.w - width) / 2, (stage.h - high) / 2, width, high};
}

float DialogLayout::column_width(engine::Size stage)
{
    return box_width(stage) - 2 * dialog_room - 2 * view_edge;
}

engine::Rect DialogLayout::view() const
{
    return m_box.inset(view_edge);
}

engine::Rect DialogLayout::column(engine::Size stage, engine::Point from)
{
    return {from.x + dialog_room, from.y + dialog_room, column_width(stage), 0};
}

} // namespace ui
