#include "ui/wheel_layout.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <cassert>
#include <numbers>

namespace ui
{

using engine::Path;
using engine::Point;
using feelings::Ring;
using feelings::Wheel;
using feelings::WordId;

namespace
{

constexpr float full_turn = 2 * std::numbers::pi_v<float>;

/// Radii of the dial as parts of the whole, from the middle outwards.
namespace part
{
constexpr float hub = 0.25f;
constexpr float slice_inner = 0.268f;
constexpr float slice_outer = 0.675f;
constexpr float rim_inner = 0.682f;
constexpr float rim_outer = 0.703f;
constexpr float cell_inner = 0.722f;
constexpr float cell_outer = 0.886f;
constexpr float dots = 0.965f;
constexpr float dot = 0.0185f;
} // namespace part

Point on_circle(Point centre, float radius, float angle)
{
    return centre + Point{std::cos(angle), std::sin(angle)} * radius;
}

float mixed(float a, float b, float by)
{
    return a + (b - a) * by;
}

/// The angle by which a line parallel to a radius, `gap` beside it, meets a circle.
float aside(float gap, float radius)
{
    return radius > gap ? std::asin(gap / radius) : 0;
}

} // namespace

float Sector::clearance(Point p) const
{
    const Point from_centre = p - centre;
    const float far = engine::length(from_centre);
    float angle = std::atan2(from_centre.y, from_centre.x) - (from + to) / 2;
    angle -= full_turn * std::round(angle / full_turn);
    const float half = (to - from) / 2;
    const float beside = half - std::abs(angle);
    const float to_side = beside < full_turn / 4 ? far * std::sin(beside) : far;
    return std::min({far - inner, outer - far, to_side});
}

Point Sector::middle() const
{
    return on_circle(centre, (inner + outer) / 2, turn());
}

Path Sector::path(float gap) const
{
    const float out = aside(gap, outer), in = aside(gap, inner);
    Path path;
    path.arc(centre, outer, from + out, to - out);
    path.arc(centre, inner, to - in, from + in);
    path.close();
    return path;
}

Sector Sector::towards(const Sector& other, float by) const
{
    return {centre + (other.centre - centre) * by, mixed(inner, other.inner, by),
            mixed(outer, other.outer, by), mixed(from, other.from, by), mixed(to, other.to, by)};
}

WheelLayout::WheelLayout(Point centre, float radius, const Wheel& wheel)
    : m_centre(centre)
    , m_radius(radius)
    , m_sectors(wheel.words().size())
    , m_petals(wheel.families().size())
{
    const float step = full_turn / static_cast<float>(std::max(std::size_t{1}, m_petals.size()));
    for (std::size_t i = 0; i < m_petals.size(); ++i)
    {
        const float middle = static_cast<float>(i) * step - full_turn / 4;
        place(wheel, wheel.families()[i].word, middle - step / 2, middle + step / 2);
    }
}

void WheelLayout::place(const Wheel& wheel, WordId id, float from, float to)
{
    const feelings::Word& word = wheel[id];
    assert(word.family);
    float inner = part::slice_inner, outer = part::slice_outer;
    if (word.ring == Ring::second)
    {
        inner = part::cell_inner;
        outer = part::cell_outer;
    }
    else if (word.ring == Ring::third)
    {
        inner = part::dots - part::dot;
        outer = part::dots + part::dot;
    }
    m_sectors[id.index] = {m_centre, inner * m_radius, outer * m_radius, from, to};
    m_petals[*word.family].push_back(id);
    const float step =
        (to - from) / static_cast<float>(std::max(std::size_t{1}, word.finer.size()));
    for (std::size_t i = 0; i < word.finer.size(); ++i)
    {
        const float start = from + static_cast<float>(i) * step;
        place(wheel, word.finer[i], start, start + step);
    }
}

float WheelLayout::hub_radius() const
{
    return part::hub * m_radius;
}

float WheelLayout::dot_radius(WordId word) const
{
    const Sector& sector = sector_of(word);
    const float room = (sector.to - sector.from) * (sector.inner + sector.outer) / 4;
    return std::min((sector.outer - sector.inner) / 2, room * 0.92f);
}

Sector WheelLayout::rim_of(std::size_t family) const
{
    Sector rim = m_sectors[m_petals[family].front().index];
    rim.inner = part::rim_inner * m_radius;
    rim.outer = part::rim_outer * m_radius;
    return rim;
}

Sector WheelLayout::wedge_of(std::size_t family) const
{
    Sector wedge = m_sectors[m_petals[family].front().index];
    wedge.outer = m_radius;
    return wedge;
}

bool WheelLayout::in_hub(Point point) const
{
    return engine::length(point - m_centre) <= hub_radius();
}

std::optional<std::size_t> WheelLayout::family_at(Point point) const
{
    for (std::size_t i = 0; i < m_petals.size(); ++i)
        if (wedge_of(i).contains(point))
            return i;
    return std::nullopt;
}

std::optional<WordId> WheelLayout::petal_at(Point point) const
{
    const std::optional<std::size_t> family = family_at(point);
    if (!family)
        return std::nullopt;
    const std::vector<WordId>& petals = m_petals[*family];
    const auto found = std::find_if(petals.begin(), petals.end(),
                                    [&](WordId id) { return m_sectors[id.index].contains(point); });
    if (found == petals.end())
        return std::nullopt;
    return *found;
}

Point WheelLayout::middle_of(WordId word) const
{
    return sector_of(word).middle();
}

Path WheelLayout::path_of(WordId word) const
{
    const Sector& sector = sector_of(word);
    const bool dot = sector.outer > part::cell_outer * m_radius + 1;
    return dot ? Path::circle(sector.middle(), dot_radius(word)) : sector.path(1.5f);
}

const Sector& WheelLayout::sector_of(WordId word) const
{
    assert(m_sectors[word.index].outer > 0);
    return m_sectors[word.index];
}

} // namespace ui
