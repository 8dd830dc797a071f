#include "ui/dialog_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>

namespace ui
{

namespace
{

constexpr float widest_question = 560;
constexpr float dialog_room = space::medium;
/// Three lines of text that scroll can still be read; less is better scrolled as a whole.
constexpr float least_text = 88;
/// The focus ring of what stands at the edge of the view stays within the box.
constexpr float view_edge = 10;

float box_width(engine::Size stage)
{
    return std::min(widest_question, stage.w - 2 * space::medium);
}

} // namespace

DialogLayout::DialogLayout(engine::Size stage, float text, float answers)
{
    const float width = box_width(stage);
    const float wished = text + space::large + answers + 2 * dialog_room + 2 * view_edge;
    const float high = std::min(wished, stage.h - 2 * space::medium);
    m_box = {(stage.w - width) / 2, (stage.h - high) / 2, width, high};
    const float room = space::medium + answers + dialog_room;
    if (wished > high && high - 2 * view_edge - dialog_room - room >= least_text)
        m_answers_room = room;
}

float DialogLayout::column_width(engine::Size stage)
{
    return box_width(stage) - 2 * dialog_room - 2 * view_edge;
}

engine::Rect DialogLayout::view() const
{
    engine::Rect view = m_box.inset(view_edge);
    view.h -= m_answers_room;
    return view;
}

std::optional<engine::Point> DialogLayout::answers_from() const
{
    if (m_answers_room == 0)
        return std::nullopt;
    return engine::Point{view().x + dialog_room, view().bottom() + space::medium};
}

engine::Rect DialogLayout::column(engine::Size stage, engine::Point from)
{
    return {from.x + dialog_room, from.y + dialog_room, column_width(stage), 0};
}

} // namespace ui
