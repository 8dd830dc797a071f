#pragma once

#include "base/day.hpp"
#include "base/id.hpp"
#include "files/paths.hpp"

#include <functional>
#include <optional>

namespace commands
{

using Clock = std::function<base::Moment()>;

/// What main alone may ask the machine for, handed down.
struct Sources
{
    files::Environment environment;
    Clock clock;        ///< The clock on the wall.
    base::IdSource ids; ///< Random ids, each a new one.
    /// What the desktop sets its texts for; asked only where a window is to be opened.
    std::function<std::optional<double>()> text_dpi{};
};

} // namespace commands
