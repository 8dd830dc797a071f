#include "ui/board.hpp"

#include "ui/boxes.hpp"
#include "ui/glyphs.hpp"
#include "ui/slider_layout.hpp"
#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Role;

namespace
{

constexpr float tick_box = 24;
constexpr float tab_mark = 4;
constexpr float track_height = 6;
constexpr float thumb_radius = 11;

} // namespace

float Board::tick(std::string_view id, Rect area, std::string_view label,
                  std::string_view sub_label, Chosen chosen)
{
    const float indent = space::medium + tick_box + space::medium;
    const float width = area.w - indent - space::medium;
    const float label_height = height_of(style::strong, label, width);
    const float sub_height = sub_label.empty() ? 0 : height_of(style::note, sub_label, width);
    const float height = std::max(target_height, label_height + sub_height + 2 * space::small);
    const Rect box{area.x, area.y, area.w, height};
    const float top = box.y + (height - label_height - sub_height) / 2;
    const auto draw = [&]
    {
        draw_box(*m_canvas, box, corner_radius,
                 is_hovered(id) ? m_look.raised.mixed(m_look.text, hover_tint) : m_look.raised,
                 m_look.line);
        const Rect mark{box.x + space::medium, top + (style::strong.line_height - tick_box) / 2,
                        tick_box, tick_box};
        m_canvas->stroke(Path::rounded(mark, 4), control_edge, m_look.text);
        if (chosen == Chosen::yes)
            draw_tick(*m_canvas, mark.centre(), m_look.text);
        const float y = paragraph({box.x + indent, top, width, 0}, style::strong, label);
        if (!sub_label.empty())
            paragraph({box.x + indent, y, width, 0}, style::note, sub_label);
    };
    box_control(Role::choice, id, box, corner_radius, chosen, draw);
    return box.bottom();
}

float Board::tabs(Rect area, std::span<const TabSpec> specs, std::string_view chosen)
{
    float x = area.x, y = area.y;
    for (const TabSpec& spec : specs)
    {
        const bool here = spec.id == chosen;
        const float width =
            std::min(area.w, std::max(least_target,
                                      width_of(style::strong, spec.label) + 2 * space::medium));
        if (x > area.x && x + width > area.right())
        {
            x = area.x;
            y += target_height + space::hair;
        }
        const Rect box{x, y, width, target_height};
        const auto draw = [&]
        {
            if (is_hovered(spec.id))
                draw_box(*m_canvas, box, corner_radius, m_look.raised, m_look.line);
            draw_centred(*m_canvas, {box.x + space::small, box.y, box.w - 2 * space::small, box.h},
                         style::strong, spec.label, here ? m_look.text : m_look.muted);
            if (here)
                m_canvas->fill(Path::rectangle({box.x + space::small, box.bottom() - tab_mark,
                                                box.w - 2 * space::small, tab_mark}),
                               m_look.text);
        };
        box_control(Role::tab, spec.id, box, corner_radius, here ? Chosen::yes : Chosen::no, draw);
        x += width + space::small;
    }
    return y + target_height;
}

float Board::slider(std::string_view id, Rect area, int value, const SliderRange& range,
                    std::string_view said)
{
    const SliderLayout layout(area, value, range);
    const auto draw = [&]
    {
        const Rect box = layout.box();
        draw_box(*m_canvas, box, corner_radius,
                 is_hovered(id) ? m_look.raised.mixed(m_look.text, hover_tint) : m_look.raised,
                 m_look.line);
        m_canvas->fill(Path::rounded(layout.track(track_height), track_height / 2), m_look.line);
        for (int step = 0; step < range.steps(); ++step)
            m_canvas->fill(Path::circle(layout.place_of(step), track_height * 0.75f), m_look.muted);
        const Point thumb = layout.place_of(range.step_of(value));
        m_canvas->fill(Path::circle(thumb, thumb_radius), m_look.text);
        m_canvas->stroke(Path::circle(thumb, thumb_radius + 3), 2, m_look.raised);
        label(layout.words(), style::strong, said, Align::right);
    };
    box_control(Role::slider, id, layout.box(), corner_radius, Chosen::no, draw);
    m_controls.back().slider = layout;
    return layout.box().bottom();
}

} // namespace ui
