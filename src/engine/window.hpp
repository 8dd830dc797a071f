#pragma once

#include "base/result.hpp"
#include "engine/screen.hpp"
#include "engine/type.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace engine
{

/// How the window is to be. It is read at every turn of the loop: what a screen changes in `scale`
/// and `fullscreen` shows at once, and F11 changes `fullscreen`.
struct WindowWishes
{
    std::string title = "Inword"; ///< Neutral on purpose: nothing of the player's shows in it.
    Size size{1280, 800};         ///< Window pixels.
    std::optional<Point> place;
    bool fullscreen = false;
    float scale = 1; ///< Window pixels to one logical pixel, 1-2.
    std::filesystem::path icon;
    /// Names the file for a picture of the screen, or says why there can be none. Without it F12 is
    /// a key like any other.
    std::function<base::Result<std::filesystem::path>()> picture_file;
    bool pictures_hide_own = true; ///< What is the player's own is not seen in pictures.
};

/// Whether a picture shows what is the player's own.
enum class Redaction
{
    off,
    on
};

/// Where the window was when it closed.
struct WindowEnd
{
    Size size;
    std::optional<Point> place;
    bool fullscreen = false;
};

/// Opens the window and runs the screens until the last one is gone. Draws only when something
/// changed and sleeps while nothing happens. The wishes must outlast it. The error says in words
/// that there is no display to open a window on.
base::Result<WindowEnd> run_window(WindowWishes& wishes, const Type& type, ScreenStack& screens,
                                   const std::function<void(float)>& first_frame_after_ms = {});

/// Draws one frame of a screen and writes it as a PNG of the given pixels; needs a display.
base::Result<void> write_picture(const Type& type, Screen& screen, Size pixels, float scale,
                                 Ticks now, const std::filesystem::path& file,
                                 Redaction redaction = Redaction::off);

/// Nothing when a window can be opened; else the sentence to say (DISPLAY unset, or refused).
std::optional<base::Error> no_display();

} // namespace engine
