#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// levels/twins.json: pairs of near words and the moments that tell them apart, into the catalogue
/// whose wheel is already there. A pair that is not sound is left out.
void read_twins(const std::filesystem::path& path, const std::string& locale, Loaded& loaded);

} // namespace content
