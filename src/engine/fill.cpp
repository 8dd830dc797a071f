#include "engine/fill.hpp"

#include "engine/triangulate.hpp"
#include "engine/vectors.hpp"

#include <algorithm>

namespace engine
{

namespace
{

/// A corner's fade reaches at most this many times its width outwards and inwards.
constexpr float sharpest = 2;

/// Clockwise on the screen, without repeated corners.
std::vector<Point> clean_outline(const std::vector<Point>& points)
{
    std::vector<Point> outline = distinct_points(points, true);
    if (signed_area_doubled(outline) < 0)
        std::reverse(outline.begin(), outline.end());
    return outline;
}

float perimeter(const std::vector<Point>& outline)
{
    float sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i)
        sum += length(outline[(i + 1) % outline.size()] - outline[i]);
    return sum;
}

std::vector<Point> outward_offsets(const std::vector<Point>& outline)
{
    const std::size_t n = outline.size();
    std::vector<Point> offsets(n);
    for (std::size_t i = 0; i < n; ++i)
    {
        const Point before = unit(outline[i] - outline[(i + n - 1) % n]);
        const Point after = unit(outline[(i + 1) % n] - outline[i]);
        offsets[i] = corner_offset(left_of(before), left_of(after), sharpest);
    }
    return offsets;
}

std::vector<Point> moved(const std::vector<Point>& outline, const std::vector<Point>& offsets,
                         float by)
{
    std::vector<Point> points(outline.size());
    for (std::size_t i = 0; i < outline.size(); ++i)
        points[i] = outline[i] + offsets[i] * by;
    return points;
}

void add_outline(Mesh& mesh, const std::vector<Point>& outline, Color color)
{
    const float area = signed_area_doubled(outline) / 2;
    if (outline.size() < 3 || area <= 0)
        return;
    const std::vector<Point> offsets = outward_offsets(outline);
    const float inset = std::min(feather, area / perimeter(outline));
    const std::vector<Point> inner = moved(outline, offsets, -inset);
    const std::vector<Point> outer = moved(outline, offsets, feather);
    if (inset < feather)
    {
        const std::vector<Point> middle = moved(outline, offsets, (feather - inset) / 2);
        const float sections = signed_area_doubled(inner) + 4 * signed_area_doubled(middle) +
                               signed_area_doubled(outer);
        color = thinned(color, 12 * area / sections);
    }
    for (const auto& [a, b, c] : triangulated(outline))
        mesh.insert(mesh.end(), {{inner[a], color}, {inner[b], color}, {inner[c], color}});
    const Color faded = color.faded(0);
    for (std::size_t i = 0; i < outline.size(); ++i)
    {
        const std::size_t next = (i + 1) % outline.size();
        add_quad(mesh, {inner[i], color}, {outer[i], faded}, {inner[next], color},
                 {outer[next], faded});
    }
}

} // namespace

void add_fill(Mesh& mesh, const Path& device_path, Color color)
{
    for (const Path::Subpath& subpath : device_path.subpaths())
        add_outline(mesh, clean_outline(subpath.points), color);
}

} // namespace engine
