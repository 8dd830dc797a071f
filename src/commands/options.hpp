#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace commands
{

/// Exit codes: done, something went wrong, the command line was wrong.
enum ExitCode
{
    done = 0,
    failed = 1,
    misused = 2
};

/// What the command line asked for; absent means: as set, or as usual.
struct Options
{
    std::filesystem::path content; ///< The folder with assets/ and levels/.
    std::optional<std::filesystem::path> data_dir;
    std::optional<std::uint64_t> seed;
    std::string date; ///< "2026-03-01T19:30": plays as if it were then.
    std::optional<int> width;
    std::optional<int> height;
    bool fullscreen = false;
    bool windowed = false;
    std::optional<int> scale_percent; ///< 100-200.
    std::string theme;                ///< dark, light, high-contrast.
    std::string lang;
    std::filesystem::path screenshot; ///< Draw the first screen into this file and leave.
};

} // namespace commands
