#pragma once

#include "content/load.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// One folder of levels: its chapter.json and its scenes (NNN-slug.json), into the catalogue whose
/// wheel is already there. NNN-slug.<locale>.json is kept for other locales and not read.
void read_chapter(const std::filesystem::path& folder, const std::string& locale, Loaded& loaded);

/// Puts the scenes and chapters into their order and takes out what stands there twice.
void put_in_order(Loaded& loaded);

} // namespace content
