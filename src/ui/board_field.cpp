#include "ui/board.hpp"

#include "ui/field_layout.hpp"
#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

using engine::Key;
using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Role;

namespace
{

constexpr float caret_width = 2;

/// Where the text stands within the field: in the middle of a line, at the top of a note.
Rect text_box(const Control& control)
{
    const float line = style::text.line_height;
    const float above = control.field->kind() == InputKind::line ? (control.box.h - line) / 2
                                                                 : space::small + space::hair;
    return {control.box.x + space::medium, control.box.y + above, control.box.w - 2 * space::medium,
            control.box.h - 2 * above};
}

FieldLayout layout_of(const engine::Type& type, const Control& control)
{
    return {type, style::text.font, style::text.line_height, *control.field,
            text_box(control).w - caret_width};
}

/// The offset that keeps [from, to] in a window of the given length, moved as little as possible.
float kept_in_view(float offset, float from, float to, float length)
{
    return std::max(0.f, std::clamp(offset, to - length, from));
}

} // namespace

void Board::field(std::string_view id, Rect box, TextInput& input, std::string_view placeholder)
{
    const auto draw = [&]
    {
        m_controls.back().field = &input;
        const Path path = Path::rounded(box, corner_radius);
        m_canvas->fill(path, m_look.surface);
        m_canvas->stroke(path, is_focused(id) ? 2.f : 1.5f,
                         is_hovered(id) ? m_look.text : m_look.line);
        draw_field_text(m_controls.back(), placeholder);
    };
    box_control(Role::field, id, box, corner_radius, Chosen::no, draw);
}

void Board::draw_field_text(const Control& control, std::string_view placeholder)
{
    const TextInput& input = *control.field;
    const TextStyle& style = style::text;
    const Rect box = text_box(control);
    if (input.empty() && !placeholder.empty())
        label({box.x, box.y, box.w, style.line_height}, style.in(Tone::muted), placeholder);
    const FieldLayout layout = layout_of(type(), control);
    const bool line = input.kind() == InputKind::line;
    const Rect caret = layout.caret_at(input.caret());
    float& offset = m_offsets[control.id];
    offset = line ? kept_in_view(offset, caret.x, caret.x + caret_width, box.w)
                  : kept_in_view(offset, caret.y, caret.bottom(), box.h);
    const Point shift = line ? Point{box.x - offset, box.y} : Point{box.x, box.y - offset};
    m_canvas->push_clip(box);
    const engine::Color selected = m_look.surface.mixed(m_look.focus, 0.25f);
    if (is_focused(control.id))
        for (const Rect& part : layout.boxes(input.selection()))
            m_canvas->fill(Path::rectangle({part.x + shift.x, part.y + shift.y, part.w, part.h}),
                           selected);
    const float down = baseline_in(type(), style.font, style.line_height);
    for (std::size_t row = 0; row < layout.rows().size(); ++row)
    {
        const float y = shift.y + static_cast<float>(row) * style.line_height;
        if (!layout.words_of(row).empty() && y < box.bottom() && y + style.line_height > box.y)
            m_canvas->text(style.font, layout.words_of(row), {shift.x, y + down}, m_look.text);
    }
    if (is_focused(control.id))
        m_canvas->fill(
            Path::rectangle({caret.x + shift.x, caret.y + shift.y + 2, caret_width, caret.h - 4}),
            m_look.text);
    m_canvas->pop_clip();
}

Control* Board::focused_control()
{
    const std::optional<std::size_t> index = index_of(m_controls, m_focus);
    return index ? &m_controls[*index] : nullptr;
}

bool Board::field_took(const engine::Event& event)
{
    Control* control = focused_control();
    if (!control || !control->field)
        return false;
    if (const auto* press = std::get_if<engine::KeyPressed>(&event))
        if (press->key == Key::up || press->key == Key::down)
            return field_row(*control, press->key == Key::up ? -1 : 1, press->shift);
    const TextInput::Outcome outcome = tell_field(*control->field, event);
    if (outcome == TextInput::Outcome::ignored)
        return false;
    if (outcome == TextInput::Outcome::edited)
        m_edited = control->id;
    m_changed = true;
    return true;
}

TextInput::Outcome Board::tell_field(TextInput& field, const engine::Event& event)
{
    const auto* press = std::get_if<engine::KeyPressed>(&event);
    const std::optional<bool> edited =
        press ? edited_by_clipboard(field, press->key) : std::nullopt;
    if (!edited)
        return field.handle(event);
    return *edited ? TextInput::Outcome::edited : TextInput::Outcome::moved;
}

/// Nothing when the key has nothing to do with the clipboard.
std::optional<bool> Board::edited_by_clipboard(TextInput& field, Key key)
{
    if (key != Key::copy && key != Key::cut && key != Key::paste)
        return std::nullopt;
    if (!m_clipboard)
        return false;
    if (key == Key::paste)
        return field.insert(m_clipboard->text());
    if (!field.selected().empty())
        m_clipboard->set(field.selected());
    return key == Key::cut && field.erase_selected();
}

/// The row above or below in a note; at its ends, and in a line, the arrow leaves the field.
bool Board::field_row(Control& control, int step, bool selecting)
{
    const FieldLayout layout = layout_of(type(), control);
    const Rect caret = layout.caret_at(control.field->caret());
    const float y = caret.centre().y + static_cast<float>(step) * caret.h;
    if (y < 0 || y > layout.height())
        return selecting;
    const std::size_t byte = layout.byte_at({caret.x, y});
    selecting ? control.field->select_to(byte) : control.field->place_caret(byte);
    m_changed = true;
    return true;
}

void Board::field_press(Control& control, const engine::PointerPressed& press)
{
    const Rect box = text_box(control);
    const float offset = m_offsets[control.id];
    const bool line = control.field->kind() == InputKind::line;
    const Point in_text{press.at.x - box.x + (line ? offset : 0),
                        line ? 0 : press.at.y - box.y + offset};
    const std::size_t byte = layout_of(type(), control).byte_at(in_text);
    press.shift ? control.field->select_to(byte) : control.field->place_caret(byte);
    m_changed = true;
}

} // namespace ui
