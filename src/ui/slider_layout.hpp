#pragma once

#include "engine/geometry.hpp"

namespace ui
{

/// The values of a slider, ends included, in equal steps.
struct SliderRange
{
    int least = 0;
    int most = 100;
    int step = 1;

    int steps() const
    {
        return (most - least) / step + 1;
    }
    int step_of(int value) const;
    int value_of(int step) const;
};

/// Where a slider's track, its steps and the words beside it stand.
class SliderLayout
{
public:
    /// From the left top of an area, as wide as it.
    SliderLayout(engine::Rect area, int value, SliderRange range);

    engine::Rect box() const
    {
        return m_box;
    }
    engine::Rect track(float height) const;
    engine::Rect words() const;
    engine::Point place_of(int step) const;
    /// The value nearest to a place on the track, and the one so many steps from where it stands.
    int value_at(float x) const;
    int value_after(int steps) const;

private:
    engine::Rect m_box;
    int m_value;
    SliderRange m_range;
};

} // namespace ui
