#include "practice/growth.hpp"

#include "feelings/small_wheel.hpp"
#include "practice/diary.hpp"

#include <doctest/doctest.h>

using namespace practice;
using feelings::WordState;
using tests::Diary;
using tests::said;

namespace
{

const Catalogue& small()
{
    static const Catalogue catalogue = tests::small_catalogue();
    return catalogue;
}

std::string scene(int number)
{
    return small().scenes[static_cast<std::size_t>(number - 1)].id;
}

StepRef naming(int number)
{
    return {scene(number), Exercise::name, "first"};
}

StepRef typing(int number)
{
    return {scene(number), Exercise::sense, "typed"};
}

WordState state(const Diary& diary, std::string_view word)
{
    return word_states(small(), diary.history())[tests::word(small().wheel, word).index];
}

/// "disappointed" typed from nothing on these days, each in the scene of that number.
WordState typed_on(std::vector<std::pair<int, int>> days_and_scenes)
{
    Diary diary;
    for (const auto& [day, number] : days_and_scenes)
    {
        diary.begin(day);
        diary.attempt(typing(number), said({"disappointed"}));
    }
    return state(diary, "disappointed");
}

Answer chosen(const std::string& word)
{
    Answer answer;
    answer.put("word", Choice{word});
    return answer;
}

} // namespace

TEST_CASE("growth: nothing is met before it was")
{
    const auto states = word_states(small(), History{});
    CHECK(states.size() == small().wheel.words().size());
    for (const WordState one : states)
        CHECK(one == WordState::not_met);
}

TEST_CASE("growth: naming a word or seeing its card meets it")
{
    Diary diary;
    diary.begin(1);
    diary.attempt(naming(1), said({"calm"}));
    diary.attempt({small().twins[0].id, Exercise::twins, "meet"}, Answer{});
    CHECK(state(diary, "calm") == WordState::met);
    CHECK(state(diary, "hurt") == WordState::met);
    CHECK(state(diary, "disappointed") == WordState::met);
    CHECK(state(diary, "irritated") == WordState::not_met);
}

TEST_CASE("growth: practised needs two retrievals on two days")
{
    Diary diary;
    diary.begin(1);
    diary.attempt(naming(1), said({"disappointed"}));
    diary.attempt(naming(2), said({"disappointed"}));
    CHECK(state(diary, "disappointed") == WordState::met);
    diary.begin(2);
    diary.attempt(naming(2), said({"calm"}));
    CHECK(state(diary, "disappointed") == WordState::met);
    diary.attempt(naming(3), said({"disappointed"}));
    CHECK(state(diary, "disappointed") == WordState::practised);
    CHECK(state(diary, "calm") == WordState::met);
}

TEST_CASE("growth: a word that does not fit is met and no more, however often")
{
    Diary diary;
    for (int day = 1; day < 20; ++day)
    {
        diary.begin(day);
        diary.attempt(typing(1 + day % 5), said({"irritated"}));
    }
    CHECK(state(diary, "irritated") == WordState::met);
}

TEST_CASE("growth: after the withheld line it is the turned reading that a word has to fit")
{
    Diary diary;
    for (int day = 1; day < 3; ++day)
    {
        diary.begin(day);
        diary.attempt({scene(day), Exercise::name, "turn"}, said({"relieved"}));
        diary.attempt({scene(day + 2), Exercise::name, "first"}, said({"eased"}));
    }
    CHECK(state(diary, "relieved") == WordState::practised);
    CHECK(state(diary, "eased") == WordState::met);
}

TEST_CASE("growth: telling twins apart retrieves the word of the moment")
{
    Diary diary;
    for (int day = 1; day < 3; ++day)
    {
        diary.begin(day);
        diary.attempt({small().twins[0].id, Exercise::twins, "2"}, chosen("disappointed"));
        diary.attempt({small().twins[0].id, Exercise::twins, "1"}, chosen("disappointed"));
        diary.attempt({small().twins[0].id, Exercise::twins, "9"}, chosen("hurt"));
    }
    CHECK(state(diary, "disappointed") == WordState::practised);
    CHECK(state(diary, "hurt") == WordState::not_met);
}

TEST_CASE("growth: held needs a week between and three scenes")
{
    CHECK(typed_on({{1, 1}, {2, 2}, {8, 3}}) == WordState::held);
    CHECK(typed_on({{1, 1}, {2, 2}, {7, 3}}) == WordState::practised);
    CHECK(typed_on({{1, 1}, {2, 2}, {8, 2}}) == WordState::practised);
    CHECK(typed_on({{1, 1}, {1, 2}, {1, 3}}) == WordState::met);
    CHECK(typed_on({{1, 1}, {1, 2}, {8, 3}}) == WordState::held);
    CHECK(typed_on({{1, 1}, {30, 1}}) == WordState::practised);
}

TEST_CASE("growth: choosing on the wheel is never held, only what was typed from nothing")
{
    Diary diary;
    for (int day = 1; day < 30; day += 7)
    {
        diary.begin(day);
        diary.attempt(naming(1 + day % 5), said({"disappointed"}));
    }
    CHECK(state(diary, "disappointed") == WordState::practised);
}

TEST_CASE("growth: a word in an envelope of one's own is own use, at sealing and at opening")
{
    Diary diary;
    diary.begin(1);
    diary.attempt({"envelope", Exercise::envelope, "seal"}, said({"nervous"}));
    Answer opened;
    opened.put("was", said({"eased", "gutted"}));
    diary.attempt({"envelope.x", Exercise::envelope, "open"}, opened);
    CHECK(state(diary, "nervous") == WordState::own_use);
    CHECK(state(diary, "eased") == WordState::own_use);
}

TEST_CASE("growth: an own word does not light the word it stands under")
{
    Diary diary;
    diary.begin(1);
    diary.attempt(naming(1), Words{{{"gutted", "disappointed", {}}}});
    CHECK(state(diary, "disappointed") == WordState::not_met);
}

TEST_CASE("growth: what was undone never counted, and scenes that are gone still meet words")
{
    Diary diary;
    diary.begin(1);
    const base::Id undone = diary.attempt(naming(1), said({"calm"}));
    diary.undo(undone);
    diary.attempt({"gone.001.scene", Exercise::name, "turn"}, said({"glad"}));
    CHECK(state(diary, "calm") == WordState::not_met);
    CHECK(state(diary, "glad") == WordState::met);
}

TEST_CASE("growth: what moved is what rose")
{
    using enum WordState;
    const auto moved = words_moved({not_met, met, held, met}, {met, met, met, own_use});
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].word.index == 0);
    CHECK(moved[0].before == not_met);
    CHECK(moved[0].after == met);
    CHECK(moved[1].word.index == 3);
}
