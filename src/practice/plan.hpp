#pragma once

#include "base/day.hpp"
#include "practice/step.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace practice
{

/// A stretch of the evening that belongs together and can be skipped as a whole.
struct PlanItem
{
    std::string subject;
    std::vector<StepRef> steps;

    bool operator==(const PlanItem&) const = default;
};

/// One evening, written into the journal when it begins, so that it resumes as it was.
struct Plan
{
    base::Day day;
    std::uint64_t seed = 0;
    std::vector<PlanItem> items;
    std::string opening_of; ///< The scene whose first sentence closes the evening; may be empty.

    bool operator==(const Plan&) const = default;
};

} // namespace practice
