#include "practice/history.hpp"

#include "practice/diary.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace practice;
using tests::Diary;
using tests::id_of;
using tests::said;

namespace
{

const StepRef first{"made.001.list", Exercise::name, "first"};
const StepRef turn{"made.001.list", Exercise::name, "turn"};
const StepRef seal{"envelope", Exercise::envelope, "seal"};

Entry envelope(std::uint64_t number, int revision, std::optional<int> due)
{
    Entry entry;
    entry.entry = id_of(number);
    entry.room = envelope_room;
    entry.revision = revision;
    if (due)
        entry.due_day = base::Day{*due};
    return entry;
}

} // namespace

TEST_CASE("history: nothing happened is the first day")
{
    CHECK(fold({}).first_day());
    Diary diary;
    diary.begin(10);
    CHECK_FALSE(diary.history().first_day());
}

TEST_CASE("history: an undone answer never was, wherever its undoing stands")
{
    Diary diary;
    diary.begin(10);
    const base::Id wrong = diary.attempt(first, said({"calm"}));
    diary.attempt(first, said({"hurt"}));
    diary.undo(wrong);
    const History history = diary.history();
    REQUIRE(history.evenings[0].events.size() == 1);
    const Event* latest = history.latest(first);
    REQUIRE(latest);
    CHECK(std::get<Attempt>(latest->body).answer.get<Words>("words")->words[0].text == "hurt");
    CHECK(history.latest(turn) == nullptr);
}

TEST_CASE("history: a scene is met when its feedback was passed, once each, in order")
{
    Diary diary;
    diary.begin(10);
    diary.attempt(first, said({"hurt"}));
    diary.attempt(turn, said({"hurt"}));
    CHECK(diary.history().scenes_met().empty());
    diary.pass(turn);
    diary.pass({"made.001.list", Exercise::locate, "body"});
    diary.begin(11);
    diary.pass({"made.002.list", Exercise::name, "turn"});
    diary.pass(turn);
    CHECK(diary.history().scenes_met() ==
          std::vector<std::string>{"made.001.list", "made.002.list"});
}

TEST_CASE("history: a document is its latest revision and keeps its first time")
{
    Diary diary;
    diary.begin(10);
    diary.entry(envelope(5, 1, 11));
    diary.begin(11);
    const base::Id opened = diary.entry(envelope(5, 2, {}));
    const History history = diary.history();
    REQUIRE(history.documents.size() == 1);
    CHECK(history.documents[0].entry.revision == 2);
    CHECK(history.documents[0].written.day == base::Day{10});
    CHECK(history.documents[0].revised.day == base::Day{11});
    CHECK(history.document(id_of(5)) == &history.documents[0]);
    CHECK(history.document(id_of(6)) == nullptr);
    diary.undo(opened);
    CHECK(diary.history().documents[0].entry.revision == 1);
    CHECK(diary.history().due_envelope(base::Day{11}) != nullptr);
}

TEST_CASE("history: envelopes wait for their day and are opened oldest first")
{
    Diary diary;
    diary.begin(10);
    diary.entry(envelope(5, 1, 11));
    diary.entry(envelope(6, 1, 11));
    Entry other = envelope(4, 1, 9);
    other.room = "two-lists";
    diary.entry(other);
    CHECK(diary.history().due_envelope(base::Day{10}) == nullptr);
    const History due = diary.history();
    REQUIRE(due.due_envelope(base::Day{11}));
    CHECK(due.due_envelope(base::Day{11})->entry.entry == id_of(5));
    CHECK(due.due_envelope(base::Day{400})->entry.entry == id_of(5));
    diary.entry(envelope(5, 2, {}));
    const History later = diary.history();
    CHECK(later.due_envelope(base::Day{11})->entry.entry == id_of(6));
}

TEST_CASE("history: only the last evening can be gone on with, for three days")
{
    Diary diary;
    diary.begin(10);
    const History left = diary.history();
    CHECK(left.unfinished(base::Day{10}));
    CHECK(left.unfinished(base::Day{13}));
    CHECK_FALSE(left.unfinished(base::Day{14}));
    diary.begin(11);
    CHECK(diary.history().unfinished(base::Day{11})->plan.day == base::Day{11});
    diary.end();
    CHECK_FALSE(diary.history().unfinished(base::Day{11}));
}

TEST_CASE("history: not again holds until it is undone")
{
    Diary diary;
    diary.begin(10);
    diary.skip("made.001.list");
    CHECK(diary.history().not_again.empty());
    const base::Id skipped = diary.skip("made.002.list", true);
    CHECK(diary.history().not_again.contains("made.002.list"));
    diary.undo(skipped);
    CHECK(diary.history().not_again.empty());
    CHECK(diary.history().evenings[0].events.size() == 1);
}

TEST_CASE("history: a disagreement goes with the answer it is about")
{
    Diary diary;
    diary.begin(10);
    const base::Id attempt = diary.attempt(first, said({"calm"}));
    diary.disagree(attempt, "he laughs");
    CHECK(diary.history().disagreed.size() == 1);
    CHECK(diary.history().evenings[0].events.size() == 1);
    diary.undo(attempt);
    CHECK(diary.history().disagreed.empty());
}

TEST_CASE("history: unknown references are ignored")
{
    Diary diary;
    diary.attempt(first, said({"hurt"}));
    diary.pass(turn);
    diary.end();
    diary.undo(id_of(99));
    diary.disagree(id_of(98), "why");
    Entry lost = envelope(5, 3, {});
    lost.links = {id_of(97)};
    diary.entry(lost);
    const History history = diary.history();
    CHECK(history.evenings.empty());
    CHECK(history.documents.size() == 1);
    CHECK(history.first_day());
}

TEST_CASE("history: folding any order of lines neither stops nor depends on anything else")
{
    Diary diary;
    for (int day = 1; day < 6; ++day)
    {
        diary.begin(day);
        const base::Id one = diary.attempt(first, said({"hurt"}));
        Entry sealed = envelope(static_cast<std::uint64_t>(day), 1, day + 1);
        sealed.links = {diary.attempt(seal, said({"calm"}))};
        diary.entry(sealed);
        diary.disagree(one, "no");
        diary.undo(one);
        diary.skip("made.003.list", day % 2);
        diary.end();
    }
    std::mt19937 dice(9);
    std::vector<Event> events = diary.events;
    for (int round = 0; round < 300; ++round)
    {
        std::shuffle(events.begin(), events.end(), dice);
        REQUIRE(tests::in_words(fold(events)) == tests::in_words(fold(events)));
        REQUIRE(fold(events).evenings.size() == 5);
    }
}
