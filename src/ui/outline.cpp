#include "ui/outline.hpp"

#include "engine/vectors.hpp"

#include <algorithm>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;

namespace
{

/// A sharp corner moves no further than this many times the distance.
constexpr float miter_limit = 2;

std::vector<Point> without_repeats(const std::vector<Point>& points)
{
    std::vector<Point> kept;
    for (const Point p : points)
        if (kept.empty() || engine::length(p - kept.back()) > 0.05f)
            kept.push_back(p);
    while (kept.size() > 1 && engine::length(kept.front() - kept.back()) <= 0.05f)
        kept.pop_back();
    return kept;
}

float twice_area(const std::vector<Point>& points)
{
    float sum = 0;
    for (std::size_t i = 0, before = points.size() - 1; i < points.size(); before = i++)
        sum += engine::cross(points[before], points[i]);
    return sum;
}

void add_outset(Path& path, const std::vector<Point>& outline, float by)
{
    const std::vector<Point> points = without_repeats(outline);
    if (points.size() < 3)
        return;
    const float out = twice_area(points) > 0 ? by : -by;
    for (std::size_t i = 0; i < points.size(); ++i)
    {
        const Point before = points[(i + points.size() - 1) % points.size()];
        const Point after = points[(i + 1) % points.size()];
        const Point normal_before = engine::left_of(engine::unit(points[i] - before));
        const Point normal_after = engine::left_of(engine::unit(after - points[i]));
        const Point moved =
            points[i] + engine::corner_offset(normal_before, normal_after, miter_limit) * out;
        i == 0 ? path.move_to(moved) : path.line_to(moved);
    }
    path.close();
}

bool overlap_sideways(const Rect& a, const Rect& b)
{
    return a.x < b.right() && b.x < a.right();
}

/// Down the right edges and up the left ones.
void add_steps(Path& path, const std::vector<Rect>& rows, float by)
{
    path.move_to({rows.front().x - by, rows.front().y - by});
    for (std::size_t i = 0; i < rows.size(); ++i)
    {
        const bool widens = i > 0 && rows[i].right() > rows[i - 1].right();
        const bool narrows = i + 1 < rows.size() && rows[i + 1].right() < rows[i].right();
        const float top = i == 0 || widens ? rows[i].y - by : rows[i].y + by;
        const float bottom =
            i + 1 == rows.size() || narrows ? rows[i].bottom() + by : rows[i].bottom() - by;
        path.line_to({rows[i].right() + by, top}).line_to({rows[i].right() + by, bottom});
    }
    for (std::size_t i = rows.size(); i-- > 0;)
    {
        const bool narrows = i + 1 < rows.size() && rows[i + 1].x > rows[i].x;
        const bool widens = i > 0 && rows[i].x < rows[i - 1].x;
        const float bottom =
            i + 1 == rows.size() || narrows ? rows[i].bottom() + by : rows[i].bottom() - by;
        const float top = i == 0 || widens ? rows[i].y - by : rows[i].y + by;
        path.line_to({rows[i].x - by, bottom}).line_to({rows[i].x - by, top});
    }
    path.close();
}

} // namespace

Path outset(const Path& path, float by)
{
    Path grown;
    for (const Path::Subpath& subpath : path.subpaths())
        if (subpath.closed)
            add_outset(grown, subpath.points, by);
    return grown;
}

Path around_rows(const std::vector<Rect>& rows, float by)
{
    Path path;
    std::vector<Rect> joined;
    for (const Rect& row : rows)
    {
        if (!joined.empty() && !overlap_sideways(joined.back(), row))
        {
            add_steps(path, joined, by);
            joined.clear();
        }
        joined.push_back(row);
    }
    if (!joined.empty())
        add_steps(path, joined, by);
    return path;
}

} // namespace ui
