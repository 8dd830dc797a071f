#include "ui/board.hpp"

#include "ui/boxes.hpp"
#include "ui/glyphs.hpp"
#include "ui/words.hpp"

#include <algorithm>
#include <cassert>

namespace ui
{

using engine::Color;
using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Role;

namespace
{

constexpr float least_button = 120;
/// Above and below a label of more than one row, and each of the rows.
constexpr float label_room = 19;
constexpr float label_row = 22.5f;
constexpr float tick_size = 12;
constexpr float tick_gap = 8;
constexpr float strength_size = 44;
/// A chosen circle has a second one within, so that it is told by more than its colours.
constexpr float inner_circle = 5;

} // namespace

void Board::button(std::string_view id, Rect box, std::string_view label, ButtonKind kind,
                   Enabled enabled)
{
    const bool on = enabled == Enabled::yes;
    const bool over = on && is_hovered(id);
    const auto draw = [&]
    {
        Color words = on ? m_look.text : m_look.muted;
        if (kind == ButtonKind::primary && on)
        {
            const Color fill = over ? m_look.accent.mixed(m_look.text, hover_tint) : m_look.accent;
            m_canvas->fill(Path::rounded(box, corner_radius), fill);
            words = m_look.on_accent;
        }
        else if (kind != ButtonKind::quiet || over)
        {
            const Color ground = on ? m_look.raised : m_look.bg;
            const Color fill = over ? ground.mixed(m_look.text, hover_tint) : ground;
            const engine::Dash dash = on ? engine::Dash{} : engine::Dash{5, 5};
            draw_box(*m_canvas, box, corner_radius, fill, m_look.line, control_edge, dash);
        }
        draw_centred(*m_canvas,
                     {box.x + space::small, box.y + 1, box.w - 2 * space::small, box.h - 2},
                     style::strong, label, words);
    };
    if (on)
        return box_control(Role::button, id, box, corner_radius, Chosen::no, draw);
    m_canvas->begin({Role::button, std::string(id), box, box.centre()});
    draw();
    m_canvas->end();
}

float Board::button_width(std::string_view label)
{
    return std::max(least_button, width_of(style::strong, label) + 2 * space::large);
}

float Board::button_height(std::string_view label, float width)
{
    const auto rows = type().wrapped(style::strong.font, label, width - 2 * space::small).size();
    return std::max(target_height, label_room + static_cast<float>(rows) * label_row);
}

std::vector<Rect> Board::button_boxes(Rect area, std::span<const ButtonSpec> specs)
{
    std::vector<Rect> boxes;
    float x = area.x, y = area.y, height = target_height;
    for (const ButtonSpec& spec : specs)
    {
        const float width = std::min(area.w, button_width(spec.label));
        if (x > area.x && x + width > area.right())
        {
            x = area.x;
            y += height + space::medium;
            height = target_height;
        }
        height = std::max(height, button_height(spec.label, width));
        boxes.push_back({x, y, width, height});
        x += width + space::medium;
    }
    return boxes;
}

float Board::buttons(Rect area, std::span<const ButtonSpec> specs)
{
    const std::vector<Rect> boxes = button_boxes(area, specs);
    for (std::size_t i = 0; i < specs.size(); ++i)
        button(specs[i].id, boxes[i], specs[i].label, specs[i].kind, specs[i].enabled);
    return boxes.empty() ? area.y : boxes.back().bottom();
}

float Board::buttons_height(float width, std::span<const ButtonSpec> specs)
{
    const std::vector<Rect> boxes = button_boxes({0, 0, width, 0}, specs);
    return boxes.empty() ? 0 : boxes.back().bottom();
}

void Board::chip(std::string_view id, Rect box, std::string_view label, Chip chip)
{
    const bool chosen = chip == Chip::chosen;
    const auto draw = [&]
    {
        const Color ground = chosen                 ? m_look.text
                             : chip == Chip::dashed ? m_look.bg
                                                    : m_look.surface;
        const Color words = chosen ? m_look.bg : chip == Chip::dashed ? m_look.muted : m_look.text;
        const Color fill =
            is_hovered(id) ? ground.mixed(chosen ? m_look.bg : m_look.text, hover_tint) : ground;
        const engine::Dash dash = chip == Chip::dashed ? engine::Dash{5, 5} : engine::Dash{};
        draw_box(*m_canvas, box, box.h / 2, fill, m_look.line, control_edge, dash);
        Rect inner{box.x + space::medium, box.y, box.w - 2 * space::medium, box.h};
        if (chosen)
        {
            // The tick stands by its word, also where the chip is wider than both.
            const float left = tick_size + tick_gap;
            const float room = inner.w - left - width_of(style::text, label);
            draw_tick(*m_canvas,
                      {inner.x + std::max(0.f, room / 2) + tick_size / 2, box.centre().y}, words);
            inner.x += left;
            inner.w -= left;
        }
        draw_centred(*m_canvas, inner, style::text, label, words);
    };
    box_control(Role::chip, id, box, box.h / 2, chosen ? Chosen::yes : Chosen::no, draw);
}

float Board::chip_width(std::string_view label, Chip chip)
{
    const float tick = chip == Chip::chosen ? tick_size + tick_gap : 0;
    return width_of(style::text, label) + tick + 2 * space::medium + 1;
}

std::vector<Rect> Board::chip_boxes(Rect area, std::span<const ChipSpec> specs)
{
    std::vector<Rect> boxes;
    float x = area.x, y = area.y;
    for (const ChipSpec& spec : specs)
    {
        const float width = std::min(
            area.w, std::max(least_target + space::medium, chip_width(spec.label, spec.chip)));
        if (x > area.x && x + width > area.right())
        {
            x = area.x;
            y += least_target + space::small;
        }
        boxes.push_back({x, y, width, least_target});
        x += width + space::small;
    }
    return boxes;
}

float Board::chips(Rect area, std::span<const ChipSpec> specs)
{
    const std::vector<Rect> boxes = chip_boxes(area, specs);
    for (std::size_t i = 0; i < specs.size(); ++i)
        chip(specs[i].id, boxes[i], specs[i].label, specs[i].chip);
    return boxes.empty() ? area.y : boxes.back().bottom();
}

float Board::chips_height(float width, std::span<const ChipSpec> specs)
{
    const std::vector<Rect> boxes = chip_boxes({0, 0, width, 0}, specs);
    return boxes.empty() ? 0 : boxes.back().bottom();
}

float Board::choice(std::string_view id, Rect area, std::string_view label,
                    std::string_view sub_label, Chosen chosen)
{
    const float mark = 10;
    const float indent = space::medium + 2 * mark + space::small + space::hair;
    const float width = area.w - indent - space::medium;
    const float label_height = height_of(style::strong, label, width);
    const float sub_height = sub_label.empty() ? 0 : height_of(style::note, sub_label, width);
    const float height =
        std::max(target_height, label_height + sub_height + 2 * (space::small + 2));
    const Rect box{area.x, area.y, area.w, height};
    const auto draw = [&]
    {
        const Color fill =
            is_hovered(id) ? m_look.raised.mixed(m_look.text, hover_tint) : m_look.raised;
        draw_box(*m_canvas, box, corner_radius, fill,
                 chosen == Chosen::yes ? m_look.text : m_look.line);
        const float top = box.y + (height - label_height - sub_height) / 2;
        const Point middle{box.x + space::medium + mark, top + style::strong.line_height / 2};
        m_canvas->stroke(Path::circle(middle, mark), 2,
                         chosen == Chosen::yes ? m_look.text : m_look.line);
        if (chosen == Chosen::yes)
            m_canvas->fill(Path::circle(middle, mark / 2), m_look.text);
        const float y = paragraph({box.x + indent, top, width, 0}, style::strong, label);
        if (!sub_label.empty())
            paragraph({box.x + indent, y, width, 0}, style::note, sub_label);
    };
    box_control(Role::choice, id, box, corner_radius, chosen, draw);
    return box.bottom();
}

void Board::place(std::string_view id, Rect box, std::string_view label, Chosen chosen)
{
    const bool here = chosen == Chosen::yes;
    const auto draw = [&]
    {
        if (here || is_hovered(id))
            m_canvas->fill(Path::rounded(box, corner_radius), m_look.raised);
        if (here)
            m_canvas->fill(
                Path::rounded({box.x, box.y + space::small, 4, box.h - 2 * space::small}, 2),
                m_look.text);
        const Rect words{box.x + space::medium + space::hair, box.y, box.w - 2 * space::medium,
                         box.h};
        this->label(words, here ? style::strong : style::text.in(Tone::muted), label);
    };
    box_control(Role::choice, id, box, corner_radius, chosen, draw);
}

float Board::strength(std::string_view prefix, Rect area, std::optional<int> value)
{
    const float step = std::min(strength_size + space::large, (area.w - strength_size) / 4);
    for (int i = 1; i <= 5; ++i)
    {
        const std::string number = std::to_string(i);
        const std::string id = std::string(prefix) + "." + number;
        const Rect box{area.x + static_cast<float>(i - 1) * step, area.y, strength_size,
                       strength_size};
        const bool chosen = value == i;
        const auto draw = [&]
        {
            const Color ground = chosen ? m_look.text : m_look.surface;
            const Color fill = is_hovered(id) ? ground.mixed(m_look.line, hover_tint * 2) : ground;
            draw_box(*m_canvas, box, strength_size / 2, fill, m_look.line);
            if (chosen)
                m_canvas->stroke(Path::circle(box.centre(), strength_size / 2 - inner_circle), 2,
                                 m_look.bg);
            draw_centred(*m_canvas, box, style::strong, number, chosen ? m_look.bg : m_look.text);
        };
        box_control(Role::choice, id, box, strength_size / 2, chosen ? Chosen::yes : Chosen::no,
                    draw);
    }
    return area.y + strength_size;
}

} // namespace ui
