#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// assets/known/<family>.json and hub.json: what else people type, into the catalogue whose wheel
/// is already there. A word that is not sound is left out.
void read_known_words(const std::filesystem::path& folder, const std::string& locale,
                      Loaded& loaded);

} // namespace content
