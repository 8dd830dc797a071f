#pragma once

#include "base/result.hpp"

#include <string_view>

namespace content
{

/// An error keeps a file from being shipped; a warning asks its author to look once more.
enum class Severity
{
    error,
    warning
};

/// One thing an author of words or scenes should know: where it stands, which rule it breaks by
/// the rule's short name ("cue-lines"), and what was expected.
struct Finding : base::Error
{
    std::string_view code; ///< A constant of this program, never text of the file.
    Severity severity = Severity::error;
};

/// "file:place: code: message".
std::string sentence(const Finding& finding);

} // namespace content
