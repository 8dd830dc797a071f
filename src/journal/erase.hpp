#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace journal
{

/// Removes the journal of this folder with its key, so that nothing of it can be read again; no
/// Inword may have it open. Where there is none, nothing happens. The error names what is left.
base::Result<void> erase(const std::filesystem::path& folder);

} // namespace journal
