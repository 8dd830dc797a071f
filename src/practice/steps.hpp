#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"
#include "practice/plan.hpp"
#include "practice/step.hpp"

namespace practice
{

/// The steps of a scene that an evening may ask, in the order they are asked.
struct SceneCourse
{
    bool sense = false;  ///< Body first, then a typed word.
    bool name = true;    ///< Words with cited lines, then the withheld line.
    bool locate = false; ///< The character's body.
    bool lean = false;
};
PlanItem scene_item(const Scene& scene, const SceneCourse& course);
/// The two cards, then at most `moments` of the pair's micro-scenes, beginning with the `from`th
/// and going round.
PlanItem twin_item(const TwinPair& pair, std::size_t moments, std::size_t from = 0);
/// A later reading of an earlier scene: locate, chair, mixed, source or underneath.
PlanItem again_item(const Scene& scene, Exercise exercise);
PlanItem sealing_item();
PlanItem opening_item(const Document& envelope);

/// What a document of the envelope's room is called in a step.
inline constexpr std::string_view envelope_room = "envelope";
std::optional<base::Id> envelope_in(const StepRef& ref);

/// `before` is what stands in the words when the step opens: at the withheld line the first answer,
/// before it the word typed from nothing, when there was one.
Step scene_step(const Scene& scene, const StepRef& ref, const Words* before);
Step twin_step(const Catalogue& catalogue, const TwinPair& pair, const StepRef& ref);
Step sealing_step(const StepRef& ref);
Step opening_step(const Document& envelope, const StepRef& ref);

/// False when an evening that was left asks for what an update of the scenes has since taken away.
bool installed(const Catalogue& catalogue, const StepRef& ref);
/// True when something is shown after this step's answer before the evening goes on.
bool has_feedback(const Catalogue& catalogue, const StepRef& ref);
/// The micro-scene a twin step shows, 0-based; nothing for the cards.
std::optional<std::size_t> moment_of(const StepRef& ref);

} // namespace practice
