#include "ui/contours.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;

namespace
{

/// Distances are sampled this far apart, in the units of the shape.
constexpr float spacing = 1.5f;

float squared_distance(Point p, Point a, Point b)
{
    const Point along = b - a;
    const float length = engine::dot(along, along);
    const float t = length > 0 ? std::clamp(engine::dot(p - a, along) / length, 0.f, 1.f) : 0.f;
    const Point off = p - (a + along * t);
    return engine::dot(off, off);
}

/// Positive inside of an outline, negative outside.
float depth(const std::vector<Point>& outline, Point p)
{
    float least = std::numeric_limits<float>::max();
    for (std::size_t i = 0, before = outline.size() - 1; i < outline.size(); before = i++)
        least = std::min(least, squared_distance(p, outline[before], outline[i]));
    return engine::encloses(outline, p) ? std::sqrt(least) : -std::sqrt(least);
}

/// The depth of a shape at the knots of a grid laid over it.
class Field
{
public:
    Field(const std::vector<Point>& outline, Rect over)
        : m_corner{over.x, over.y}
        , m_columns(static_cast<std::size_t>(over.w / spacing) + 2)
        , m_rows(static_cast<std::size_t>(over.h / spacing) + 2)
    {
        for (std::size_t row = 0; row < m_rows; ++row)
            for (std::size_t column = 0; column < m_columns; ++column)
                m_depths.push_back(depth(outline, knot(column, row)));
    }

    std::size_t columns() const
    {
        return m_columns;
    }
    std::size_t rows() const
    {
        return m_rows;
    }
    Point knot(std::size_t column, std::size_t row) const
    {
        return {m_corner.x + static_cast<float>(column) * spacing,
                m_corner.y + static_cast<float>(row) * spacing};
    }
    float at(std::size_t column, std::size_t row) const
    {
        return m_depths[row * m_columns + column];
    }
    std::size_t index(std::size_t column, std::size_t row) const
    {
        return row * m_columns + column;
    }

private:
    Point m_corner;
    std::size_t m_columns;
    std::size_t m_rows;
    std::vector<float> m_depths;
};

/// An edge of the grid that a contour crosses: the lower of its knots, and whether it runs down.
using Edge = std::pair<std::size_t, bool>;

/// Follows the crossings of one level through the cells of the grid until they close.
class Tracer
{
public:
    Tracer(const Field& field, float level)
        : m_field(field)
        , m_level(level)
    {
        for (std::size_t row = 0; row + 1 < field.rows(); ++row)
            for (std::size_t column = 0; column + 1 < field.columns(); ++column)
                cross_cell(column, row);
    }

    void add_to(Path& path)
    {
        while (!m_next.empty())
        {
            const Edge first = m_next.begin()->first;
            std::vector<Point> loop;
            for (auto found = m_next.find(first); found != m_next.end();)
            {
                const auto [to, point] = found->second;
                m_next.erase(found);
                loop.push_back(point);
                found = m_next.find(to);
            }
            add_loop(path, loop);
        }
    }

private:
    struct Crossing
    {
        Edge edge;
        Point point;
    };

    Crossing crossing(std::size_t column, std::size_t row, bool down) const
    {
        const std::size_t other_column = column + (down ? 0 : 1), other_row = row + (down ? 1 : 0);
        const float a = m_field.at(column, row) - m_level;
        const float b = m_field.at(other_column, other_row) - m_level;
        const Point from = m_field.knot(column, row), to = m_field.knot(other_column, other_row);
        return {{m_field.index(column, row), down}, from + (to - from) * (a / (a - b))};
    }

    /// Joins where the level enters and leaves a cell, with what is deeper on the right.
    void cross_cell(std::size_t column, std::size_t row)
    {
        const auto deep = [&](std::size_t c, std::size_t r) { return m_field.at(c, r) >= m_level; };
        const std::array<bool, 4> corners{deep(column, row), deep(column + 1, row),
                                          deep(column + 1, row + 1), deep(column, row + 1)};
        const auto side = [&](std::size_t i)
        {
            switch (i)
            {
            case 0: return crossing(column, row, false);
            case 1: return crossing(column + 1, row, true);
            case 2: return crossing(column, row + 1, false);
            default: return crossing(column, row, true);
            }
        };
        for (std::size_t i = 0; i < 4; ++i)
        {
            if (corners[i] || !corners[(i + 1) % 4])
                continue;
            std::size_t out = (i + 1) % 4;
            while (!corners[out] || corners[(out + 1) % 4])
                out = (out + 1) % 4;
            const Crossing from = side(i);
            m_next[from.edge] = {side(out).edge, from.point};
        }
    }

    static void add_loop(Path& path, const std::vector<Point>& loop)
    {
        if (loop.size() < 6)
            return;
        path.move_to(loop.front());
        for (const Point p : loop)
            path.line_to(p);
        path.close();
    }

    const Field& m_field;
    float m_level;
    std::map<Edge, std::pair<Edge, Point>> m_next;
};

} // namespace

Path contours(const Path& shape, const std::vector<float>& distances)
{
    Path lines;
    if (distances.empty())
        return lines;
    const float outside = std::max(0.f, -*std::min_element(distances.begin(), distances.end()));
    for (const Path::Subpath& subpath : shape.subpaths())
    {
        Path outline;
        for (const Point p : subpath.points)
            outline.line_to(p);
        const Field field(subpath.points, outline.bounds().inset(-outside - 2 * spacing));
        for (const float distance : distances)
            Tracer(field, distance).add_to(lines);
    }
    return lines;
}

} // namespace ui
