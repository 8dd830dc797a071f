#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// assets/words/<family>.json and hub.json: the card of each word, into the catalogue whose wheel
/// is already there. A card that is not sound is left out.
void read_cards(const std::filesystem::path& folder, const std::string& locale, Loaded& loaded);

} // namespace content
