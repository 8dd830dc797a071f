#pragma once

#include "engine/path.hpp"

namespace engine
{

/// The path moved and stretched by less than a pixel so that its straight upright or level outer
/// edges meet the device's pixels: boxes and rules are sharp at every scale. Curves and slanted
/// shapes stay where they are. `stroke_width` 0 means the path is to be filled.
Path on_pixel_grid(const Path& device_path, float stroke_width = 0);

} // namespace engine
