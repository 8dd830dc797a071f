#include "practice/sitting.hpp"

#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

using namespace practice;
using tests::evening_of;
using tests::MemoryKeeper;
using tests::said;

namespace
{

struct Table
{
    Table()
        : catalogue(tests::small_catalogue())
    {
        restart();
    }
    /// As after a kill: everything anew from what was kept.
    void restart()
    {
        sitting = std::make_unique<Sitting>(catalogue, keeper, keeper.kept,
                                            tests::counted_ids(1 + 100'000 * ++starts));
    }
    void begin(int day)
    {
        now = evening_of(day);
        sitting->begin(sitting->plan({}, now.day, 0), now);
    }
    void answer(const Answer& given)
    {
        REQUIRE(sitting->answer(given, std::chrono::seconds{3}, now));
    }
    void play_until(Exercise exercise)
    {
        while (sitting->view().step.ref.exercise != exercise)
            if (sitting->view().feedback)
                sitting->next(now);
            else
                answer(tests::plain_answer(sitting->view().step, "hurt"));
    }
    std::string seen() const
    {
        return tests::in_words(sitting->view());
    }

    Catalogue catalogue;
    MemoryKeeper keeper;
    std::uint64_t starts = 0;
    std::unique_ptr<Sitting> sitting;
    base::Moment now = evening_of(1);
};

Answer sealed()
{
    Answer answer;
    answer.put("event", Text{"the dentist"});
    answer.put("words", said({"nervous"}));
    return answer;
}

} // namespace

TEST_CASE("sitting: every answer is kept before the next question, with its thinking time")
{
    Table table;
    table.begin(1);
    CHECK(table.keeper.kept.size() == 1);
    table.answer(tests::plain_answer(table.sitting->view().step, "hurt"));
    REQUIRE(table.keeper.kept.size() == 2);
    const auto* attempt = std::get_if<Attempt>(&table.keeper.kept[1].body);
    REQUIRE(attempt);
    CHECK(attempt->session == table.keeper.kept[0].id);
    CHECK(to_string(attempt->step) == "made.001.list/name/first");
    CHECK(attempt->thought_for == std::chrono::seconds{3});
    CHECK(table.keeper.kept[1].when.day == table.now.day);
}

TEST_CASE("sitting: killed anywhere in an evening it goes on with the same view")
{
    Table table;
    tests::whole_evening(*table.sitting, 1);
    table.begin(2);
    for (int step = 0; !table.sitting->view().over; ++step)
    {
        REQUIRE(step < 100);
        const std::string before = table.seen();
        table.restart();
        REQUIRE(table.sitting->can_resume(table.now.day));
        table.sitting->resume(table.now.day);
        CHECK(table.seen() == before);
        if (table.sitting->view().feedback)
            table.sitting->next(table.now);
        else
            table.answer(tests::plain_answer(table.sitting->view().step, "let down"));
    }
    table.restart();
    CHECK_FALSE(table.sitting->can_resume(table.now.day));
}

TEST_CASE("sitting: an evening left is gone on with on a later day, but not for ever")
{
    Table table;
    table.begin(1);
    table.answer({});
    table.restart();
    CHECK(table.sitting->can_resume(base::Day{4}));
    CHECK_FALSE(table.sitting->can_resume(base::Day{5}));
    table.sitting->resume(base::Day{4});
    CHECK(table.sitting->playing());
    CHECK(table.sitting->plan().day == base::Day{1});
    table.now = evening_of(4);
    tests::play_to_the_end(*table.sitting, 4);
    table.sitting->end(table.now);
    CHECK_FALSE(table.sitting->playing());
    CHECK(table.sitting->history().evenings.size() == 1);
    CHECK(table.sitting->history().evenings[0].ended);
    CHECK(table.sitting->history().documents[0].entry.due_day == base::Day{5});
}

TEST_CASE("sitting: the envelope is sealed, waits a day, is opened and keeps its first page")
{
    Table table;
    table.begin(1);
    table.play_until(Exercise::envelope);
    table.answer(sealed());
    CHECK_FALSE(table.sitting->history().due_envelope(base::Day{2}));
    table.sitting->end(table.now);
    CHECK_FALSE(table.sitting->history().due_envelope(base::Day{1}));
    REQUIRE(table.sitting->history().due_envelope(base::Day{2}));
    table.begin(2);
    const Step opening = table.sitting->view().step;
    CHECK(describe(opening, tests::english()).find("the dentist") != std::string::npos);
    CHECK(describe(opening, tests::english()).find("nervous") != std::string::npos);
    Answer was;
    was.put("was", said({"eased"}));
    was.put("strength", Strength{2});
    was.put("arrived", Choice{"that-day"});
    table.answer(was);
    tests::play_to_the_end(*table.sitting, 2);
    table.sitting->end(table.now);
    const Document& page = table.sitting->history().documents[0];
    CHECK(page.entry.revision == 2);
    CHECK_FALSE(page.entry.due_day);
    CHECK(page.entry.links.size() == 2);
    CHECK(page.entry.fields.get<Text>("event")->text == "the dentist");
    CHECK(page.entry.fields.get<Words>("words")->words[0].text == "nervous");
    CHECK(page.entry.fields.get<Words>("was")->words[0].text == "eased");
    CHECK(page.entry.fields.get<Choice>("arrived")->option == "that-day");
    CHECK(page.written.day == base::Day{1});
    CHECK(page.revised.day == base::Day{2});
    CHECK(table.sitting->states()[table.catalogue.wheel.find("eased")->index] ==
          feelings::WordState::own_use);
}

TEST_CASE("sitting: an envelope sealed blank is no envelope")
{
    Table table;
    table.begin(1);
    table.play_until(Exercise::envelope);
    table.answer({});
    table.sitting->end(table.now);
    CHECK(table.sitting->history().documents.empty());
}

TEST_CASE("sitting: undoing the seal, also after a restart, leaves no envelope")
{
    for (const bool restarted : {false, true})
    {
        CAPTURE(restarted);
        Table table;
        table.begin(1);
        table.play_until(Exercise::name);
        table.play_until(Exercise::envelope);
        table.answer(sealed());
        CHECK(fold(table.keeper.kept).documents.size() == 1);
        if (restarted)
        {
            table.restart();
            CHECK_FALSE(table.sitting->can_resume(table.now.day));
            table.sitting->resume(table.now.day);
        }
        CHECK(table.sitting->undo(table.now) == sealed());
        CHECK(fold(table.keeper.kept).documents.empty());
        CHECK(to_string(table.sitting->view().step.ref) == "envelope/envelope/seal");
    }
}

TEST_CASE("sitting: an opening that was undone leaves nothing behind, also after a restart")
{
    for (const bool restarted : {false, true})
    {
        CAPTURE(restarted);
        Table table;
        table.begin(1);
        table.play_until(Exercise::envelope);
        table.answer(sealed());
        table.sitting->end(table.now);
        table.begin(2);
        Answer loud;
        loud.put("was", said({"bitter"}));
        loud.put("strength", Strength{5});
        table.answer(loud);
        if (restarted)
        {
            table.restart();
            table.sitting->resume(table.now.day);
        }
        CHECK(table.sitting->undo(table.now) == loud);
        Answer quiet;
        quiet.put("was", said({"eased"}));
        table.answer(quiet);
        tests::play_to_the_end(*table.sitting, 2);
        table.sitting->end(table.now);
        const Entry& page = table.sitting->history().documents[0].entry;
        CHECK(page.revision == 2);
        CHECK(page.fields.get<Words>("was")->words[0].text == "eased");
        CHECK(page.fields.get<Strength>("strength") == nullptr);
    }
}

TEST_CASE("sitting: undo gives the answer back, skip has none, and nothing gives nothing")
{
    Table table;
    table.begin(1);
    CHECK_FALSE(table.sitting->undo(table.now));
    const std::string start = table.seen();
    const Answer given = tests::plain_answer(table.sitting->view().step, "hurt");
    table.answer(given);
    CHECK(table.sitting->undo(table.now) == given);
    CHECK(table.seen() == start);
    table.sitting->skip(true, table.now);
    CHECK(table.seen() != start);
    CHECK_FALSE(table.sitting->undo(table.now));
    CHECK(table.seen() == start);
    CHECK(fold(table.keeper.kept).not_again.empty());
}

TEST_CASE("sitting: after a disagreement undo still takes the answer back, live as after a restart")
{
    for (const bool restarted : {false, true})
    {
        CAPTURE(restarted);
        Table table;
        table.begin(1);
        const Answer given = tests::plain_answer(table.sitting->view().step, "calm");
        table.answer(given);
        table.answer(given);
        REQUIRE(table.sitting->view().feedback);
        table.sitting->disagree("he laughs", table.now);
        const History before = fold(table.keeper.kept);
        REQUIRE(before.disagreed.size() == 1);
        CHECK(before.disagreed[0].second.why == "he laughs");
        CHECK(before.disagreed[0].second.attempt == table.keeper.kept[2].id);
        if (restarted)
        {
            table.restart();
            table.sitting->resume(table.now.day);
        }
        CHECK(table.sitting->undo(table.now) == given);
        CHECK(to_string(table.sitting->view().step.ref) == "made.001.list/name/turn");
        CHECK_FALSE(table.sitting->view().feedback);
    }
}

TEST_CASE(
    "sitting: a full disk is said, play goes on, and everything arrives later, once, in order")
{
    Table table;
    table.begin(1);
    table.keeper.disk_full = true;
    for (int i = 0; i < 5; ++i)
        if (table.sitting->view().feedback)
            table.sitting->next(table.now);
        else
            table.answer(tests::plain_answer(table.sitting->view().step, "hurt"));
    REQUIRE(table.sitting->not_saved());
    CHECK(table.sitting->not_saved()->what == "the disk is full");
    CHECK(table.keeper.kept.size() == 1);
    table.sitting->undo(table.now);
    table.keeper.disk_full = false;
    table.sitting->skip(false, table.now);
    CHECK_FALSE(table.sitting->not_saved());
    REQUIRE(table.keeper.kept.size() == table.sitting->events().size());
    for (std::size_t i = 0; i < table.keeper.kept.size(); ++i)
        CHECK(table.keeper.kept[i].id == table.sitting->events()[i].id);
    const std::string before = table.seen();
    table.restart();
    table.sitting->resume(table.now.day);
    CHECK(table.seen() == before);
}

TEST_CASE("sitting: half-typed text stands there again after a kill, only in its own step")
{
    Table table;
    table.begin(1);
    CHECK_FALSE(table.sitting->half());
    Answer half;
    half.put("words", said({"hur"}));
    table.sitting->keep_half(half);
    table.restart();
    table.sitting->resume(table.now.day);
    CHECK(table.sitting->half() == half);
    table.answer(half);
    CHECK_FALSE(table.sitting->half());
    CHECK_FALSE(table.keeper.draft({"made.001.list", Exercise::name, "first"}));
}

TEST_CASE("sitting: what was half typed into an envelope left out is not there the next evening")
{
    for (const bool left : {false, true})
    {
        CAPTURE(left);
        Table table;
        table.begin(1);
        table.play_until(Exercise::envelope);
        table.sitting->keep_half(sealed());
        if (left)
            table.restart();
        else
        {
            table.sitting->skip(false, table.now);
            table.sitting->end(table.now);
        }
        // Notes and envelopes come in turn.
        for (const int day : {9, 10})
        {
            table.begin(day);
            while (!table.sitting->view().over)
            {
                CHECK_FALSE(table.sitting->half());
                table.sitting->skip(false, table.now);
            }
            table.sitting->end(table.now);
        }
    }
}

TEST_CASE("sitting: a draft that could not be kept is said, and taken back once one is")
{
    Table table;
    table.begin(1);
    table.keeper.disk_full = true;
    table.sitting->keep_half({});
    CHECK(table.sitting->not_saved());
    table.keeper.disk_full = false;
    table.sitting->keep_half({});
    CHECK_FALSE(table.sitting->not_saved());
    table.keeper.disk_full = true;
    table.answer({});
    table.keeper.disk_full = false;
    table.sitting->keep_half({});
    CHECK(table.sitting->not_saved());
}

TEST_CASE("sitting: an answer that does not fit is refused and leaves no trace")
{
    Table table;
    table.begin(1);
    Answer misfit;
    misfit.put("words", said({" "}));
    CHECK_FALSE(table.sitting->answer(misfit, {}, table.now));
    CHECK(table.keeper.kept.size() == 1);
    CHECK(table.sitting->events().size() == 1);
}

TEST_CASE("sitting: the states before an evening stay what they were, live and resumed")
{
    Table table;
    tests::whole_evening(*table.sitting, 1);
    const auto before = table.sitting->states();
    table.begin(2);
    table.answer(tests::plain_answer(table.sitting->view().step, "glad"));
    CHECK(table.sitting->states_before() == before);
    CHECK(table.sitting->states() != before);
    table.restart();
    table.sitting->resume(table.now.day);
    CHECK(table.sitting->states_before() == before);
    CHECK(table.sitting->states() != before);
}
