#include "practice/marking.hpp"

#include "feelings/nearness.hpp"
#include "feelings/small_wheel.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace practice;
using feelings::Sensation;
using feelings::Wheel;
using feelings::WordId;
using feelings::Zone;
using tests::fit;
using tests::said;

namespace
{

int value(const Wheel& wheel, const Key& key, const Words& answer)
{
    const auto mark = mark_words(wheel, key, answer);
    REQUIRE(mark);
    return mark->value;
}

/// Section 4 of game.md again, from its words: everything in 1/800 of a point, rounded half up
/// once.
int by_the_book(const Wheel& wheel, const Key& key, const std::vector<WordId>& counted)
{
    int closeness = 0;
    for (const WordId word : counted)
    {
        int best = 0;
        for (const Fit& one : key.fits)
            best = std::max(best, one.weight * feelings::nearness(wheel, word, one.word));
        for (const Far& far : key.far)
            if (far.word == word)
                best = std::min(best, 1000);
        closeness = std::max(closeness, best);
    }
    std::vector<Fit> heaviest = key.fits;
    std::stable_sort(heaviest.begin(), heaviest.end(),
                     [](const Fit& a, const Fit& b) { return a.weight > b.weight; });
    heaviest.resize(std::min<std::size_t>(2, heaviest.size()));
    int covered = 0;
    for (const Fit& one : heaviest)
    {
        int best = 0;
        for (const WordId word : counted)
            best = std::max(best, feelings::nearness(wheel, word, one.word));
        covered += best;
    }
    const int mean_doubled = heaviest.size() == 1 ? 2 * covered : covered;
    return (6 * closeness + 100 * mean_doubled + 400) / 800;
}

struct Dice
{
    std::mt19937 engine;

    std::size_t below(std::size_t n)
    {
        return engine() % n;
    }
    std::string any_word(const Wheel& wheel)
    {
        return wheel.words()[below(wheel.words().size())].text;
    }
    Key key(const Wheel& wheel)
    {
        Key key;
        for (std::size_t i = 1 + below(6); i > 0; --i)
            key.fits.push_back(fit(wheel, any_word(wheel), static_cast<int>(below(21)) * 5));
        for (std::size_t i = below(4); i > 0; --i)
            key.far.push_back({tests::word(wheel, any_word(wheel)), ""});
        return key;
    }
};

Scene with_body_cues(std::vector<std::pair<Zone, Sensation>> cues)
{
    Scene scene;
    for (const auto& [zone, sensation] : cues)
        scene.cues.push_back({CueKind::body, {}, 0, {zone}, {sensation}});
    return scene;
}

Body marks(std::vector<Zone> zones, std::vector<Sensation> sensations = {})
{
    Body body;
    for (const Zone zone : zones)
        body.marks.push_back({zone, sensations, {}});
    return body;
}

} // namespace

TEST_CASE("marking: the worked cases of game.md 4, on both wheels")
{
    for (const Wheel& wheel : {tests::small_wheel(), tests::shipped_wheel()})
    {
        const Key key = tests::worked_key(wheel);
        const auto finer = mark_words(wheel, key, said({"let down"}));
        REQUIRE(finer);
        CHECK(finer->words[0]->closeness == 85);
        CHECK(finer->value == 84);
        const auto vaguer = mark_words(wheel, key, said({"hurt"}));
        REQUIRE(vaguer);
        CHECK(vaguer->words[0]->closeness == 80);
        CHECK(vaguer->value == 80);
    }
}

TEST_CASE("marking: halves go up, once, at the end")
{
    const Wheel wheel = tests::small_wheel();
    const Key key{{fit(wheel, "hurt", 100), fit(wheel, "calm", 90)}, {}};
    CHECK(value(wheel, key, said({"hurt"})) == 88);
    const Key below{{fit(wheel, "hurt", 99), fit(wheel, "calm", 90)}, {}};
    CHECK(value(wheel, below, said({"hurt"})) == 87);
    const Key single{{fit(wheel, "disappointed", 50)}, {}};
    const auto mark = mark_words(wheel, single, said({"let down"}));
    REQUIRE(mark);
    CHECK(mark->words[0]->closeness == 43);
    CHECK(mark->value == 53);
}

TEST_CASE("marking: a word in another direction counts ten at most")
{
    const Wheel wheel = tests::small_wheel();
    const Key key = tests::worked_key(wheel);
    const auto bitter = mark_words(wheel, key, said({"bitter"}));
    REQUIRE(bitter);
    CHECK(bitter->words[0]->far);
    CHECK(bitter->words[0]->closeness == 10);
    CHECK(bitter->value == 11);
    const auto joyful = mark_words(wheel, key, said({"joyful"}));
    CHECK(joyful->words[0]->closeness == 0);
    CHECK(joyful->value == 0);
}

