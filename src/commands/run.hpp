#pragma once

#include "commands/options.hpp"
#include "commands/sources.hpp"

#include <filesystem>
#include <iosfwd>

namespace commands
{

/// What a run of a play leaves behind.
struct RunWishes
{
    std::filesystem::path file;
    std::filesystem::path shots;  ///< Folder for pictures ("shot NAME"); none without a display.
    std::filesystem::path golden; ///< Folder of recorded screens ("golden NAME").
    bool still = false;           ///< Answers take no time, as on a terminal with --date.
    bool bless = false;           ///< Write the recorded screens instead of comparing them.
};

/// Plays a script against the window's screens on a recorder: clicks name things, never pixels, and
/// no display is needed. A fresh home is used unless a data folder is given. At its end the journal
/// is opened again and must say the same. Returns the exit code; each failed line is told.
int run(const RunWishes& wishes, const Options& options, const Sources& sources, std::ostream& out,
        std::ostream& err);

} // namespace commands
