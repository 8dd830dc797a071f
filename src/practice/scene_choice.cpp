#include "practice/scene_choice.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace practice
{

namespace
{

/// A full scene asks for the body first, or which way one leans, once in so many.
constexpr std::size_t one_scene_in = 3;

constexpr std::array<Exercise, 5> later_exercises{
    Exercise::locate, Exercise::chair, Exercise::source, Exercise::mixed, Exercise::underneath};

const Scene* longest_ago(const std::vector<const Scene*>& scenes, const Standing& standing,
                         Exercise exercise)
{
    const Scene* found = nullptr;
    for (const Scene* scene : scenes)
        if (scene->offers(name_of(exercise)) &&
            (!found ||
             standing.turn_of(exercise, scene->id) < standing.turn_of(exercise, found->id)))
            found = scene;
    return found;
}

} // namespace

std::vector<const Scene*> scenes_in_turn(const Catalogue& catalogue, const Standing& standing,
                                         const TopicLevels& levels)
{
    const std::unordered_set<std::string> met(standing.scenes_met.begin(),
                                              standing.scenes_met.end());
    std::vector<const Scene*> scenes;
    for (const Scene& scene : catalogue.scenes)
        if (within(scene, levels) && !standing.not_again.contains(scene.id))
            scenes.push_back(&scene);
    const auto turn = [&](const Scene* scene)
    {
        const auto asked = standing.scene_asked.find(scene->id);
        return std::pair(met.contains(scene->id),
                         asked == standing.scene_asked.end() ? 0 : asked->second);
    };
    std::stable_sort(scenes.begin(), scenes.end(),
                     [&](const Scene* a, const Scene* b) { return turn(a) < turn(b); });
    return scenes;
}

SceneCourse course_for(const Scene& scene, const Standing& standing)
{
    SceneCourse course;
    course.sense = scene.offers("sense") && standing.scenes_since_sense + 1 >= one_scene_in;
    course.lean = !scene.lean.empty() && standing.scenes_since_lean + 1 >= one_scene_in;
    return course;
}

std::vector<LaterReading> later_readings(const Catalogue& catalogue, const Standing& standing,
                                         const TopicLevels& levels,
                                         const std::vector<const Scene*>& tonight)
{
    std::vector<const Scene*> earlier;
    for (const std::string& id : standing.scenes_met)
    {
        const Scene* scene = catalogue.scene(id);
        if (scene && within(*scene, levels) && !standing.not_again.contains(id) &&
            std::find(tonight.begin(), tonight.end(), scene) == tonight.end())
            earlier.push_back(scene);
    }
    std::vector<LaterReading> readings;
    for (const Exercise exercise : later_exercises)
        if (const Scene* scene = longest_ago(earlier, standing, exercise))
            readings.push_back({scene, exercise});
    std::stable_sort(readings.begin(), readings.end(),
                     [&](const LaterReading& a, const LaterReading& b)
                     { return standing.turn_of(a.exercise) < standing.turn_of(b.exercise); });
    return readings;
}

} // namespace practice
