#pragma once

#include "base/result.hpp"
#include "files/guard.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace files
{

/// The guard itself, in one pass over the text: every value is judged first and only then built
/// into `document`, which may be null when nothing is to be built. After an error the document is
/// unfinished and must be thrown away.
base::Result<void> guarded_parse(std::string_view text, const std::string& file,
                                 const GuardLimits& limits, nlohmann::json* document);

} // namespace files
