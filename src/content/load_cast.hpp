#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// levels/cast.json: the people who recur. A person who is not sound is left out.
void read_cast(const std::filesystem::path& path, const std::string& locale, Loaded& loaded);

} // namespace content
