#include "practice/session.hpp"

#include "practice/diary.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

using namespace practice;
using tests::evening_of;
using tests::said;

namespace
{

/// A session of one evening with these items, and the events it was given.
struct Played
{
    explicit Played(std::vector<PlanItem> items)
        : catalogue(tests::small_catalogue())
        , session(catalogue, history,
                  Evening{tests::id_of(1),
                          evening_of(1),
                          {base::Day{1}, 0, std::move(items), ""},
                          {},
                          false})
    {
    }
    void take(Event::Body body)
    {
        session.apply({ids(), evening_of(1), std::move(body)});
    }
    void answer(const Answer& given)
    {
        auto bodies = session.answered(given, {}, evening_of(1), ids);
        REQUIRE(bodies);
        base::Id before;
        for (Event::Body& body : *bodies)
        {
            if (auto* entry = std::get_if<Entry>(&body))
                entry->links.push_back(before);
            Event event{ids(), evening_of(1), std::move(body)};
            before = event.id;
            session.apply(event);
        }
    }
    void answer(const Words& words)
    {
        Answer given;
        given.put("words", words);
        answer(given);
    }
    void undo()
    {
        for (const base::Id& id : session.undoable())
            take(Voided{id});
    }
    std::string at() const
    {
        const View view = session.view();
        return view.over ? "over" : to_string(view.step.ref) + (view.feedback ? " read" : "");
    }

    Catalogue catalogue;
    History history;
    base::IdSource ids = tests::counted_ids(10);
    Session session;
};

Played one_scene(SceneCourse course = {})
{
    return Played({scene_item(tests::small_catalogue().scenes[2], course), sealing_item()});
}

} // namespace

TEST_CASE("session: naming, then the withheld line with the first words in it, then feedback")
{
    Played played = one_scene();
    CHECK(played.at() == "made.003.list/name/first");
    CHECK_FALSE(played.session.view().can_undo);
    CHECK(played.session.view().step.withheld.empty());
    played.answer(said({"hurt"}, {2}));
    CHECK(played.at() == "made.003.list/name/turn");
    const Step turn = played.session.view().step;
    CHECK(turn.withheld == "That night he writes a better list.");
    CHECK(std::get<WordsField>(turn.field("words")->kind).initial == said({"hurt"}, {2}).words);
    played.answer(said({"eased"}));
    CHECK(played.at() == "made.003.list/name/turn read");
    CHECK(played.session.view().feedback->words[0].word.text == "eased");
    CHECK_FALSE(played.session.view().can_skip);
    played.take(played.session.passed());
    CHECK(played.at() == "envelope/envelope/seal");
    CHECK_FALSE(played.session.view().can_undo);
}

TEST_CASE("session: the whole course of a scene is asked in its order")
{
    Played played = one_scene({true, true, true, true});
    std::vector<std::string> asked;
    while (!played.session.view().over)
    {
        asked.push_back(played.at());
        if (played.session.view().feedback)
            played.take(played.session.passed());
        else
            played.answer(Answer{});
    }
    CHECK(asked == std::vector<std::string>{"made.003.list/sense/body", "made.003.list/sense/typed",
                                            "made.003.list/name/first", "made.003.list/name/turn",
                                            "made.003.list/name/turn read",
                                            "made.003.list/locate/body",
                                            "made.003.list/locate/body read",
                                            "made.003.list/lean/lean", "envelope/envelope/seal"});
}

TEST_CASE("session: no word yet is a full answer, and so is a place in the body")
{
    Played played = one_scene();
    played.answer(Answer{});
    Answer kept;
    kept.put("words", Words{});
    played.answer(kept);
    CHECK(played.session.view().feedback->words.empty());
    played.undo();
    played.undo();
    Answer body;
    body.put("body", Body{{{feelings::Zone::belly, {}, {}}}});
    played.answer(body);
    CHECK(played.at() == "made.003.list/name/turn");
}

TEST_CASE("session: undo goes back answer by answer until the last Next")
{
    Played played = one_scene({false, true, false, true});
    const std::string start = tests::in_words(played.session.view());
    played.answer(said({"hurt"}));
    played.answer(said({"calm"}));
    played.undo();
    CHECK(played.at() == "made.003.list/name/turn");
    played.undo();
    CHECK(tests::in_words(played.session.view()) == start);
    CHECK(played.session.undoable().empty());
    played.answer(said({"glad"}));
    played.answer(said({"glad"}));
    played.take(played.session.passed());
    played.answer(Answer{});
    CHECK(played.at() == "envelope/envelope/seal");
    played.undo();
    CHECK(played.at() == "made.003.list/lean/lean");
    CHECK(played.session.undoable().empty());
}

TEST_CASE("session: skipping leaves the item, and undo brings its place back")
{
    Played played = one_scene();
    played.answer(said({"hurt"}));
    const std::string before = tests::in_words(played.session.view());
    played.take(played.session.skipped(true));
    CHECK(played.at() == "envelope/envelope/seal");
    played.undo();
    CHECK(tests::in_words(played.session.view()) == before);
}

