#include "practice/feedback.hpp"

#include "feelings/small_wheel.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace practice;
using tests::said;

namespace
{

const Catalogue& small()
{
    static const Catalogue catalogue = tests::small_catalogue();
    return catalogue;
}

Feedback after(const Words& words)
{
    const Scene& scene = small().scenes[0];
    return naming_feedback(small(), scene, {scene.id, Exercise::name, "first"}, words, nullptr);
}

bool says(const std::vector<base::Message>& notes, std::string_view key)
{
    return std::any_of(notes.begin(), notes.end(),
                       [&](const base::Message& note) { return note.key == key; });
}

} // namespace

TEST_CASE("feedback: a fitting word hears why and which line the writers had in mind")
{
    const Feedback feedback = after(said({"disappointed"}, {2}));
    REQUIRE(feedback.words.size() == 1);
    const NearWord& near = feedback.words[0];
    CHECK(near.band == Band::closest_fit);
    CHECK(near.family == "hurt");
    CHECK(near.why == "Why disappointed.");
    CHECK(near.cited == std::vector<std::string>{"His name is not on it."});
    CHECK(near.writers == std::vector<std::string>{"His name is not on it"});
    CHECK(near.notes.empty());
    CHECK(feedback.also == std::vector<std::string>{"hurt", "irritated"});
    CHECK(feedback.band == Band::closest_fit);
}

TEST_CASE("feedback: a near word hears what lies beside it, and the difference when its card knows")
{
    const Feedback beside = after(said({"let down"}));
    REQUIRE(says(beside.words[0].notes, "feedback.beside"));
    CHECK(beside.words[0].why == "Why disappointed.");
    Scene scene = small().scenes[0];
    std::erase_if(scene.key.fits,
                  [&](const Fit& fit) { return fit.word == tests::word(small().wheel, "hurt"); });
    const Feedback apart = naming_feedback(small(), scene, {scene.id, Exercise::name, "first"},
                                           said({"hurt"}), nullptr);
    REQUIRE(says(apart.words[0].notes, "feedback.beside-apart"));
    CHECK(describe(apart, tests::english())
              .find("“hurt” lies beside “disappointed”: hurt is about a person, disappointed about "
                    "an outcome.") != std::string::npos);
}

TEST_CASE("feedback: a far word hears why, one that is only distant that it points elsewhere")
{
    const Feedback far = after(said({"bitter"}));
    CHECK(far.words[0].band == Band::another_direction);
    CHECK(far.words[0].why == "He folds it, he does not tear it.");
    CHECK(far.words[0].writers.empty());
    const Feedback elsewhere = after(said({"eased"}));
    CHECK(elsewhere.words[0].band == Band::another_direction);
    CHECK(elsewhere.words[0].why.empty());
    CHECK(says(elsewhere.words[0].notes, "feedback.elsewhere"));
    CHECK_FALSE(says(elsewhere.words[0].notes, "feedback.beside"));
}

TEST_CASE("feedback: loose words, uncited words, story words and no word each have their note")
{
    const Feedback loose = after(Words{{{"gutted", "", {}}}});
    CHECK_FALSE(loose.band);
    CHECK_FALSE(loose.words[0].band);
    CHECK(says(loose.words[0].notes, "feedback.loose"));
    const Feedback uncited = after(said({"hurt", "disappointed", "bitter"}));
    CHECK_FALSE(says(uncited.words[0].notes, "feedback.uncited"));
    CHECK(says(uncited.words[1].notes, "feedback.uncited"));
    CHECK(says(uncited.words[2].notes, "feedback.uncited"));
    CHECK(says(after(said({"ignored"})).words[0].notes, "feedback.story-word"));
    const Feedback wordless = after({});
    CHECK(wordless.words.empty());
    CHECK_FALSE(wordless.band);
    CHECK(says(wordless.notes, "feedback.wordless"));
    CHECK(wordless.also == std::vector<std::string>{"disappointed", "hurt", "irritated"});
}

