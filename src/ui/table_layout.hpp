#pragma once

#include "engine/geometry.hpp"
#include "engine/type.hpp"
#include "ui/board_parts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ui
{

/// A column of a table; numbers are aligned right.
struct TableColumn
{
    std::string header;
    Align align = Align::left;
};

/// Every row has a cell for every column.
struct TableSpec
{
    std::vector<TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
};

/// Where the cells of a table stand.
class TableLayout
{
public:
    /// From the left top of an area, at most as wide as it. The spec must outlive it.
    TableLayout(const engine::Type& type, engine::Rect area, const TableSpec& spec);

    struct Cell
    {
        engine::Rect box; ///< What its text may fill.
        std::size_t column = 0;
        std::optional<std::size_t> row{}; ///< None for a header.
        Align align = Align::left;
    };
    const std::vector<Cell>& cells() const
    {
        return m_cells;
    }
    /// The heights of the lines below headers and rows.
    const std::vector<float>& rules() const
    {
        return m_rules;
    }
    /// Each row stands for itself, with its headers beside its cells.
    bool is_stacked() const
    {
        return m_stacked;
    }
    engine::Rect box() const
    {
        return m_box;
    }
    static const std::string& text_of(const TableSpec& spec, const Cell& cell);

private:
    float cell_height(const engine::Type& type, std::size_t column, std::optional<std::size_t> row,
                      float width) const;
    void side_by_side(const engine::Type& type, const std::vector<float>& widths);
    void stack(const engine::Type& type);
    void end_row(float height);

    const TableSpec& m_spec;
    engine::Rect m_box;
    bool m_stacked = false;
    std::vector<Cell> m_cells;
    std::vector<float> m_rules;
};

/// Widths of columns that fill no more than `room`: each as wide as its longest line where all
/// have room, else what is left after the longest words shared out by what each would like more.
/// Nothing when not even the longest words fit.
std::vector<float> shared_widths(const std::vector<float>& least, const std::vector<float>& liked,
                                 float room);

} // namespace ui
