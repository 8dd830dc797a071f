#pragma once

#include "engine/geometry.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace engine
{

/// Three indices into an outline.
using Triangle = std::array<std::size_t, 3>;

/// Twice the area of an outline; positive when it runs clockwise on the screen.
float signed_area_doubled(std::span<const Point> outline);

/// Cuts a simple polygon of either winding into triangles. An outline that crosses itself gives
/// triangles too, only not a true cover; fewer than three different points give none.
std::vector<Triangle> triangulated(std::span<const Point> outline);

} // namespace engine
