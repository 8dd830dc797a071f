#include "ui/table_layout.hpp"

#include "ui/look.hpp"

#include <algorithm>
#include <numeric>

namespace ui
{

using engine::Rect;

namespace
{

constexpr float column_gap = space::large;
constexpr float table_row_room = space::small;
/// In a stacked table headers take this part of the width.
constexpr float header_part = 0.4f;

const TextStyle& style_of(std::optional<std::size_t> row)
{
    return row ? style::text : style::note;
}

float longest_word(const engine::Type& type, const TextStyle& style, std::string_view text)
{
    float longest = 0;
    while (!text.empty())
    {
        const std::size_t end = std::min(text.find(' '), text.size());
        longest = std::max(longest, type.width(style.font, text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest + 1;
}

float sum_of(const std::vector<float>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.f);
}

} // namespace

std::vector<float> shared_widths(const std::vector<float>& least, const std::vector<float>& liked,
                                 float room)
{
    if (sum_of(liked) <= room)
        return liked;
    if (sum_of(least) > room)
        return {};
    const float part = (room - sum_of(least)) / (sum_of(liked) - sum_of(least));
    std::vector<float> widths = least;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += part * (liked[i] - least[i]);
    return widths;
}

const std::string& TableLayout::text_of(const TableSpec& spec, const Cell& cell)
{
    return cell.row ? spec.rows[*cell.row][cell.column] : spec.columns[cell.column].header;
}

TableLayout::TableLayout(const engine::Type& type, Rect area, const TableSpec& spec)
    : m_spec(spec)
    , m_box{area.x, area.y, area.w, 0}
{
    std::vector<float> least, liked;
    for (std::size_t column = 0; column < spec.columns.size(); ++column)
    {
        const std::string& header = spec.columns[column].header;
        least.push_back(longest_word(type, style::note, header));
        liked.push_back(type.width(style::note.font, header) + 1);
        for (const std::vector<std::string>& row : spec.rows)
        {
            least.back() = std::max(least.back(), longest_word(type, style::text, row[column]));
            liked.back() = std::max(liked.back(), type.width(style::text.font, row[column]) + 1);
        }
    }
    const float gaps = column_gap * static_cast<float>(spec.columns.size() - 1);
    const std::vector<float> widths = shared_widths(least, liked, area.w - gaps);
    m_stacked = widths.empty();
    if (m_stacked)
        stack(type);
    else
        side_by_side(type, widths);
}

float TableLayout::cell_height(const engine::Type& type, std::size_t column,
                               std::optional<std::size_t> row, float width) const
{
    const TextStyle& style = style_of(row);
    const std::string& text = text_of(m_spec, {{}, column, row});
    return static_cast<float>(type.wrapped(style.font, text, width).size()) * style.line_height;
}

void TableLayout::end_row(float height)
{
    m_box.h += height + 2 * table_row_room;
    m_rules.push_back(m_box.bottom());
}

/// Headers, then every row; cells of a row begin at one height.
void TableLayout::side_by_side(const engine::Type& type, const std::vector<float>& widths)
{
    m_box.w = sum_of(widths) + column_gap * static_cast<float>(widths.size() - 1);
    for (std::size_t line = 0; line <= m_spec.rows.size(); ++line)
    {
        const auto row = line == 0 ? std::nullopt : std::optional(line - 1);
        float x = m_box.x, height = 0;
        for (std::size_t column = 0; column < widths.size(); ++column)
        {
            const float high = cell_height(type, column, row, widths[column]);
            m_cells.push_back({{x, m_box.bottom() + table_row_room, widths[column], high},
                               column,
                               row,
                               m_spec.columns[column].align});
            x += widths[column] + column_gap;
            height = std::max(height, high);
        }
        end_row(height);
    }
}

void TableLayout::stack(const engine::Type& type)
{
    const float left = (m_box.w - space::medium) * header_part;
    const float right = m_box.w - space::medium - left;
    const float down = (style::text.line_height - style::note.line_height) / 2;
    for (std::size_t row = 0; row < m_spec.rows.size(); ++row)
    {
        float y = m_box.bottom() + table_row_room;
        for (std::size_t column = 0; column < m_spec.columns.size(); ++column)
        {
            const float header = cell_height(type, column, std::nullopt, left);
            const float cell = cell_height(type, column, row, right);
            m_cells.push_back({{m_box.x, y + down, left, header}, column});
            m_cells.push_back({{m_box.right() - right, y, right, cell}, column, row});
            y += std::max(header + down, cell);
        }
        end_row(y - m_box.bottom() - table_row_room);
    }
}

} // namespace ui
