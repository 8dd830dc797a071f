#pragma once

#include "engine/geometry.hpp"
#include "engine/path.hpp"
#include "engine/type.hpp"

#include <string>
#include <string_view>

namespace engine
{

/// What a thing on the screen is to the player who reads, tabs or clicks.
enum class Role
{
    title,
    prose,
    label,
    button,
    chip,
    field,
    petal,
    zone,
    line,
    choice,
    tab,
    slider,
    row,
    card,
    banner,
    dialog, ///< What lies below it cannot be reached.
    table,
    header,
    cell,
    axes
};

/// Stands around everything drawn for one thing, so that a recording can be asked for it by name.
struct Tag
{
    Role role = Role::label;
    std::string name; ///< Stable and language-free: "begin", "sad/grieving", "front.chest".
    Rect box;
    Point hit; ///< A place where a click meets the thing (a petal's box has empty corners).
    bool reachable = false; ///< Can be focused and clicked now.
    bool focus = false;
    bool chosen = false;
};

/// Dashes of a stroke in logical pixels; 0 draws a full line.
struct Dash
{
    float on = 0;
    float off = 0;
};

/// Where a screen is drawn: on a window, or into a recording that needs no display.
/// Everything is in logical pixels; edges are feathered by one device pixel.
class Canvas
{
public:
    virtual ~Canvas() = default;

    virtual void clear(Color color) = 0;
    virtual void fill(const Path& path, Color color) = 0;
    virtual void stroke(const Path& path, float width, Color color, Dash dash = {}) = 0;
    /// One line of text from the left end of its baseline; '\n' is not allowed in it.
    virtual void text(Font font, std::string_view text, Point baseline, Color color) = 0;
    /// Clips to a box within the clip that holds; calls nest.
    virtual void push_clip(Rect box) = 0;
    virtual void pop_clip() = 0;
    virtual void begin(const Tag& tag) = 0;
    virtual void end() = 0;
    virtual const Type& type() const = 0;
};

} // namespace engine
