#pragma once

#include "practice/catalogue.hpp"
#include "practice/feedback.hpp"
#include "practice/plan.hpp"
#include "practice/step.hpp"

#include <vector>

namespace practice
{

/// What the exercise *sort* is called in plans and steps.
inline constexpr std::string_view sort_subject = "sort";

/// One round: its lines are part of the step's name, so that it stays as it was planned.
PlanItem sort_item(const std::vector<const SortLine*>& lines);
/// The lines a round asks; those that are no longer installed are left out.
std::vector<const SortLine*> lines_of(const Catalogue& catalogue, const StepRef& ref);
/// One field for each line, called by the line's id, with the five kinds to choose from.
Step sort_step(const Catalogue& catalogue, const StepRef& ref);
/// Line by line: what it says, beside what was chosen.
Feedback sort_feedback(const Catalogue& catalogue, const StepRef& ref, const Answer& answer);

} // namespace practice
