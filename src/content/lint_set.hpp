#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// What only shows when the scenes are read in a row: sameness, worn phrases, and the balance of
/// each chapter.
void lint_set(const Loaded& loaded, std::vector<Finding>& findings);

/// Rules "near-duplicate", "opening", "closing" and "worn".
void lint_sameness(const Loaded& loaded, std::vector<Finding>& findings);
/// Rules "quota" and "review".
void lint_quotas(const Loaded& loaded, std::vector<Finding>& findings);

} // namespace content
