#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// levels/sort.json: lines somebody could say, each of one kind, into the catalogue. A line that is
/// not sound is left out.
void read_sort(const std::filesystem::path& path, const std::string& locale, Loaded& loaded);

} // namespace content
