#include "engine/pixel_grid.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

namespace
{

constexpr float shortest_edge = 1.5f;
constexpr float level_within = 0.01f;

/// A scaling and shift along one axis.
struct Fit
{
    float scale = 1;
    float by = 0;

    float operator()(float value) const
    {
        return value * scale + by;
    }
};

bool has_flat_edge(const Path& path, float Point::*across, float Point::*along, float level)
{
    const auto on_level = [&](Point p) { return std::abs(p.*across - level) < level_within; };
    for (const Path::Subpath& subpath : path.subpaths())
    {
        const std::size_t edges = subpath.points.size() - (subpath.closed ? 0 : 1);
        for (std::size_t i = 0; i < edges; ++i)
        {
            const Point a = subpath.points[i], b = subpath.points[(i + 1) % subpath.points.size()];
            if (on_level(a) && on_level(b) && std::abs(a.*along - b.*along) >= shortest_edge)
                return true;
        }
    }
    return false;
}

/// Puts the outer edges of a stroke around `least` .. `most` on the grid, inwards on a tie. Fills
/// round both ends alike, so that neighbours that touched still touch.
Fit fitted(float least, float most, float stroke_width)
{
    const float half = stroke_width / 2;
    const float low = std::floor(least - half + 0.5f) + half;
    if (most - least < level_within)
        return {1, low - least};
    const float nearest =
        stroke_width > 0 ? std::ceil(most + half - 0.5f) - half : std::floor(most + 0.5f);
    const float high = std::max(nearest, low + 1);
    const float scale = (high - low) / (most - least);
    return {scale, low - least * scale};
}

Fit fit_axis(const Path& path, float Point::*across, float Point::*along, float least, float most,
             float stroke)
{
    const bool flat =
        has_flat_edge(path, across, along, least) && has_flat_edge(path, across, along, most);
    return flat ? fitted(least, most, stroke) : Fit{};
}

} // namespace

Path on_pixel_grid(const Path& device_path, float stroke_width)
{
    if (device_path.empty())
        return device_path;
    const Rect box = device_path.bounds();
    const Fit fit_x = fit_axis(device_path, &Point::x, &Point::y, box.x, box.right(), stroke_width);
    const Fit fit_y =
        fit_axis(device_path, &Point::y, &Point::x, box.y, box.bottom(), stroke_width);
    Path path;
    for (const Path::Subpath& subpath : device_path.subpaths())
    {
        path.move_to({fit_x(subpath.points[0].x), fit_y(subpath.points[0].y)});
        for (const Point p : subpath.points)
            path.line_to({fit_x(p.x), fit_y(p.y)});
        if (subpath.closed)
            path.close();
    }
    return path;
}

} // namespace engine
