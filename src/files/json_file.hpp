#pragma once

#include "base/result.hpp"
#include "files/guard.hpp"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace files
{

/// The values of a JSON text that has passed the guard; `file` is the name used in errors.
base::Result<nlohmann::json> parse_json(std::string_view text, const std::string& file,
                                        const GuardLimits& limits);

/// Reads and parses a file; an error also when it is missing, no plain file or too large.
base::Result<nlohmann::json> read_json(const std::filesystem::path& path,
                                       const GuardLimits& limits);

} // namespace files
