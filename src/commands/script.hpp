#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace commands
{

/// One line of a play: a verb and what follows it.
struct PlayLine
{
    int number = 0; ///< In its file, from 1.
    std::string verb;
    std::string rest;
};

/// Reads a play: blank lines and lines that begin with # are left out. The error names the line
/// whose verb is not known.
base::Result<std::vector<PlayLine>> read_play(const std::filesystem::path& file);

} // namespace commands
