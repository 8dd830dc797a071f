#pragma once

#include "engine/geometry.hpp"

#include <vector>

namespace engine
{

/// An outline of straight lines; curves are flattened as they are added, to within a quarter of a
/// logical pixel at scale 2. Angles are radians, clockwise from the right (y grows downwards).
class Path
{
public:
    struct Subpath
    {
        std::vector<Point> points;
        bool closed = false;
    };

    static Path rectangle(Rect box);
    static Path rounded(Rect box, float radius);
    static Path circle(Point centre, float radius);
    /// A piece of a ring; inner radius 0 gives a slice.
    static Path ring_segment(Point centre, float inner, float outer, float from, float to);
    static Path line(Point from, Point to);

    Path& move_to(Point p);
    Path& line_to(Point p);
    Path& curve_to(Point control1, Point control2, Point end);
    /// An arc from the current point's angle; radius in pixels.
    Path& arc(Point centre, float radius, float from, float to);
    Path& close();

    /// Scaled about the origin, then moved.
    Path transformed(float scale, Point by) const;

    const std::vector<Subpath>& subpaths() const
    {
        return m_subpaths;
    }
    /// Even-odd over all closed subpaths.
    bool contains(Point p) const;
    Rect bounds() const;
    bool empty() const
    {
        return m_subpaths.empty();
    }

private:
    std::vector<Subpath> m_subpaths;
};

/// The points without those that hardly differ from the one before; of a closed line also without
/// a last one that repeats the first.
std::vector<Point> distinct_points(const std::vector<Point>& points, bool closed);

/// True when the point lies within one outline, taken as closed (even-odd where it crosses itself).
bool encloses(const std::vector<Point>& outline, Point p);

} // namespace engine
