#include "engine/geometry.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

Color Color::mixed(Color other, float amount) const
{
    const float part = std::clamp(amount, 0.f, 1.f);
    const auto channel = [part](std::uint8_t from, std::uint8_t to)
    {
        const float value =
            static_cast<float>(from) + part * (static_cast<float>(to) - static_cast<float>(from));
        return static_cast<std::uint8_t>(std::lround(value));
    };
    return {channel(r, other.r), channel(g, other.g), channel(b, other.b), a};
}

} // namespace engine
