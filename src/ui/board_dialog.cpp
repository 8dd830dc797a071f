#include "ui/board.hpp"

#include "ui/boxes.hpp"
#include "ui/dialog_layout.hpp"

#include <cassert>

namespace ui
{

using engine::Path;
using engine::Rect;
using engine::Role;

namespace
{

constexpr std::uint8_t dim = 176;
constexpr float dialog_edge = 2;
constexpr float dialog_radius = 8;

} // namespace

void Board::ask(Question question)
{
    assert(!m_canvas && !question.answers.empty());
    if (!m_question)
        m_focus_beneath = m_focus;
    m_focus = question.answers.front().id;
    m_controls.clear();
    m_scrolls.clear();
    m_reveal.clear();
    m_hover.clear();
    m_question = std::move(question);
    m_offsets.erase("dialog");
    m_changed = true;
}

/// Nothing that was drawn before can be met any more; then comes the question itself.
void Board::draw_question()
{
    m_controls.clear();
    m_scrolls.clear();
    m_beneath = false;
    const float width = DialogLayout::column_width(m_stage);
    const float heading = height_of(style::heading, m_question->heading, width);
    const float text = height_of(style::text, m_question->text, width);
    const float buttons = buttons_height(width, m_question->answers);
    const DialogLayout layout(m_stage, heading + space::small + text, buttons);
    const Rect box = layout.box();
    m_canvas->fill(Path::rectangle({0, 0, m_stage.w, m_stage.h}), m_look.bg.faded(dim));
    m_canvas->begin({Role::dialog, "dialog", box, box.centre()});
    draw_box(*m_canvas, box, dialog_radius, m_look.surface, m_look.line, dialog_edge);
    const Rect inside = push_scroll("dialog", layout.view());
    const Rect column = DialogLayout::column(m_stage, {inside.x, inside.y});
    float y = title(column, m_question->heading, style::heading, "dialog.heading");
    y = paragraph({column.x, y + space::small, width, 0}, style::text, m_question->text,
                  "dialog.text");
    const std::optional<engine::Point> below = layout.answers_from();
    if (!below)
        y = this->buttons({column.x, y + space::large, width, 0}, m_question->answers);
    pop_scroll(y + column.x - inside.x);
    if (below)
    {
        rule({below->x, layout.view().bottom()}, width);
        this->buttons({below->x, below->y, width, 0}, m_question->answers);
    }
    m_canvas->end();
}

std::optional<Acted> Board::answered(std::string_view id, bool by_pointer)
{
    Acted act{std::string(id), by_pointer};
    m_question.reset();
    m_controls.clear();
    m_focus = m_focus_beneath;
    m_reveal = m_focus;
    m_changed = true;
    return act;
}

} // namespace ui
