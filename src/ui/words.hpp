#pragma once

#include "engine/canvas.hpp"
#include "ui/board_parts.hpp"
#include "ui/look.hpp"

#include <string_view>

namespace ui
{

/// From the top of a line of text to the baseline that puts it in the middle of the line's height.
float baseline_in(const engine::Type& type, engine::Font font, float line_height);

/// Text in the middle of a box, in as many lines as it needs and the box has room for; what does
/// not fit is cut with "…".
void draw_centred(engine::Canvas& canvas, engine::Rect box, const TextStyle& style,
                  std::string_view text, engine::Color color);

/// Text wrapped from the top of a box, each line aligned in its width. The height is no limit.
void draw_lines(engine::Canvas& canvas, engine::Rect box, const TextStyle& style,
                engine::Color color, std::string_view text, Align align);

} // namespace ui
