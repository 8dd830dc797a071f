#pragma once

#include "engine/geometry.hpp"

#include <cmath>

namespace engine
{

constexpr Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

constexpr Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

constexpr Point operator*(Point a, float by)
{
    return {a.x * by, a.y * by};
}

constexpr Point operator-(Point a)
{
    return {-a.x, -a.y};
}

constexpr float dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}

/// Positive when `b` turns clockwise from `a` as seen on the screen (y grows downwards).
constexpr float cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}

inline float length(Point a)
{
    return std::sqrt(dot(a, a));
}

/// The same direction with length one; nothing stays nothing.
inline Point unit(Point a)
{
    const float far = length(a);
    return far > 0 ? a * (1 / far) : Point{};
}

/// The side an outline's outside lies on when it runs clockwise on the screen.
constexpr Point left_of(Point direction)
{
    return {direction.y, -direction.x};
}

/// Where a point one step to the left of both neighbouring edges lies, as seen from their common
/// corner. Never further than `limit` steps away, so that a sharp corner does not grow a spike.
inline Point corner_offset(Point normal_before, Point normal_after, float limit)
{
    const Point both = normal_before + normal_after;
    const float open = 1 + dot(normal_before, normal_after);
    if (open < 1e-3f)
        return normal_before;
    const Point offset = both * (1 / open);
    const float far = length(offset);
    return far > limit ? offset * (limit / far) : offset;
}

} // namespace engine
