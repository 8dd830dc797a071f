#pragma once

#include "scenes/theatre.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tests
{

/// Where evenings stood, played once: of every screen that was met the first stand and the one with
/// most to read. The places that the router opens directly are no part of it.
const std::vector<Stand>& stands();

/// Everything a walk visits: what to call it, and how to open it.
struct Visit
{
    std::string name;
    std::function<void(Theatre&)> open;
};
/// The stands, then the router's routes, opened in the middle of an evening.
const std::vector<Visit>& visits();

/// What a screen shows besides itself, after a few presses.
struct InnerState
{
    std::string_view screen;
    std::string_view name;
    /// From the screen as it opened; false when it could not be reached.
    bool (*reach)(Theatre&);
    /// Something the player said there, which leaving must not lose; empty when there is none.
    std::string_view said = {};
};
const std::vector<InnerState>& inner_states();

/// Calls `check` on every visit and, from the first stand of each screen, on each inner state
/// ("naming", "naming: hub open").
void everywhere(Theatre& theatre, const std::function<void(const std::string&)>& check);

} // namespace tests
