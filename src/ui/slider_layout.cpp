#include "ui/slider_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

constexpr float words_width = 88;

} // namespace

int SliderRange::step_of(int value) const
{
    return std::clamp((value - least + step / 2) / step, 0, steps() - 1);
}

int SliderRange::value_of(int step_number) const
{
    return least + std::clamp(step_number, 0, steps() - 1) * step;
}

SliderLayout::SliderLayout(engine::Rect area, int value, SliderRange range)
    : m_box{area.x, area.y, area.w, target_height}
    , m_value(value)
    , m_range(range)
{
}

engine::Rect SliderLayout::track(float height) const
{
    const float left = m_box.x + space::large;
    return {left, m_box.centre().y - height / 2,
            m_box.w - 2 * space::large - space::medium - words_width, height};
}

engine::Rect SliderLayout::words() const
{
    return {m_box.right() - words_width - space::medium, m_box.y, words_width, m_box.h};
}

engine::Point SliderLayout::place_of(int step) const
{
    const engine::Rect line = track(0);
    const auto gaps = static_cast<float>(std::max(1, m_range.steps() - 1));
    return {line.x + line.w * static_cast<float>(step) / gaps, line.y};
}

int SliderLayout::value_at(float x) const
{
    const engine::Rect line = track(0);
    const float part = std::clamp((x - line.x) / line.w, 0.f, 1.f);
    return m_range.value_of(
        static_cast<int>(std::lround(part * static_cast<float>(m_range.steps() - 1))));
}

int SliderLayout::value_after(int steps) const
{
    return m_range.value_of(m_range.step_of(m_value) + steps);
}

} // namespace ui
