#pragma once

#include "content/finding.hpp"

#include <filesystem>
#include <vector>

namespace content
{

/// The plain files of a folder whose names end in .json, in the order of their names. Schemas
/// (*.schema.json) are left out; a folder that cannot be read is noted as a fault.
std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder,
                                              std::vector<Finding>& faults);

/// The folders directly inside a folder, in the order of their names, hidden ones left out.
std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder,
                                              std::vector<Finding>& faults);

} // namespace content
