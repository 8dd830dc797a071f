#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// The lines to sort: each by itself, beside the others, and how many there are of each kind.
void lint_sort(const Loaded& loaded, std::vector<Finding>& findings);

} // namespace content
