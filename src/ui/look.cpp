#include "ui/look.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

namespace
{

float linear(std::uint8_t channel)
{
    const float part = static_cast<float>(channel) / 255;
    return part <= 0.04045f ? part / 12.92f : std::pow((part + 0.055f) / 1.055f, 2.4f);
}

float luminance(engine::Color color)
{
    return 0.2126f * linear(color.r) + 0.7152f * linear(color.g) + 0.0722f * linear(color.b);
}

} // namespace

engine::Color color_of(const Look& look, Tone tone)
{
    switch (tone)
    {
    case Tone::text: return look.text;
    case Tone::muted: return look.muted;
    case Tone::accent: return look.accent;
    case Tone::on_accent: return look.on_accent;
    }
    return look.text;
}

float contrast(engine::Color one, engine::Color other)
{
    const float a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05f) / (std::min(a, b) + 0.05f);
}

engine::Color readable_on(engine::Color ground, const Look& look)
{
    return contrast(look.text, ground) >= contrast(look.bg, ground) ? look.text : look.bg;
}

} // namespace ui
