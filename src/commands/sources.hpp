#pragma once

#include "base/day.hpp"
#include "base/id.hpp"
#include "files/paths.hpp"

#include <functional>

namespace commands
{

using Clock = std::function<base::Moment()>;

/// What main alone may ask the machine for, handed down.
struct Sources
{
    files::Environment environment;
    Clock clock;        ///< The clock on the wall.
    base::IdSource ids; ///< Random ids, each a new one.
};

} // namespace commands
