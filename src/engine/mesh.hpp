#pragma once

#include "engine/geometry.hpp"

#include <cstdint>
#include <vector>

namespace engine
{

/// The place in the glyph atlas that is fully white: shapes take their colour from the vertex.
inline constexpr Point white_texel{1.5f, 1.5f};

/// A corner of a triangle in device pixels.
struct Vertex
{
    Point at;
    Color color;
    Point uv = white_texel; ///< Texels of the atlas.
};

/// Triangles, three vertices each, drawn in order.
using Mesh = std::vector<Vertex>;

/// How far an edge fades on either side of itself: together one device pixel.
inline constexpr float feather = 0.5f;

/// Two triangles between two pairs of corners that lie side by side.
void add_quad(Mesh& mesh, const Vertex& a, const Vertex& b, const Vertex& far_a,
              const Vertex& far_b);

/// The colour at a part (0-1) of its opacity.
Color thinned(Color color, float part);

} // namespace engine
