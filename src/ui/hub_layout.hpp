#pragma once

#include "engine/geometry.hpp"

#include <span>
#include <vector>

namespace ui
{

/// Where the hub's states stand as pills around it, the first at the top, clockwise, given the
/// widths of their words: apart from each other, within a dial of that radius.
std::vector<engine::Rect> hub_pills(engine::Point centre, float radius,
                                    std::span<const float> words);

} // namespace ui