TEST_CASE("session: undoing a sealed envelope takes its page back too")
{
    Played played = one_scene();
    played.take(played.session.skipped(false));
    Answer sealed;
    sealed.put("event", Text{"the dentist"});
    played.answer(sealed);
    CHECK(played.at() == "over");
    CHECK(played.session.undoable().size() == 2);
    played.undo();
    CHECK(played.at() == "envelope/envelope/seal");
    CHECK(played.session.evening().events.size() == 1);
    played.answer(Answer{});
    CHECK(played.at() == "over");
    CHECK(played.session.undoable().size() == 1);
}

TEST_CASE("session: an answer that does not fit changes nothing and says where")
{
    Played played = one_scene();
    const auto refused = [&](const Answer& answer)
    { return played.session.answered(answer, {}, evening_of(1), played.ids); };
    Answer too_many;
    too_many.put("words", said({"a", "b", "c", "d"}));
    REQUIRE_FALSE(refused(too_many));
    CHECK(refused(too_many).error().place == "words");
    played.answer(said({"hurt"}));
    played.answer(said({"hurt"}));
    CHECK_FALSE(refused(Answer{}));
    CHECK(played.at() == "made.003.list/name/turn read");
}

TEST_CASE("session: disagreeing and ending do not stand in the way of undo")
{
    Played played = one_scene();
    played.answer(said({"hurt"}));
    played.answer(said({"hurt"}));
    const std::vector<base::Id> before = played.session.undoable();
    const std::string view = tests::in_words(played.session.view());
    played.take(Disagreed{before.back(), "he laughs"});
    CHECK(played.session.undoable() == before);
    CHECK(tests::in_words(played.session.view()) == view);
}

TEST_CASE("session: twins can not be answered blank, everything else can")
{
    Played played({twin_item(tests::small_catalogue().twins[0], 1)});
    played.answer(Answer{});
    CHECK(played.at() == "twins.hurt-disappointed/twins/1");
    CHECK_FALSE(played.session.answered({}, {}, evening_of(1), played.ids));
    Answer choice;
    choice.put("word", Choice{"hurt"});
    played.answer(choice);
    CHECK(played.at() == "twins.hurt-disappointed/twins/1 read");
    played.take(played.session.passed());
    CHECK(played.at() == "over");
}

TEST_CASE("session: what is no longer installed is said, and the evening goes on")
{
    std::vector<PlanItem> items;
    for (const StepRef& ref :
         std::vector<StepRef>{{"gone.001.x", Exercise::name, "first"},
                              {"gone.001.x", Exercise::name, "turn"},
                              {"gone.002.x", Exercise::locate, "body"},
                              {"gone.003.x", Exercise::sense, "typed"},
                              {"twins.gone", Exercise::twins, "1"},
                              {"twins.hurt-disappointed", Exercise::twins, "9"},
                              {"made.001.list", Exercise::lean, "lean"},
                              {"twins.hurt-disappointed", Exercise::name, "first"},
                              {"made.001.list", Exercise::twins, "1"}})
        items.push_back({ref.subject, {ref}});
    Document lost;
    lost.entry.entry = tests::id_of(5);
    items.push_back(opening_item(lost));
    Played played(items);
    for (std::size_t i = 0; i < items.size(); ++i)
    {
        const View view = played.session.view();
        CAPTURE(to_string(view.step.ref));
        REQUIRE(view.item == i);
        CHECK(view.step.fields.empty());
        CHECK(describe(view.step, tests::english()).find("no longer") != std::string::npos);
        played.answer(Answer{});
        CHECK_FALSE(played.session.view().feedback);
    }
    CHECK(played.at() == "over");
}

TEST_CASE("session: a scene that lost its withheld line since is played without")
{
    Catalogue changed = tests::small_catalogue();
    tests::Diary diary;
    Plan plan{base::Day{1}, 0, {scene_item(changed.scenes[0], {})}, ""};
    diary.begin(1, plan);
    const std::string id = changed.scenes[0].id;
    diary.attempt({id, Exercise::name, "first"}, said({"hurt"}, {5, 99}));
    changed.scenes[0].turn.reset();
    const History history = diary.history();
    const Session session(changed, History{}, history.evenings[0]);
    const View view = session.view();
    CHECK_FALSE(view.over);
    REQUIRE(view.feedback);
    CHECK(view.feedback->words[0].cited.size() == 1);
}

TEST_CASE("session: an empty item is not there")
{
    Played played({PlanItem{"made.001.list", {}}, sealing_item(), PlanItem{"x", {}}});
    CHECK(played.session.view().items == 1);
    played.answer(Answer{});
    CHECK(played.at() == "over");
    CHECK(Session(played.catalogue, played.history, Evening{}).view().over);
}
