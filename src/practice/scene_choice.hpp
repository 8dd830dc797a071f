#pragma once

#include "practice/planner.hpp"
#include "practice/steps.hpp"

#include <vector>

namespace practice
{

/// The scenes a player may be shown: the ones he has not met first, and in either group those that
/// came up longest ago; a skipped scene waits its turn.
std::vector<const Scene*> scenes_in_turn(const Catalogue& catalogue, const Standing& standing,
                                         const TopicLevels& levels);

/// Which questions go with a full scene: the body first, and the lean, in one of three at most.
SceneCourse course_for(const Scene& scene, const Standing& standing);

/// A scene met on an earlier evening, and one more way to read it.
struct LaterReading
{
    const Scene* scene = nullptr;
    Exercise exercise = Exercise::locate;
};
/// The later readings there are, best first: the exercise that came up longest ago, and in it the
/// scene that was not read so yet, else the one for which that is longest ago. At most one of each
/// exercise; never tonight's scenes.
std::vector<LaterReading> later_readings(const Catalogue& catalogue, const Standing& standing,
                                         const TopicLevels& levels,
                                         const std::vector<const Scene*>& tonight);

} // namespace practice
