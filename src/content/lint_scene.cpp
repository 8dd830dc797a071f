#include "content/lint_scene.hpp"

namespace content
{

void lint_scene(const practice::Scene& scene, const SceneOrigin& origin,
                const feelings::Wheel& wheel, std::vector<Finding>& findings)
{
    Notes notes(findings, origin.file, origin.place);
    lint_scene_text(scene, wheel, notes);
    lint_scene_key(scene, wheel, notes);
    lint_scene_exercises(scene, wheel, notes);
    lint_scene_topics(scene, origin, wheel, notes);
}

} // namespace content
