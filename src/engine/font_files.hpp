#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <vector>

namespace engine
{

/// The font files of the five faces, in the order of Face; see Type::open.
base::Result<std::vector<std::filesystem::path>>
find_faces(const std::vector<std::filesystem::path>& folders);

} // namespace engine
