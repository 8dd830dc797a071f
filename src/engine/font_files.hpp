#pragma once

#include "base/result.hpp"
#include "engine/type.hpp"

#include <filesystem>
#include <vector>

namespace engine
{

/// The font files of the five faces, in the order of Face; see Type::open.
base::Result<std::vector<std::filesystem::path>>
find_faces(const std::vector<std::filesystem::path>& folders);

/// The regular, italic and bold file of a story's letters. The error names the first that is
/// missing and its package.
base::Result<std::vector<std::filesystem::path>>
find_story(const std::vector<std::filesystem::path>& folders, StoryLetters letters);

} // namespace engine
