#pragma once

#include "base/result.hpp"
#include "practice/event.hpp"

#include <optional>
#include <vector>

namespace practice
{

/// Where an evening puts what must not be lost. The journal is one; tests bring their own.
class Keeper
{
public:
    virtual ~Keeper() = default;

    /// Saved means: on disk when this returns. Keeping the same event twice is harmless.
    virtual base::Result<void> keep(const std::vector<Event>& events) = 0;
    /// What the player is half way through; replaces the earlier draft.
    virtual base::Result<void> keep_draft(const StepRef& step, const Answer& half) = 0;
    virtual base::Result<void> drop_draft() = 0;
    /// The draft, when there is one for this step.
    virtual std::optional<Answer> draft(const StepRef& step) const = 0;
};

} // namespace practice