TEST_CASE("marking: the second and third word count only with a line")
{
    const Wheel wheel = tests::small_wheel();
    const Key key = tests::worked_key(wheel);
    Words answer = said({"glad", "let down"});
    CHECK(value(wheel, key, answer) == 0);
    CHECK_FALSE(mark_words(wheel, key, answer)->words[1]->counted);
    CHECK(mark_words(wheel, key, answer)->words[1]->closeness == 85);
    answer.words[1].lines = {2};
    CHECK(value(wheel, key, answer) == 84);
    CHECK(mark_words(wheel, key, answer)->words[1]->counted);
    answer.words.push_back({"hurt", "hurt", {0}});
    CHECK(value(wheel, key, answer) == 87);
}

TEST_CASE("marking: no word yet and loose words are kept, not marked")
{
    const Wheel wheel = tests::small_wheel();
    const Key key = tests::worked_key(wheel);
    CHECK_FALSE(mark_words(wheel, key, {}));
    CHECK_FALSE(mark_words(wheel, key, Words{{{"gutted", "", {}}}}));
    const auto under = mark_words(wheel, key, Words{{{"gutted", "disappointed", {}}}});
    REQUIRE(under);
    CHECK(under->words[0]->closeness == 100);
    const auto mixed = mark_words(wheel, key, Words{{{"gutted", "", {}}, {"hurt", "hurt", {1}}}});
    REQUIRE(mixed);
    REQUIRE(mixed->words.size() == 2);
    CHECK_FALSE(mixed->words[0]);
    CHECK(mixed->value == 80);
    CHECK(value(wheel, key, Words{{{" Let Down", "", {}}}}) == 84);
}

TEST_CASE("marking: agrees with the rules read anew, for any reading and any answer")
{
    const Wheel& wheel = tests::shipped_wheel();
    Dice dice{std::mt19937(7)};
    for (int round = 0; round < 20000; ++round)
    {
        const Key key = dice.key(wheel);
        Words answer;
        std::vector<WordId> counted;
        for (std::size_t i = 0; i < 1 + dice.below(3); ++i)
        {
            const std::string text = dice.any_word(wheel);
            const bool cited = dice.below(2);
            answer.words.push_back({text, text, {}});
            if (cited)
                answer.words.back().lines = {0};
            if (cited || i == 0)
                counted.push_back(tests::word(wheel, text));
        }
        const auto mark = mark_words(wheel, key, answer);
        REQUIRE(mark);
        REQUIRE(mark->value == by_the_book(wheel, key, counted));
        REQUIRE(mark->value >= 0);
        REQUIRE(mark->value <= 100);
        REQUIRE(mark->words.size() == answer.words.size());
    }
}

TEST_CASE("marking: no word subtracts")
{
    const Wheel& wheel = tests::shipped_wheel();
    Dice dice{std::mt19937(8)};
    for (int round = 0; round < 10000; ++round)
    {
        const Key key = dice.key(wheel);
        Words answer = said({dice.any_word(wheel)});
        int before = value(wheel, key, answer);
        for (int more = 0; more < 2; ++more)
        {
            const std::string text = dice.any_word(wheel);
            answer.words.push_back(
                {text, text,
                 dice.below(3) ? std::vector<std::size_t>{1} : std::vector<std::size_t>{}});
            const int after = value(wheel, key, answer);
            REQUIRE(after >= before);
            before = after;
        }
    }
}

TEST_CASE("marking: finer beats vaguer, and the heaviest fitting word itself is a closest fit")
{
    for (const Scene& scene : tests::shipped().scenes)
    {
        const Wheel& wheel = tests::shipped().wheel;
        for (const Key& key : {scene.key, key_after_turn(scene)})
        {
            const auto heaviest =
                std::max_element(key.fits.begin(), key.fits.end(),
                                 [](const Fit& a, const Fit& b) { return a.weight < b.weight; });
            CAPTURE(scene.id);
            CHECK(heaviest->weight == 100);
            const int mark = value(wheel, key, said({wheel[heaviest->word].text}));
            CHECK(band_of(mark) == Band::closest_fit);
        }
    }
}

TEST_CASE("bands: the edges belong to the nearer band")
{
    CHECK(band_of(100) == Band::closest_fit);
    CHECK(band_of(80) == Band::closest_fit);
    CHECK(band_of(79) == Band::close_by);
    CHECK(band_of(55) == Band::close_by);
    CHECK(band_of(54) == Band::same_neighbourhood);
    CHECK(band_of(30) == Band::same_neighbourhood);
    CHECK(band_of(29) == Band::another_direction);
    CHECK(band_of(0) == Band::another_direction);
}

