#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace files
{

/// Names the first character of a well-formed text that a reader would not see or that changes
/// the direction of writing; nothing when there is none. `allowed` are control characters that
/// may stand in it.
std::optional<std::string> hidden_character(std::string_view text, std::string_view allowed);

} // namespace files
