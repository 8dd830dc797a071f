#include "ui/axes_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ui
{

using engine::Rect;

namespace
{

constexpr float label_gap = space::small;
/// The lowest value's label reaches so far below the plot.
constexpr float days_below = style::note.line_height / 2;
/// Lines of values stand at least this far apart.
constexpr float least_gap = 40;

/// As many decimals as the step has.
std::string digits(float value, float step)
{
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 0.001f));
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", decimals, static_cast<double>(value));
    return text;
}

bool too_near(const Rect& one, const Rect& other)
{
    return one.x < other.right() + 2 * label_gap && other.x < one.right() + 2 * label_gap;
}

bool leaves_alone(const AxesLayout::Label& label, const std::vector<AxesLayout::Label>& set)
{
    return std::none_of(set.begin(), set.end(),
                        [&](const AxesLayout::Label& other)
                        { return too_near(label.box, other.box); });
}

} // namespace

float nice_step(float most, int gaps, Counting counting)
{
    const float least = most / static_cast<float>(std::max(1, gaps));
    float step = std::pow(10.f, std::floor(std::log10(std::max(least, 1e-6f))));
    for (const float times : {2.f, 2.5f, 2.f}) // 1, 2, 5, 10
        if (step < least * 0.9999f)
            step *= times;
    return counting == Counting::whole ? std::max(1.f, std::round(step)) : step;
}

AxesLayout::AxesLayout(const engine::Type& type, Rect area, const AxesSpec& spec)
    : m_area(area)
    , m_plot(area)
    , m_last_day(std::max<std::size_t>(spec.days, 2) - 1)
{
    const float line = style::note.line_height;
    m_plot.y += line / 2;
    m_plot.h = std::max(1.f, area.h - line / 2 - days_below - line);
    place_values(type, spec);
    place_days(type, spec);
}

void AxesLayout::place_values(const engine::Type& type, const AxesSpec& spec)
{
    const float most = spec.most > 0 ? spec.most : 1;
    const int gaps = std::max(1, static_cast<int>(m_plot.h / least_gap));
    const float step = nice_step(most, gaps, spec.counting);
    const auto count = static_cast<int>(std::ceil(most / step - 0.001f));
    m_top = static_cast<float>(count) * step;
    float widest = 0;
    for (int i = 0; i <= count; ++i)
    {
        const float value = static_cast<float>(i) * step;
        m_values.push_back({spec.say ? spec.say(value) : digits(value, step), {}, {0, value}});
        widest = std::max(widest, type.width(style::note.font, m_values.back().text) + 1);
    }
    m_plot.x += widest + label_gap;
    m_plot.w -= widest + label_gap;
    for (Label& label : m_values)
    {
        label.tick = place_of(0, label.tick.y);
        label.box = {m_area.x, label.tick.y - style::note.line_height / 2, widest,
                     style::note.line_height};
    }
}

void AxesLayout::place_days(const engine::Type& type, const AxesSpec& spec)
{
    for (const std::vector<AxesSpec::DayLabel>& kind : spec.labels)
    {
        const std::vector<Label> apart = days_apart(type, kind);
        std::vector<Label> added;
        std::copy_if(apart.begin(), apart.end(), std::back_inserter(added),
                     [this](const Label& label) { return leaves_alone(label, m_days); });
        m_days.insert(m_days.end(), added.begin(), added.end());
    }
}

/// Every label, else every second, every third ...: the first choice whose labels stand apart.
std::vector<AxesLayout::Label>
AxesLayout::days_apart(const engine::Type& type,
                       const std::vector<AxesSpec::DayLabel>& labels) const
{
    std::vector<Label> all;
    for (const AxesSpec::DayLabel& label : labels)
    {
        const float width = type.width(style::note.font, label.text) + 1;
        const engine::Point tick = place_of(static_cast<float>(label.day), 0);
        const float x = std::max(m_area.x, std::min(tick.x - width / 2, m_area.right() - width));
        all.push_back(
            {label.text, {x, m_plot.bottom() + days_below, width, style::note.line_height}, tick});
    }
    for (std::size_t stride = 1; stride < all.size(); ++stride)
    {
        std::vector<Label> some;
        for (std::size_t i = 0; i < all.size(); i += stride)
            some.push_back(all[i]);
        bool apart = true;
        for (std::size_t i = 1; i < some.size(); ++i)
            apart = apart && !too_near(some[i].box, some[i - 1].box);
        if (apart)
            return some;
    }
    if (all.size() > 1)
        all.resize(1);
    return all;
}

engine::Point AxesLayout::place_of(float day, float value) const
{
    return {m_plot.x + m_plot.w * day / static_cast<float>(m_last_day),
            m_plot.bottom() - m_plot.h * value / m_top};
}

} // namespace ui
