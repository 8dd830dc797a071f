#include "practice/recall.hpp"

#include "practice/diary.hpp"
#include "practice/growth.hpp"
#include "practice/marking.hpp"
#include "practice/memory.hpp"
#include "practice/own_words.hpp"
#include "practice/retrieval.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace practice;

namespace
{

const Catalogue& all()
{
    return tests::shipped();
}

feelings::WordId the(std::string_view word)
{
    return *all().wheel.find(word);
}

StepRef typed(std::string_view word, Prompt prompt = Prompt::line)
{
    return recall_ref(all().wheel, the(word), Path::produce, prompt);
}

Answer typing(const std::string& text, bool hinted = false)
{
    Answer answer;
    answer.put("words", Words{{{text, "", {}}}});
    if (hinted)
        answer.put("hint", Choice{hint_taken});
    return answer;
}

Attempt attempt(StepRef step, Answer answer)
{
    return {base::Id{}, std::move(step), std::move(answer), {}, std::nullopt};
}

fsrs::Grade grade(StepRef step, Answer answer)
{
    const auto found = retrievals(all(), attempt(std::move(step), std::move(answer)));
    REQUIRE(found.size() == 1);
    return found[0].grade;
}

} // namespace

TEST_CASE("recall: every word of the wheel can be met and asked both ways by every prompt")
{
    for (std::size_t i = 0; i < all().wheel.words().size(); ++i)
    {
        const feelings::WordId word{static_cast<std::uint16_t>(i)};
        CAPTURE(all().wheel[word].text);
        const auto cards = meet_refs(all(), word);
        CHECK(cards.size() == 2);
        for (const StepRef& ref : cards)
        {
            REQUIRE(installed(all(), ref));
            CHECK(word_asked(all(), ref) == word);
            CHECK(parse_step_ref(to_string(ref)) == ref);
            CHECK(meet_step(all(), ref).fields.empty());
            CHECK_FALSE(meet_step(all(), ref).cards.empty());
        }
        for (const Path path : {Path::recognise, Path::produce})
            for (const Prompt prompt : {Prompt::definition, Prompt::line, Prompt::body})
            {
                const StepRef ref = recall_ref(all().wheel, word, path, prompt);
                REQUIRE(installed(all(), ref));
                CHECK(has_feedback(all(), ref));
                CHECK(word_asked(all(), ref) == word);
                const Step step = recall_step(all(), ref);
                CHECK_FALSE(step.story.empty());
                CHECK((step.field("hint") != nullptr) == (path == Path::produce));
            }
    }
}

TEST_CASE("recall: four different words to pick from, the asked one among them, the same each time")
{
    std::set<std::size_t> places;
    for (std::size_t i = 0; i < all().wheel.words().size(); ++i)
    {
        const feelings::WordId word{static_cast<std::uint16_t>(i)};
        const StepRef ref = recall_ref(all().wheel, word, Path::recognise, Prompt::definition);
        const auto four = picks(all(), ref);
        REQUIRE(four.size() == 4);
        CHECK(std::set<feelings::WordId>(four.begin(), four.end()).size() == 4);
        CHECK(four == picks(all(), ref));
        places.insert(
            static_cast<std::size_t>(std::find(four.begin(), four.end(), word) - four.begin()));
    }
    CHECK(places == std::set<std::size_t>{0, 1, 2, 3});
}

TEST_CASE("recall: case, accents, one slip and synonyms are forgiven, and what is near is hard")
{
    using fsrs::Grade;
    CHECK(grade(typed("ashamed"), typing("ashamed")) == Grade::good);
    CHECK(grade(typed("ashamed"), typing("  ASHAMED ")) == Grade::good);
    CHECK(grade(typed("ashamed"), typing("ashámed")) == Grade::good);
    CHECK(grade(typed("ashamed"), typing("ashamde")) == Grade::good);
    CHECK(grade(typed("disappointed"), typing("gutted")) == Grade::good);
    CHECK(grade(typed("ashamed"), typing("ashamed", true)) == Grade::hard);
    const feelings::Word& sibling = all().wheel[the("disappointed")];
    REQUIRE(sibling.finer.size() >= 2);
    const std::string first = all().wheel[sibling.finer[0]].text,
                      second = all().wheel[sibling.finer[1]].text;
    CHECK(grade(typed(first), typing(second)) == Grade::hard);
    CHECK(grade(typed("ashamed"), typing("joyful")) == Grade::again);
    CHECK(grade(typed("ashamed"), typing("table")) == Grade::again);
    CHECK(grade(typed("ashamed"), Answer{}) == Grade::again);
    Answer picked;
    picked.put("word", Choice{"guilty"});
    CHECK(grade(recall_ref(all().wheel, the("ashamed"), Path::recognise, Prompt::line), picked) ==
          Grade::again);
}

