#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// What the loader found and what the rules of writing find, in the order of the files: the whole
/// of `inword check-levels`. docs: levels/README.md names every rule.
std::vector<Finding> lint(const Loaded& loaded);

} // namespace content
