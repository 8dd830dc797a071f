#pragma once

#include <cstdint>

namespace engine
{

/// A place on the stage in logical pixels: the window's pixels divided by the player's scale.
struct Point
{
    float x = 0;
    float y = 0;

    bool operator==(const Point&) const = default;
};

struct Size
{
    float w = 0;
    float h = 0;

    bool operator==(const Size&) const = default;
};

/// Left top corner and extent in logical pixels.
struct Rect
{
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    bool operator==(const Rect&) const = default;
    float right() const
    {
        return x + w;
    }
    float bottom() const
    {
        return y + h;
    }
    Point centre() const
    {
        return {x + w / 2, y + h / 2};
    }
    bool contains(Point p) const
    {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }
    bool contains(const Rect& r) const
    {
        return r.x >= x && r.y >= y && r.right() <= right() && r.bottom() <= bottom();
    }
    /// Smaller by `by` on every side; larger when negative.
    Rect inset(float by) const
    {
        return {x + by, y + by, w - 2 * by, h - 2 * by};
    }
};

struct Color
{
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    bool operator==(const Color&) const = default;
    /// The same colour, `amount` (0-1) of the way towards `other`; alpha kept.
    Color mixed(Color other, float amount) const;
    /// The same colour at another opacity, 0-255.
    Color faded(std::uint8_t alpha) const
    {
        return {r, g, b, alpha};
    }
};

} // namespace engine
