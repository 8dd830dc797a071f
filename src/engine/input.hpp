#pragma once

#include "engine/geometry.hpp"

#include <chrono>
#include <string>
#include <variant>

namespace engine
{

/// Keys that act; letters and digits arrive as typed text instead (SFML before 2.6 has no scan
/// codes, so what is printed on the key is what counts).
enum class Key
{
    enter,
    escape,
    tab,
    back_tab,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down,
    backspace,
    del,
    f1,
    f5,
    f11,
    f12,
    // What the usual chords mean (Ctrl+C, Shift+Insert, ...), whatever keys they are.
    copy,
    cut,
    paste,
    undo,
    redo,
    select_all
};

struct KeyPressed
{
    Key key;
    bool control = false;
    bool shift = false;
};

/// A printable character; control codes never arrive.
struct Typed
{
    char32_t character;
};

struct PointerMoved
{
    Point at;
};

struct PointerPressed
{
    Point at;
    bool shift = false;
};

/// Lines to scroll, positive downwards.
struct Scrolled
{
    Point at;
    float lines;
};

struct Resized
{
    Size stage;
};

/// The player asked to close the window.
struct CloseAsked
{
};

/// A picture of the screen was asked for (F12) and is written now, or could not be.
struct PictureKept
{
    std::string file;
    std::string fault; ///< Why there is none; empty when it was written.
};

using Event = std::variant<KeyPressed, Typed, PointerMoved, PointerPressed, Scrolled, Resized,
                           CloseAsked, PictureKept>;

/// Time since the loop began; the only clock a screen sees.
using Ticks = std::chrono::milliseconds;

} // namespace engine