TEST_CASE("recall: the marks of game.md 5")
{
    CHECK(mark_recall(all().wheel, the("hurt"), the("hurt")) == 100);
    CHECK(mark_recall(all().wheel, the("hurt"), std::nullopt) == 0);
    CHECK(mark_recall(all().wheel, the("hurt"), the("joyful")) == 0);
    CHECK(mark_recall(all().wheel, the("disappointed"), the("lonely")) == 70);
    CHECK(mark_recall(all().wheel, the("let down"), the("hurt")) == 50);
    CHECK(mark_sorted(LineKind::verdict, LineKind::thought) == 50);
    CHECK(mark_sorted(LineKind::thought, LineKind::verdict) == 0);
    CHECK(mark_sorted(LineKind::body, LineKind::body) == 100);
}

TEST_CASE("memory: a word is met, recognised, then produced; of one day the first look counts")
{
    const fsrs::Model model;
    Memories memories(all(), model);
    const feelings::WordId word = the("ashamed");
    const auto take = [&](const Attempt& one, int day)
    { memories.take(one, retrievals(all(), one), base::Day{day}); };
    take(attempt(meet_refs(all(), word)[0], {}), 1);
    const WordPractice& practice = memories.words()[word.index];
    CHECK(practice.met == base::Day{1});
    CHECK_FALSE(practice.by(Path::recognise));
    const StepRef pick = recall_ref(all().wheel, word, Path::recognise, Prompt::definition);
    Answer missed, right;
    missed.put("word", Choice{"guilty"});
    right.put("word", Choice{"ashamed"});
    take(attempt(pick, missed), 2);
    take(attempt(pick, right), 2);
    REQUIRE(practice.by(Path::recognise));
    CHECK(practice.by(Path::recognise)->scheduled ==
          model.review(std::nullopt, fsrs::Grade::again, 0));
    take(attempt(pick, right), 5);
    CHECK(practice.by(Path::recognise)->scheduled ==
          model.review(model.review(std::nullopt, fsrs::Grade::again, 0), fsrs::Grade::good, 3));
    CHECK_FALSE(practice.by(Path::produce));
    take(attempt(typed("ashamed"), typing("ashamed")), 9);
    CHECK(practice.by(Path::produce)->last == base::Day{9});
}

TEST_CASE("growth: three prompts over a week make a word held; with a hint they do not")
{
    for (const bool hinted : {false, true})
    {
        tests::Diary diary;
        int day = 1;
        for (const Prompt prompt : {Prompt::definition, Prompt::line, Prompt::body})
        {
            diary.begin(day);
            diary.attempt(typed("ashamed", prompt), typing("ashamed", hinted));
            day += 4;
        }
        const auto states = word_states(all(), diary.history());
        CHECK(states[the("ashamed").index] ==
              (hinted ? feelings::WordState::practised : feelings::WordState::held));
        CHECK(states[the("guilty").index] == feelings::WordState::not_met);
    }
}

TEST_CASE("growth: a guess for another word's card is neither met nor a word of one's own")
{
    tests::Diary diary;
    diary.begin(1);
    diary.attempt(typed("ashamed"), typing("zorbled"));
    diary.attempt(typed("ashamed"), typing("bitter"));
    CHECK(own_words(all(), diary.history()).empty());
    CHECK(word_states(all(), diary.history())[the("bitter").index] == feelings::WordState::not_met);
}
