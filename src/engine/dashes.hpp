#pragma once

#include "engine/geometry.hpp"

#include <vector>

namespace engine
{

/// Cuts a line of points into the pieces that dashes of `on` with gaps of `off` leave of it. Along
/// a closed line the dashes are stretched a little so that they meet without a short one.
std::vector<std::vector<Point>> dashed(std::vector<Point> points, bool closed, float on, float off);

} // namespace engine
