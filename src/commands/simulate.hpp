#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <vector>

namespace commands
{

struct SimulateOptions
{
    std::filesystem::path assets;
    std::vector<int> days{30, 90, 180}; ///< Rising.
    int learners = 200;                 ///< Of each kind, under each law and chooser.
    std::uint64_t seed = 1;
    std::filesystem::path json; ///< Where the same is written as JSON; empty for nowhere.
};

/// `inword simulate`: simulated players under two laws of forgetting, with our choice of words
/// beside random choice, Leitner boxes and SM-2 in the same run; a table for each day looked at.
/// The difference is that of the words retained by the same players, with twice its standard error:
/// what is smaller than that is noise. 1 when the words could not be read, or the file written.
int simulate(const SimulateOptions& options, std::ostream& out, std::ostream& err);

} // namespace commands