TEST_CASE("body: the place itself, a touching one, and elsewhere")
{
    const Scene scene = with_body_cues({{Zone::throat, Sensation::tight}});
    CHECK(mark_body(scene, marks({Zone::throat})) == 60);
    CHECK(mark_body(scene, marks({Zone::throat}, {Sensation::tight})) == 100);
    CHECK(mark_body(scene, marks({Zone::chest})) == 40);
    CHECK(mark_body(scene, marks({Zone::jaw}, {Sensation::tight})) == 80);
    CHECK(mark_body(scene, marks({Zone::feet})) == 0);
    CHECK(mark_body(scene, marks({Zone::feet}, {Sensation::tight})) == 40);
    CHECK(mark_body(scene, marks({Zone::nowhere})) == 0);
    CHECK(mark_body(scene, marks({Zone::all_over})) == 40);
    CHECK(mark_body(scene, {}) == 0);
    CHECK(mark_body(with_body_cues({}), marks({Zone::chest})) == 0);
}

TEST_CASE("body: the mean over the key zones, rounded half up")
{
    const Scene three = with_body_cues({{Zone::throat, Sensation::tight},
                                        {Zone::hands, Sensation::cold},
                                        {Zone::belly, Sensation::hollow}});
    CHECK(mark_body(three, marks({Zone::throat})) == 20);
    CHECK(mark_body(three, marks({Zone::throat, Zone::hands, Zone::belly})) == 60);
    CHECK(mark_body(three, marks({Zone::chest})) == 27);
    CHECK(mark_body(three, marks({Zone::arms}, {Sensation::hollow})) == 53);
    CHECK(mark_body(three, marks({Zone::throat, Zone::hands, Zone::belly},
                                 {Sensation::numb, Sensation::cold})) == 100);
}

TEST_CASE("body: two extra places are free, each further one costs ten, never below nothing")
{
    const Scene scene = with_body_cues({{Zone::throat, Sensation::tight}});
    const std::vector<Zone> extra{Zone::feet, Zone::legs, Zone::hands, Zone::arms};
    std::vector<Zone> zones{Zone::throat};
    for (const int expected : {60, 60, 50, 40})
    {
        zones.push_back(extra[zones.size() - 1]);
        CHECK(mark_body(scene, marks(zones)) == expected);
    }
    CHECK(mark_body(scene, marks({Zone::feet, Zone::legs, Zone::hands, Zone::arms})) == 0);
    CHECK(mark_body(scene, marks({Zone::feet, Zone::legs, Zone::hands, Zone::arms, Zone::belly},
                                 {Sensation::tight})) == 10);
}

TEST_CASE("body: the same place marked twice is one place")
{
    const Scene scene = with_body_cues({{Zone::throat, Sensation::tight}});
    CHECK(mark_body(scene, marks({Zone::throat, Zone::feet, Zone::feet, Zone::feet})) == 60);
}

TEST_CASE("body: every shipped scene that asks for it can be marked to the full")
{
    for (const Scene& scene : tests::shipped().scenes)
        if (scene.offers("locate"))
        {
            Body best;
            for (const Cue& cue : scene.cues)
                for (const Zone zone : cue.zones)
                    best.marks.push_back({zone, cue.sensations, {}});
            CAPTURE(scene.id);
            CHECK(mark_body(scene, best) == 100);
        }
}

TEST_CASE("guessing: taken out of the share of right answers")
{
    CHECK(guess_corrected(7, 10, 4) == doctest::Approx(.60));
    CHECK(guess_corrected(10, 10, 4) == doctest::Approx(1));
    CHECK(guess_corrected(1, 4, 4) == doctest::Approx(0));
    CHECK(guess_corrected(0, 4, 4) == doctest::Approx(0));
    CHECK(guess_corrected(3, 4, 2) == doctest::Approx(.5));
    CHECK(guess_corrected(0, 0, 4) == doctest::Approx(0));
    CHECK(guess_corrected(1, 1, 1) == doctest::Approx(0));
}

TEST_CASE("turn: shifts replace a weight or add a word, and lift it out of the far ones")
{
    const Wheel wheel = tests::small_wheel();
    Scene scene = tests::small_scene(wheel, 1);
    scene.turn->shifts.push_back(fit(wheel, "bitter", 55));
    const Key before = scene.key;
    const Key after = key_after_turn(scene);
    CHECK(scene.key.fits.size() == before.fits.size());
    REQUIRE(after.fits.size() == 6);
    CHECK(after.fits[0].weight == 30);
    CHECK(after.fits[0].cues == before.fits[0].cues);
    CHECK(after.fits[1].weight == 80);
    CHECK(after.fits[4].word == tests::word(wheel, "relieved"));
    CHECK(after.fits[5].word == tests::word(wheel, "bitter"));
    CHECK(after.far.size() == 1);
    CHECK(value(wheel, after, said({"eased"})) > value(wheel, before, said({"eased"})));
    scene.turn.reset();
    CHECK(key_after_turn(scene).fits.size() == before.fits.size());
}
