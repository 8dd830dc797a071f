#pragma once

#include "commands/options.hpp"
#include "commands/sources.hpp"

#include <iosfwd>

namespace commands
{

/// Reads and authenticates every row of the journal and says what it found; changes nothing.
int check_journal(const Options& options, const Sources& sources, std::ostream& out,
                  std::ostream& err);

/// Prints everything the journal holds, one line each, undone answers included and marked.
int show_journal(const Options& options, const Sources& sources, std::ostream& out,
                 std::ostream& err);

} // namespace commands
