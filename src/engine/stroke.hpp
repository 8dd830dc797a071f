#pragma once

#include "engine/canvas.hpp"
#include "engine/mesh.hpp"
#include "engine/path.hpp"

namespace engine
{

/// Adds a line along every subpath, feathered on both sides; widths and dashes in device pixels.
/// Corners up to a right angle stay pointed and sharper ones are rounded, ends are round, dashes
/// end square. A line thinner than a pixel is drawn one pixel wide and so much fainter.
void add_stroke(Mesh& mesh, const Path& device_path, float width, Color color, Dash dash = {});

} // namespace engine
