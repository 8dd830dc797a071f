#pragma once

#include "engine/path.hpp"

#include <vector>

namespace ui
{

/// Lines at equal distances from a shape's edge, like those of height on a map: at each distance
/// given, inside the shape (negative distances: outside, all round it). Corners come out round.
engine::Path contours(const engine::Path& shape, const std::vector<float>& distances);

} // namespace ui
