#pragma once

#include "engine/path.hpp"

namespace ui
{

/// The same closed outlines a few pixels further out (negative: in), corners kept sharp.
engine::Path outset(const engine::Path& path, float by);

/// One outline round the boxes of a text that runs from the middle of one line to the middle of
/// another: boxes of one width stacked, the first and last perhaps shorter. Boxes that do not
/// touch keep an outline each.
engine::Path around_rows(const std::vector<engine::Rect>& rows, float by);

} // namespace ui
