#pragma once

#include "engine/input.hpp"

namespace engine
{

/// Motions are drawn at most this often.
inline constexpr Ticks frame_pause{15};

/// How long the loop may rest before it looks for input again, so long after the last: a moment
/// while somebody plays, ever longer while nobody does. Keys and moves of the pointer end a nap; a
/// press of the pointer with no move before it may have to wait for its end.
Ticks nap_after(Ticks quiet);

} // namespace engine
