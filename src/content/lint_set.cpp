#include "content/lint_set.hpp"

namespace content
{

void lint_set(const Loaded& loaded, std::vector<Finding>& findings)
{
    lint_sameness(loaded, findings);
    lint_quotas(loaded, findings);
}

} // namespace content
