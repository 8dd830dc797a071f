#include "engine/drawing.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <array>
#include <cmath>

using engine::cross;
using engine::Mesh;
using engine::Point;

namespace drawing
{

namespace
{

float alpha(const engine::Vertex& vertex)
{
    return static_cast<float>(vertex.color.a) / 255;
}

float doubled_area(const engine::Vertex* v)
{
    return cross(v[1].at - v[0].at, v[2].at - v[0].at);
}

/// Opacity of one triangle at a place; 0 outside of it.
float triangle_opacity(const engine::Vertex* v, Point p)
{
    const float whole = doubled_area(v);
    if (whole == 0)
        return 0;
    float sum = 0;
    for (std::size_t i = 0; i < 3; ++i)
    {
        const Point b = v[(i + 1) % 3].at, c = v[(i + 2) % 3].at;
        const float part = cross(b - p, c - p) / whole;
        if (part < 0)
            return 0;
        sum += part * alpha(v[i]);
    }
    return sum;
}

} // namespace

float opacity_at(const Mesh& mesh, Point p)
{
    float clear = 1;
    for (std::size_t i = 0; i + 2 < mesh.size(); i += 3)
        clear *= 1 - triangle_opacity(&mesh[i], p);
    return 1 - clear;
}

float covered(const Mesh& mesh)
{
    float sum = 0;
    for (std::size_t i = 0; i + 2 < mesh.size(); i += 3)
        sum += std::abs(doubled_area(&mesh[i])) / 2 *
               (alpha(mesh[i]) + alpha(mesh[i + 1]) + alpha(mesh[i + 2])) / 3;
    return sum;
}

bool is_sound(const Mesh& mesh, engine::Rect box, float reach)
{
    const engine::Rect room = box.inset(-reach);
    return mesh.size() % 3 == 0 && std::all_of(mesh.begin(), mesh.end(),
                                               [&](const engine::Vertex& vertex) {
                                                   return std::isfinite(vertex.at.x) &&
                                                          std::isfinite(vertex.at.y) &&
                                                          room.contains(vertex.at);
                                               });
}

} // namespace drawing
