#pragma once

#include "engine/path.hpp"
#include "feelings/wheel.hpp"

#include <optional>
#include <vector>

namespace ui
{

/// A piece of a ring: a petal of the wheel before it is drawn. Angles are radians, clockwise from
/// the right; `from` is less than `to`.
struct Sector
{
    engine::Point centre;
    float inner = 0;
    float outer = 0;
    float from = 0;
    float to = 0;

    bool contains(engine::Point p) const
    {
        return clearance(p) >= 0;
    }
    /// How far inside of all edges a point lies; negative outside.
    float clearance(engine::Point p) const;
    float turn() const
    {
        return (from + to) / 2;
    }
    engine::Point middle() const;
    /// `gap` is taken off both straight sides, parallel to them.
    engine::Path path(float gap = 0) const;
    /// Part of the way (0-1) from this piece to another.
    Sector towards(const Sector& other, float part) const;
};

/// The dial seen whole: hub, a slice for each family, a cell for each word of the second ring, a
/// dot for each of the third. The first family stands at the top, the others follow clockwise.
class WheelLayout
{
public:
    /// `radius` reaches to the outer edge of the dots.
    WheelLayout(engine::Point centre, float radius, const feelings::Wheel& wheel);

    /// The smallest dial whose family words can be set at 16 px.
    static constexpr float least_radius = 262;

    engine::Point centre() const
    {
        return m_centre;
    }
    float radius() const
    {
        return m_radius;
    }
    float hub_radius() const;
    /// The arc in full colour that closes a family's slice.
    Sector rim_of(std::size_t family) const;
    /// All that belongs to a family, from the hub's edge to beyond the dots: its target.
    Sector wedge_of(std::size_t family) const;
    /// Smaller where many dots share a family.
    float dot_radius(feelings::WordId word) const;

    bool in_hub(engine::Point point) const;
    /// Which petal lies under a point; none for the hub, its states, and beyond the rim.
    std::optional<feelings::WordId> petal_at(engine::Point point) const;
    /// The family whose wedge lies under a point, also between its petals.
    std::optional<std::size_t> family_at(engine::Point point) const;
    engine::Point middle_of(feelings::WordId word) const;
    engine::Path path_of(feelings::WordId word) const;
    const Sector& sector_of(feelings::WordId word) const;

private:
    void place(const feelings::Wheel& wheel, feelings::WordId word, float from, float to);

    engine::Point m_centre;
    float m_radius;
    std::vector<Sector> m_sectors; ///< By word; hub states have none (outer 0).
    std::vector<std::vector<feelings::WordId>> m_petals; ///< By family, inner rings first.
};

} // namespace ui
