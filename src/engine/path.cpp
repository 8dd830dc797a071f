#include "engine/path.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <numbers>

namespace engine
{

namespace
{

/// How far a flattened curve may lie from the true one, in logical pixels.
constexpr float flatness = 0.06f;
/// Points closer than this are one corner.
constexpr float same_corner = 0.02f;
constexpr float turn = 2 * std::numbers::pi_v<float>;

int arc_steps(float radius, float angle)
{
    const float widest = radius > 2 * flatness ? 2 * std::acos(1 - flatness / radius) : turn / 6;
    return std::max(1, static_cast<int>(std::ceil(std::abs(angle) / widest)));
}

Point on_circle(Point centre, float radius, float angle)
{
    return centre + Point{std::cos(angle), std::sin(angle)} * radius;
}

Point on_curve(Point a, Point b, Point c, Point d, float t)
{
    const float s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

} // namespace

Path Path::rectangle(Rect box)
{
    Path path;
    path.move_to({box.x, box.y}).line_to({box.right(), box.y});
    path.line_to({box.right(), box.bottom()}).line_to({box.x, box.bottom()}).close();
    return path;
}

Path Path::rounded(Rect box, float radius)
{
    const float r = std::min({radius, box.w / 2, box.h / 2});
    if (r <= 0)
        return rectangle(box);
    const float quarter = turn / 4;
    Path path;
    path.arc({box.right() - r, box.y + r}, r, -quarter, 0);
    path.arc({box.right() - r, box.bottom() - r}, r, 0, quarter);
    path.arc({box.x + r, box.bottom() - r}, r, quarter, 2 * quarter);
    path.arc({box.x + r, box.y + r}, r, 2 * quarter, 3 * quarter);
    path.close();
    return path;
}

Path Path::circle(Point centre, float radius)
{
    const int steps = 4 * std::max(3, arc_steps(radius, turn / 4));
    Path path;
    for (int i = 0; i < steps; ++i)
        path.line_to(
            on_circle(centre, radius, turn * static_cast<float>(i) / static_cast<float>(steps)));
    path.close();
    return path;
}

Path Path::ring_segment(Point centre, float inner, float outer, float from, float to)
{
    Path path;
    path.arc(centre, outer, from, to);
    if (inner > 0)
        path.arc(centre, inner, to, from);
    else
        path.line_to(centre);
    path.close();
    return path;
}

Path Path::line(Point from, Point to)
{
    Path path;
    path.move_to(from).line_to(to);
    return path;
}

Path& Path::move_to(Point p)
{
    m_subpaths.push_back({{p}, false});
    return *this;
}

Path& Path::line_to(Point p)
{
    if (m_subpaths.empty())
        return move_to(p);
    if (m_subpaths.back().closed)
        move_to(m_subpaths.back().points.front());
    std::vector<Point>& points = m_subpaths.back().points;
    if (points.back() != p)
        points.push_back(p);
    return *this;
}

Path& Path::curve_to(Point control1, Point control2, Point end)
{
    if (m_subpaths.empty())
        move_to(control1);
    const Subpath& last = m_subpaths.back();
    const Point start = last.closed ? last.points.front() : last.points.back();
    const float bend =
        std::max(length(start - control1 * 2 + control2), length(control1 - control2 * 2 + end));
    const int steps = std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75f * bend / flatness))));
    for (int i = 1; i < steps; ++i)
        line_to(on_curve(start, control1, control2, end,
                         static_cast<float>(i) / static_cast<float>(steps)));
    return line_to(end);
}

Path& Path::arc(Point centre, float radius, float from, float to)
{
    const int steps = arc_steps(radius, to - from);
    for (int i = 0; i <= steps; ++i)
    {
        const float part = static_cast<float>(i) / static_cast<float>(steps);
        line_to(on_circle(centre, radius, from + (to - from) * part));
    }
    return *this;
}

Path& Path::close()
{
    if (m_subpaths.empty())
        return *this;
    Subpath& last = m_subpaths.back();
    if (last.points.size() > 1 && last.points.front() == last.points.back())
        last.points.pop_back();
    last.closed = true;
    return *this;
}

Path Path::transformed(float scale, Point by) const
{
    Path path = *this;
    for (Subpath& subpath : path.m_subpaths)
        for (Point& p : subpath.points)
            p = p * scale + by;
    return path;
}

std::vector<Point> distinct_points(const std::vector<Point>& points, bool closed)
{
    const auto repeats = [](Point a, Point b) { return length(a - b) <= same_corner; };
    std::vector<Point> distinct;
    for (const Point p : points)
        if (distinct.empty() || !repeats(p, distinct.back()))
            distinct.push_back(p);
    while (closed && distinct.size() > 1 && repeats(distinct.front(), distinct.back()))
        distinct.pop_back();
    return distinct;
}

bool encloses(const std::vector<Point>& outline, Point p)
{
    bool inside = false;
    for (std::size_t i = 0, before = outline.size() - 1; i < outline.size(); before = i++)
    {
        const Point a = outline[i], b = outline[before];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y))
            inside = !inside;
    }
    return inside;
}

bool Path::contains(Point p) const
{
    const auto crossings = std::count_if(m_subpaths.begin(), m_subpaths.end(),
                                         [p](const Subpath& subpath)
                                         { return subpath.closed && encloses(subpath.points, p); });
    return crossings % 2 == 1;
}

Rect Path::bounds() const
{
    if (m_subpaths.empty())
        return {};
    Point least = m_subpaths.front().points.front(), most = least;
    for (const Subpath& subpath : m_subpaths)
    {
        for (const Point p : subpath.points)
        {
            least = {std::min(least.x, p.x), std::min(least.y, p.y)};
            most = {std::max(most.x, p.x), std::max(most.y, p.y)};
        }
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

} // namespace engine
