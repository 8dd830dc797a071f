#pragma once

#include "scenes/theatre.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tests
{

/// Turns the wheel until a thing can be met by the pointer; false when it never can.
bool bring(Theatre& theatre, std::string_view name);
/// Brings it and presses it; false when it cannot be met.
bool meet(Theatre& theatre, std::string_view name);

/// Names of what Tab does not reach, with the arrows among petals and zones, which share one stop.
std::vector<std::string> missed_by_tab(Theatre& theatre);

/// Names of what does not light up when the pointer stands at its hit point, after at most turning
/// the wheel.
std::vector<std::string> missed_by_pointer(Theatre& theatre);

/// The ids in the order in which Tab comes to them; a run that shares one stop as "[hub sad ...]".
std::string focus_order(Theatre& theatre);

/// The names of everything that can be reached, also what is scrolled away, in drawing order.
std::vector<std::string> controls(const Theatre& theatre);

/// Everything that a player sees of the frame, colours too: equal for frames that look the same.
std::string picture(const engine::Recorder& frame);
/// The same of one control alone.
std::string picture(const engine::Recorder& frame, std::string_view name);

} // namespace tests
