#pragma once

#include "feelings/wheel.hpp"

namespace tests
{

/// Six families clockwise: joyful, calm, hurt (quiet), afraid (quiet), angry, eager. Small enough
/// to know by heart, with a bridge in the hub, one outside it, a neutral word and a story word.
feelings::WheelOutline small_outline();
feelings::Wheel small_wheel();

/// The word, which must be on the wheel.
feelings::WordId word(const feelings::Wheel& wheel, std::string_view text);

/// The shipped wheel.
const feelings::Wheel& shipped_wheel();

} // namespace tests
