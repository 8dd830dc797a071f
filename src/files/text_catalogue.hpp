#pragma once

#include "base/message.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace files
{

/// Reads assets/text/<locale>.json: nested objects of sentences, keys joined with dots
/// ({"tonight": {"begin": ...}} is "tonight.begin"). The error is the first fault in the file.
base::Result<base::Phrases> read_phrases(const std::filesystem::path& path);

/// The same from a text; `file` is the name used in errors.
base::Result<base::Phrases> parse_phrases(std::string_view text, const std::string& file);

/// Every sentence at least 40 % longer, in accented letters between « and », gaps kept: shows in
/// pictures what would be clipped in another language, and which text is not in the catalogue.
base::Phrases pseudo(const base::Phrases& phrases);

} // namespace files
