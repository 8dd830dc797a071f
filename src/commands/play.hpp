#pragma once

#include "commands/world.hpp"

#include <iosfwd>

namespace commands
{

/// Opens the window and plays. Returns the exit code; what goes wrong is said on `err`.
int play(const Options& options, const Sources& sources, std::ostream& err);

/// Plays one evening on the terminal.
int plain(const Options& options, const Sources& sources, std::istream& in, std::ostream& out,
          std::ostream& err);

} // namespace commands
