#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// The pairs of near words and the moments that tell them apart.
void lint_twins(const Loaded& loaded, std::vector<Finding>& findings);

} // namespace content
