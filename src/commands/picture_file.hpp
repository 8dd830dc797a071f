#pragma once

#include "base/day.hpp"
#include "files/paths.hpp"

namespace commands
{

/// Where a picture of the screen goes: among the person's pictures if there is such a folder, else
/// into the data folder. `$XDG_PICTURES_DIR` and then ~/Pictures are asked.
std::filesystem::path picture_folder(const files::Environment& environment,
                                     const std::filesystem::path& data);

/// inword-2026-03-01-1.png in the folder, or the first number that is not taken.
base::Result<std::filesystem::path> next_picture(const std::filesystem::path& folder,
                                                 base::Day today);

} // namespace commands
