#include "practice/small_catalogue.hpp"

#include "content/load.hpp"
#include "feelings/small_wheel.hpp"
#include "files/text_catalogue.hpp"
#include "scenes/dressing.hpp"

#include <doctest/doctest.h>

namespace tests
{

using namespace practice;

namespace
{

const std::string story =
    "Tom reads the list twice. His name is not on it. “Next year,” says the man. Tom’s shoulders "
    "drop and his throat goes dry. He folds the paper small.";

Cue cue(CueKind kind, const std::string& quote, const Scene& scene,
        std::vector<feelings::Zone> zones = {}, std::vector<feelings::Sensation> sensations = {})
{
    const std::size_t begin = scene.text.find(quote);
    REQUIRE(begin != std::string::npos);
    Cue made{kind, {begin, begin + quote.size()}, 0, std::move(zones), std::move(sensations)};
    while (scene.lines[made.line].end <= begin)
        ++made.line;
    return made;
}

TwinPair pair(const feelings::Wheel& wheel, const std::string& first, const std::string& second)
{
    const auto a = word(wheel, first), b = word(wheel, second);
    TwinPair made{"twins." + first + "-" + second, a, b, "The one looks back.", {}};
    for (const auto& [text, id] : {std::pair{"one", a}, {"two", b}, {"three", b}, {"four", a}})
        made.scenes.push_back({std::string("Moment ") + text + ".", id, "“Moment” decides it."});
    return made;
}

} // namespace

Fit fit(const feelings::Wheel& wheel, std::string_view text, int weight,
        std::vector<std::size_t> cues)
{
    return {word(wheel, text), weight, "Why " + std::string(text) + ".", std::move(cues),
            Layer::either};
}

Key worked_key(const feelings::Wheel& wheel)
{
    return {{fit(wheel, "disappointed", 100, {0}), fit(wheel, "hurt", 80, {1, 2}),
             fit(wheel, "irritated", 60), fit(wheel, "insecure", 40)},
            {{word(wheel, "joyful"), "Nothing here is won."},
             {word(wheel, "bitter"), "He folds it, he does not tear it."}}};
}

Scene small_scene(const feelings::Wheel& wheel, std::size_t number)
{
    using feelings::Sensation;
    using feelings::Zone;
    Scene scene;
    scene.id = "made.00" + std::to_string(number) + ".list";
    scene.chapter = "made";
    scene.title = "The list";
    scene.text = "Evening " + std::to_string(number) + ". " + story;
    scene.lines = base::sentences(scene.text);
    scene.person = number % 2 ? Person::third : Person::second;
    scene.cues = {
        cue(CueKind::setting, "His name is not on it", scene),
        cue(CueKind::body, "shoulders drop", scene, {Zone::shoulders}, {Sensation::heavy}),
        cue(CueKind::body, "his throat goes dry", scene, {Zone::throat}, {Sensation::tight}),
        cue(CueKind::behaviour, "He folds the paper small", scene)};
    scene.key = worked_key(wheel);
    scene.turn = Turn{"That night he writes a better list.",
                      {fit(wheel, "relieved", 90), fit(wheel, "disappointed", 30)}};
    scene.exercises = {"name", "locate"};
    if (number % 2 == 0)
        scene.exercises.emplace_back("sense");
    if (number % 3 == 0)
    {
        scene.exercises.emplace_back("lean");
        scene.lean = "Does he want to be on it?";
    }
    return scene;
}

Catalogue small_catalogue(std::size_t scenes)
{
    Catalogue catalogue;
    catalogue.wheel = small_wheel();
    catalogue.known = feelings::KnownWords(catalogue.wheel);
    catalogue.cards.resize(catalogue.wheel.words().size());
    const auto disappointed = word(catalogue.wheel, "disappointed");
    catalogue.cards[disappointed.index] = feelings::Card{
        "Something hoped for did not come.", {}, "often heavy", "a no", "a say", "“Next year.”"};
    catalogue.cards[word(catalogue.wheel, "hurt").index] =
        feelings::Card{"Something got through.",
                       {{disappointed, "hurt is about a person, disappointed about an outcome"}},
                       "often the chest",
                       "a word",
                       "care",
                       "“Oh.”"};
    catalogue.chapters.push_back({"made", 1, "Made", "Made for tests."});
    for (std::size_t i = 1; i <= scenes; ++i)
        catalogue.scenes.push_back(small_scene(catalogue.wheel, i));
    catalogue.twins = {pair(catalogue.wheel, "hurt", "disappointed"),
                       pair(catalogue.wheel, "irritated", "bitter"),
                       pair(catalogue.wheel, "nervous", "insecure")};
    return catalogue;
}

Words said(std::vector<std::string> words, std::vector<std::size_t> lines)
{
    Words answer;
    for (std::string& text : words)
        answer.words.push_back({text, text, lines});
    return answer;
}

const Catalogue& shipped()
{
    static const auto loaded = content::load(INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels");
    REQUIRE_MESSAGE(loaded, (loaded ? "" : loaded.error().sentence()));
    REQUIRE(loaded->catalogue.scenes.size() >= 12);
    REQUIRE(loaded->catalogue.twins.size() >= 6);
    return loaded->catalogue;
}

const base::Phrases& english()
{
    static const base::Phrases filled = []
    {
        auto phrases = files::read_phrases(INWORD_DATA_DIR "/assets/text/en.json");
        REQUIRE_MESSAGE(phrases, (phrases ? "" : phrases.error().sentence()));
        scenes::fill_gaps(*phrases, {});
        return *phrases;
    }();
    return filled;
}

} // namespace tests
