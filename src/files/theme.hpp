#pragma once

#include "base/result.hpp"
#include "files/settings.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace files
{

/// An opaque sRGB colour.
struct Rgb
{
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;

    bool operator==(const Rgb&) const = default;
};

/// The colours of everything that is drawn. The accent marks the next action and nothing else.
struct Theme
{
    Rgb bg;
    Rgb surface;
    Rgb raised;
    Rgb line; ///< Edges of controls.
    Rgb text;
    Rgb muted; ///< Quieter text.
    Rgb accent;
    Rgb on_accent; ///< Text on the accent.
    Rgb focus;
    std::map<std::string, Rgb, std::less<>> families; ///< By family word of the wheel.
};

/// The three themes of assets/theme.json.
struct Themes
{
    Theme dark;
    Theme light;
    Theme high_contrast;

    /// The theme a player chose; `automatic` is dark, as SFML cannot ask the system.
    const Theme& chosen(ThemeChoice choice) const;
};

/// Reads assets/theme.json; the error is the first fault in it.
base::Result<Themes> read_themes(const std::filesystem::path& path);

/// The same from a text; `file` is the name used in errors.
base::Result<Themes> parse_themes(std::string_view text, const std::string& file);

/// Contrast of two colours, 1 to 21, either way round.
/// Source: WCAG 2.2, "contrast ratio" and "relative luminance".
double contrast_ratio(Rgb one, Rgb other);

} // namespace files
