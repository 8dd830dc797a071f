#pragma once

#include "content/load.hpp"
#include "content/notes.hpp"

#include <vector>

namespace content
{

/// All rules that concern one scene by itself.
void lint_scene(const practice::Scene& scene, const SceneOrigin& origin,
                const feelings::Wheel& wheel, std::vector<Finding>& findings);

/// How the text is told: its length, sentences, person, characters, and what it must not name.
void lint_scene_text(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes);
/// What the readings rest on: weights, cues, reasons, the turn and the other chair.
void lint_scene_key(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes);
/// That every exercise a scene offers can be played with it.
void lint_scene_exercises(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes);
/// What a scene may touch, and who must have read it before.
void lint_scene_topics(const practice::Scene& scene, const SceneOrigin& origin,
                       const feelings::Wheel& wheel, Notes& notes);

} // namespace content