TEST_CASE("feedback: after the withheld line the turned reading counts")
{
    const Scene& scene = small().scenes[0];
    const StepRef ref{scene.id, Exercise::name, "turn"};
    const Words kept = said({"disappointed"});
    const Feedback feedback = naming_feedback(small(), scene, ref, kept, &kept);
    CHECK(feedback.band == Band::close_by);
    CHECK(feedback.also == std::vector<std::string>{"relieved", "hurt", "irritated"});
    REQUIRE(says(feedback.notes, "feedback.turn"));
    const Words changed = said({"relieved"});
    CHECK(naming_feedback(small(), scene, ref, kept, &changed).words[0].why == "Why relieved.");
}

TEST_CASE("feedback: the body is answered with the text's own cues")
{
    const Scene& scene = small().scenes[0];
    const StepRef ref{scene.id, Exercise::locate, "body"};
    const Body throat{{{feelings::Zone::throat, {feelings::Sensation::tight}, {}}}};
    const Feedback feedback = body_feedback(scene, ref, throat);
    CHECK(feedback.quotes == std::vector<std::string>{"shoulders drop", "his throat goes dry"});
    CHECK(feedback.band == Band::closest_fit);
    const Feedback unmarked = body_feedback(scene, ref, {});
    CHECK_FALSE(unmarked.band);
    CHECK(says(unmarked.notes, "feedback.body.unmarked"));
}

TEST_CASE("feedback: twins say which word the writers had in mind and why")
{
    const TwinPair& pair = small().twins[0];
    const StepRef ref{pair.id, Exercise::twins, "2"};
    const Feedback same = twin_feedback(small(), pair, 1, ref, {"disappointed"});
    CHECK(says(same.notes, "twins.same"));
    const Feedback other = twin_feedback(small(), pair, 1, ref, {"hurt"});
    CHECK(describe(other, tests::english()) ==
          "You read “hurt”; the writers had “disappointed” in mind. “Moment” decides it.\n");
}

TEST_CASE("feedback: in words, as the terminal prints it")
{
    CHECK(describe(after(said({"disappointed"}, {2})), tests::english()) ==
          "disappointed: A closest fit\n"
          "  Why disappointed.\n"
          "  Your line: His name is not on it.\n"
          "  Theirs: His name is not on it\n"
          "Also written into this scene: hurt, irritated\n");
}

TEST_CASE("feedback: every word of the wheel gets an answer in every shipped scene")
{
    const Catalogue& catalogue = tests::shipped();
    for (const Scene& scene : catalogue.scenes)
        for (const feelings::Word& word : catalogue.wheel.words())
        {
            const Words words = said({word.text}, {0});
            const StepRef ref{scene.id, Exercise::name, scene.turn ? "turn" : "first"};
            const Feedback feedback =
                naming_feedback(catalogue, scene, ref, words, scene.turn ? &words : nullptr);
            REQUIRE(feedback.words.size() == 1);
            const NearWord& near = feedback.words[0];
            REQUIRE(near.band);
            REQUIRE((!near.why.empty() || !near.notes.empty()));
            REQUIRE(near.notes.size() <= 2);
            REQUIRE(describe(feedback, tests::english()).find("[feedback") == std::string::npos);
        }
}

TEST_CASE("texts: the game never grades, praises or raises its voice")
{
    const auto letters = [](char32_t c) { return (c >= 'a' && c <= 'z') || c > 0x7F; };
    for (const auto& [key, text] : tests::english().all())
    {
        CAPTURE(key);
        std::u32string words = U" ";
        for (const char32_t c : base::to_code_points(base::folded(text)))
            words += letters(c) ? c : U' ';
        words += U' ';
        for (const std::u32string banned :
             {U" correct ", U" incorrect ", U" correctly ", U" wrong ", U" wrongly ", U" should ",
              U" good job ", U" well done ", U" great ", U" right answer ", U" mistake ",
              U" failed ", U" score ", U" most men ", U" players "})
            CHECK(words.find(banned) == std::u32string::npos);
        CHECK(text.find('!') == std::string::npos);
    }
}
