#pragma once

#include "engine/canvas.hpp"

namespace ui
{

/// The outline of what can be pressed.
inline constexpr float control_edge = 1.5f;
/// How far what lies under the pointer goes towards the colour of the text.
inline constexpr float hover_tint = 0.08f;

/// A filled box with rounded corners and an outline.
void draw_box(engine::Canvas& canvas, engine::Rect box, float radius, engine::Color fill,
              engine::Color line, float width = control_edge, engine::Dash dash = {});

} // namespace ui
