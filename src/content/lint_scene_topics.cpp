#include "content/lint_scene.hpp"

#include "content/lint_words.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace content
{

namespace
{

using practice::Topic;

constexpr std::size_t readers_of_intimacy = 2;
constexpr std::size_t readings_that_agree = 2;

int level(const practice::Scene& scene, Topic topic)
{
    return scene.topics[static_cast<std::size_t>(topic)];
}

/// The combinations and heights that no scene of this game may have.
void check_limits(const practice::Scene& scene, const SceneOrigin& origin, Notes& notes)
{
    const int sex = level(scene, Topic::sex), alcohol = level(scene, Topic::alcohol);
    if (level(scene, Topic::self_harm) > 1)
        notes.error("flag-self-harm", "expected at most 1", "/flags/self-harm");
    const bool young = origin.age == "child" || origin.age == "teen";
    if (sex > 0 && (level(scene, Topic::childhood) > 0 || young))
        notes.error("flag-childhood-sex", "expected no child in a scene that touches sex",
                    "/flags/sex");
    if (sex >= 2 && alcohol >= 2)
        notes.error("flag-alcohol-sex", "expected no drinking beside intimacy", "/flags/alcohol");
    else if (sex >= 2 && alcohol > 0)
        notes.warning("flag-alcohol-sex", "drink beside intimacy: is consent visible",
                      "/flags/alcohol");
}

/// Words that make one suspect that a flag was forgotten.
void check_suspicion(const practice::Scene& scene, Notes& notes)
{
    std::string whole = scene.text;
    if (scene.turn)
        whole += "\n" + scene.turn->line;
    const std::vector<Token> tokens = tokens_of(whole);
    for (std::size_t i = 0; i < practice::topic_count; ++i)
    {
        const auto topic = static_cast<Topic>(i);
        const std::string sign = first_of(lexicon::signs_of(topic), tokens);
        if (scene.topics[i] == 0 && !sign.empty())
            notes.warning("flag", "\"" + sign + "\" suggests more than 0",
                          "/flags/" + std::string(practice::name_of(topic)));
    }
    const std::string child = first_of(lexicon::children(), tokens);
    if (level(scene, Topic::sex) > 0 && !child.empty())
        notes.warning("flag-childhood-sex",
                      "\"" + child + "\" suggests a child in a scene with sex", "/flags/sex");
}

/// A word that two people named unasked must be known to the key.
void check_readings(const practice::Scene& scene, const SceneOrigin& origin,
                    const feelings::Wheel& wheel, Notes& notes)
{
    std::map<feelings::WordId, std::size_t> named;
    for (const Reading& reading : origin.readings)
        for (const std::string& text : reading.words)
            if (const auto word = wheel.find(text))
                ++named[*word];
    const auto fits = practice::key_after_turn(scene).fits;
    for (const auto& [word, times] : named)
    {
        const auto same = [&, id = word](const practice::Fit& fit) { return fit.word == id; };
        if (times >= readings_that_agree && std::none_of(fits.begin(), fits.end(), same))
            notes.warning("review-word",
                          "two readers named \"" + wheel[word].text + "\", which is not in the key",
                          "/review/readers");
    }
}

void check_review(const practice::Scene& scene, const SceneOrigin& origin, Notes& notes)
{
    const bool enough = origin.readings.size() >= readers_of_intimacy;
    if (level(scene, Topic::sex) < 2 || enough)
        return;
    const std::string what = "expected a second reader for a scene with sex at 2 or more";
    if (origin.review == ReviewState::draft)
        notes.warning("second-reader", what, "/review/readers");
    else
        notes.error("second-reader", what, "/review/readers");
}

} // namespace

void lint_scene_topics(const practice::Scene& scene, const SceneOrigin& origin,
                       const feelings::Wheel& wheel, Notes& notes)
{
    check_limits(scene, origin, notes);
    check_suspicion(scene, notes);
    check_readings(scene, origin, wheel, notes);
    check_review(scene, origin, notes);
}

} // namespace content
