#pragma once

#include "practice/catalogue.hpp"
#include "practice/feedback.hpp"
#include "practice/step.hpp"

namespace practice
{

/// The later readings of a scene that was met before: from the other chair, for two feelings at
/// once, for where they come from, and for what lies below the surface.

/// The same evening from the other chair. `before` is what the player said of the first one.
Step chair_step(const Scene& scene, const StepRef& ref, const Words* before);
/// Two words of different families that are true at once.
Step mixed_step(const Scene& scene, const StepRef& ref);
/// Where it comes from, one of the scene's sources. `before` is what the player said of it.
Step source_step(const Scene& scene, const StepRef& ref, const Words* before);
/// Part "surface" asks for what shows, part "below" for what lies under it; `surface` is the
/// answer to the first.
Step underneath_step(const Scene& scene, const StepRef& ref, const Words* surface);

/// The source an option of a source step means; nothing for an unknown one.
const Source* source_named(const Scene& scene, std::string_view option);

Feedback chair_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                        const Words& words);
Feedback mixed_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                        const Words& words);
Feedback source_feedback(const Scene& scene, const StepRef& ref, const Choice& choice);
Feedback underneath_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                             const Words& surface, const Words& below);

} // namespace practice
