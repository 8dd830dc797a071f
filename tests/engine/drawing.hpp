#pragma once

#include "engine/mesh.hpp"

/// What a mesh would look like, worked out without a display.
namespace drawing
{

/// How opaque the triangles are together at a place, 0-1.
float opacity_at(const engine::Mesh& mesh, engine::Point p);

/// Area of the triangles, each weighted by its mean opacity: what they cover, in square pixels.
float covered(const engine::Mesh& mesh);

/// Every number is finite, every position within `reach` pixels of the box.
bool is_sound(const engine::Mesh& mesh, engine::Rect box, float reach);

} // namespace drawing
