#pragma once

#include "engine/geometry.hpp"
#include "engine/type.hpp"

#include <vector>

namespace ui
{

/// Whether things may glide to their places or have to be there at once.
enum class Motion
{
    full,
    reduced
};

/// The colours of one theme, and whether motion is welcome.
struct Look
{
    engine::Color bg;
    engine::Color surface;
    engine::Color raised;
    engine::Color line;
    engine::Color text;
    engine::Color muted;
    engine::Color accent; ///< The next action only.
    engine::Color on_accent;
    engine::Color focus;
    std::vector<engine::Color> families; ///< In the order of the wheel's families.
    Motion motion = Motion::full;

    /// The family's colour; the line colour when the theme names too few.
    engine::Color family(std::size_t index) const
    {
        return index < families.size() ? families[index] : line;
    }
};

/// The one spacing scale, in logical pixels.
namespace space
{
inline constexpr float hair = 4;
inline constexpr float small = 8;
inline constexpr float medium = 16;
inline constexpr float large = 24;
inline constexpr float wide = 40;
inline constexpr float vast = 64;
} // namespace space

/// Heights of what can be pressed.
inline constexpr float target_height = 48;
inline constexpr float least_target = 44;
inline constexpr float corner_radius = 6;

/// Which of the look's colours a text takes.
enum class Tone
{
    text,
    muted,
    accent,
    on_accent
};

/// A face, a size, the distance of its baselines, and its colour.
struct TextStyle
{
    engine::Font font;
    float line_height = 26;
    Tone tone = Tone::text;

    constexpr TextStyle in(Tone other) const
    {
        return {font, line_height, other};
    }
};

/// The one type scale. Nothing on screen is smaller than `note`.
namespace style
{
inline constexpr TextStyle note{{engine::Face::ui, 16}, 24, Tone::muted};
inline constexpr TextStyle text{{engine::Face::ui, 18}, 27, Tone::text};
inline constexpr TextStyle strong{{engine::Face::ui_strong, 18}, 27, Tone::text};
inline constexpr TextStyle question{{engine::Face::ui_strong, 20}, 28, Tone::text};
inline constexpr TextStyle story{{engine::Face::story, 24}, 38, Tone::text};
inline constexpr TextStyle aside{{engine::Face::story_italic, 24}, 38, Tone::muted};
inline constexpr TextStyle heading{{engine::Face::story_strong, 28}, 40, Tone::text};
inline constexpr TextStyle title{{engine::Face::story_strong, 40}, 56, Tone::text};
} // namespace style

engine::Color color_of(const Look& look, Tone tone);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2).
float contrast(engine::Color one, engine::Color other);

/// Of the look's text and ground colours the one that is easier to read on `ground`.
engine::Color readable_on(engine::Color ground, const Look& look);

} // namespace ui
