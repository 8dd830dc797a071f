#pragma once

#include "engine/geometry.hpp"
#include "engine/type.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ui
{

/// Whether values between whole numbers exist.
enum class Counting
{
    whole,
    parts
};

/// What a chart stands on: days from left to right, values upwards.
struct AxesSpec
{
    float most = 1; ///< The highest value shown; the lowest is 0.
    Counting counting = Counting::whole;
    std::size_t days = 1;
    /// What may stand below a day, the weightiest kind first ("March", then "Mon"); days count
    /// from 0. A later kind is set only where it leaves the earlier ones alone.
    struct DayLabel
    {
        std::size_t day = 0;
        std::string text;
    };
    std::vector<std::vector<DayLabel>> labels;
    /// How a value is said; digits when not given.
    std::function<std::string(float)> say = {};
};

/// Where the lines, ticks and labels of a chart stand, and its values between them.
class AxesLayout
{
public:
    AxesLayout(const engine::Type& type, engine::Rect area, const AxesSpec& spec);

    struct Label
    {
        std::string text;
        engine::Rect box;
        engine::Point tick; ///< The place on its axis that it tells of.
    };
    const engine::Rect& area() const
    {
        return m_area;
    }
    const engine::Rect& plot() const
    {
        return m_plot;
    }
    const std::vector<Label>& values() const
    {
        return m_values;
    }
    const std::vector<Label>& days() const
    {
        return m_days;
    }
    engine::Point place_of(float day, float value) const;

private:
    void place_values(const engine::Type& type, const AxesSpec& spec);
    void place_days(const engine::Type& type, const AxesSpec& spec);
    std::vector<Label> days_apart(const engine::Type& type,
                                  const std::vector<AxesSpec::DayLabel>& labels) const;

    engine::Rect m_area, m_plot;
    float m_top = 1; ///< The value at the upper edge of the plot.
    std::size_t m_last_day = 0;
    std::vector<Label> m_values, m_days;
};

/// A step of 1, 2 or 5 times a power of ten, at least 1 for what is counted, so that no more than
/// `gaps` of them reach from 0 to `most`.
float nice_step(float most, int gaps, Counting counting);

} // namespace ui
