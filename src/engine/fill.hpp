#pragma once

#include "engine/mesh.hpp"
#include "engine/path.hpp"

namespace engine
{

/// Adds the inside of every subpath (each for itself, open ones taken as closed), with an edge
/// that fades over one device pixel. What the shape covers keeps its area, however thin it is.
void add_fill(Mesh& mesh, const Path& device_path, Color color);

} // namespace engine
