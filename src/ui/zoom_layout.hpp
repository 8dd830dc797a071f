#pragma once

#include "ui/wheel_layout.hpp"

#include <map>

namespace ui
{

/// One family turned to face the reader: its slice at the left, its words as a fan opening to the
/// right, and the finer words of one of them as a column of pills beyond.
class ZoomLayout
{
public:
    /// `branch` is the second-ring word whose finer words are shown.
    ZoomLayout(engine::Rect area, const feelings::Wheel& wheel, std::size_t family,
               std::optional<feelings::WordId> branch);

    /// The smallest area in which the words have room.
    static constexpr engine::Size least{540, 440};
    static constexpr float pill_height = 48;

    /// The petal or pill under a point.
    std::optional<feelings::WordId> petal_at(engine::Point point) const;
    engine::Point middle_of(feelings::WordId word) const;
    engine::Path path_of(feelings::WordId word) const;
    /// Family and second ring only.
    const Sector& sector_of(feelings::WordId word) const;
    Sector rim() const;
    /// Third ring only.
    engine::Rect pill_of(feelings::WordId word) const;
    /// The line that leads from the branching petal to one of its pills.
    engine::Path stem_of(feelings::WordId pill) const;
    bool shows(feelings::WordId word) const;
    /// Family, then its words from the top, each followed by its pills when they are shown.
    const std::vector<feelings::WordId>& order() const
    {
        return m_order;
    }

private:
    void add_pills(const std::vector<feelings::WordId>& words, float width);

    engine::Rect m_area;
    feelings::WordId m_family;
    std::optional<feelings::WordId> m_branch;
    std::map<feelings::WordId, Sector> m_sectors;
    std::map<feelings::WordId, engine::Rect> m_pills;
    std::vector<feelings::WordId> m_order;
};

} // namespace ui
