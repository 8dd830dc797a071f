#pragma once

#include "engine/input.hpp"

namespace engine
{

/// Motions are drawn at most this often.
inline constexpr Ticks frame_pause{15};

/// How long the loop may rest before it looks for input again, so long after the last: a moment
/// while somebody plays, ever longer while nobody does, and never so long that a press is felt to
/// wait.
Ticks nap_after(Ticks quiet);

} // namespace engine
