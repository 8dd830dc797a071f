#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// That people know people who exist, and that scenes name people of the cast.
void lint_cast(const Loaded& loaded, std::vector<Finding>& findings);

} // namespace content
