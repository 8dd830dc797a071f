#include "ui/board.hpp"

namespace ui
{

using engine::Path;
using engine::Rect;
using engine::Role;

namespace
{

constexpr float axis_width = 1.5f;
constexpr float tick_length = 6;
/// Lines across_strength are furniture: fainter than the axes.
constexpr float across_strength = 0.4f;

} // namespace

AxesLayout Board::axes(std::string_view name, Rect area, const AxesSpec& spec)
{
    AxesLayout layout(type(), area, spec);
    const Rect& plot = layout.plot();
    const auto say = [&](const AxesLayout::Label& label, Align align)
    { this->label(label.box, style::note, label.text, align); };
    m_canvas->begin({Role::axes, std::string(name), area, area.centre()});
    for (const AxesLayout::Label& value : layout.values())
    {
        m_canvas->fill(Path::rectangle({plot.x, value.tick.y - 0.5f, plot.w, 1}),
                       m_look.bg.mixed(m_look.line, across_strength));
        say(value, Align::right);
    }
    for (const AxesLayout::Label& day : layout.days())
    {
        m_canvas->fill(
            Path::rectangle({day.tick.x - axis_width / 2, plot.bottom(), axis_width, tick_length}),
            m_look.line);
        say(day, Align::centre);
    }
    m_canvas->fill(Path::rectangle({plot.x, plot.bottom() - axis_width / 2, plot.w, axis_width}),
                   m_look.line);
    m_canvas->fill(Path::rectangle({plot.x - axis_width / 2, plot.y, axis_width, plot.h}),
                   m_look.line);
    m_canvas->end();
    return layout;
}

} // namespace ui
