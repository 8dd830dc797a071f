#include "engine/mesh.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

void add_quad(Mesh& mesh, const Vertex& a, const Vertex& b, const Vertex& far_a,
              const Vertex& far_b)
{
    mesh.insert(mesh.end(), {a, b, far_a, far_a, b, far_b});
}

Color thinned(Color color, float part)
{
    const float alpha = static_cast<float>(color.a) * std::clamp(part, 0.f, 1.f);
    return color.faded(static_cast<std::uint8_t>(std::lround(alpha)));
}

} // namespace engine
