#pragma once

#include "engine/geometry.hpp"
#include "engine/type.hpp"

#include <span>
#include <string>
#include <vector>

namespace ui
{

/// One row of a list; the note stands at its right, or below where there is no room.
struct ListRow
{
    std::string id;
    std::string label;
    std::string note{};
};

/// Where the rows of a list stand, one below the other, each as high as its words need.
class ListLayout
{
public:
    /// From the left top of an area, as wide as it; the area's height is not a limit.
    ListLayout(const engine::Type& type, engine::Rect area, std::span<const ListRow> rows);

    struct Row
    {
        engine::Rect box;
        engine::Point mark; ///< The middle of the sign of what is chosen.
        engine::Rect label;
        engine::Rect note; ///< Empty when there is none.
    };
    const std::vector<Row>& rows() const
    {
        return m_rows;
    }
    /// Notes stand in a column of their own at the right.
    bool notes_beside() const
    {
        return m_notes_beside;
    }
    float height() const;

private:
    Row place(const engine::Type& type, engine::Rect area, const ListRow& row) const;

    bool m_notes_beside = false;
    float m_note_width = 0;
    std::vector<Row> m_rows;
};

/// The row so many pages of a view's height from another, never beyond the ends; at least one row
/// on where there is one.
std::size_t row_after_page(std::span<const engine::Rect> rows, std::size_t from, int pages,
                           float page);

} // namespace ui
