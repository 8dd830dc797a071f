#include "content/lint.hpp"

#include "content/lint_cards.hpp"
#include "content/lint_cast.hpp"
#include "content/lint_scene.hpp"
#include "content/lint_set.hpp"
#include "content/lint_sort.hpp"
#include "content/lint_twins.hpp"

#include <algorithm>

namespace content
{

std::vector<Finding> lint(const Loaded& loaded)
{
    std::vector<Finding> findings = loaded.faults;
    lint_cards(loaded, findings);
    lint_cast(loaded, findings);
    for (std::size_t i = 0; i < loaded.catalogue.scenes.size(); ++i)
        lint_scene(loaded.catalogue.scenes[i], loaded.origins.scenes[i], loaded.catalogue.wheel,
                   findings);
    lint_set(loaded, findings);
    lint_twins(loaded, findings);
    lint_sort(loaded, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.file < b.file; });
    return findings;
}

} // namespace content
