#include "practice/step.hpp"

#include "feelings/small_wheel.hpp"
#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"
#include "practice/steps.hpp"

#include <doctest/doctest.h>

using namespace practice;
using feelings::Zone;
using tests::said;

namespace
{

Field field(std::string key, FieldKind kind, bool needed = false)
{
    return {std::move(key), {}, std::move(kind), needed, ""};
}

/// A step with a field of every kind over a story of two lines.
Step every_kind()
{
    Step step;
    step.story = "One. Two.";
    step.lines = base::sentences(step.story);
    step.fields = {field("words", WordsField{2, false, true, {}}),
                   field("place", BodyField{2, false}),
                   field("body", BodyField{2, true}),
                   field("choice", ChoiceField{{{"a", {}, ""}, {"b", {}, ""}}}, true),
                   field("text", TextField{5}),
                   field("strength", StrengthField{}),
                   field("lean", LeanField{}),
                   field("asked", AskedField{})};
    return step;
}

Answer with(std::string_view key, Value value)
{
    Answer answer;
    answer.put("choice", Choice{"a"});
    answer.put(key, std::move(value));
    return answer;
}

Body body(Zone zone, std::vector<feelings::Sensation> sensations, std::optional<int> strength)
{
    return Body{{{zone, std::move(sensations), strength}}};
}

} // namespace

TEST_CASE("step ref: every spelling is read back, anything else is refused")
{
    for (const std::string text : {"morning-after.004.quail/name/turn", "twins.a-b/twins/2",
                                   "envelope/envelope/seal", "placing/placing/left-out"})
    {
        const auto ref = parse_step_ref(text);
        REQUIRE(ref);
        CHECK(to_string(*ref) == text);
    }
    for (const std::string text : {"", "/", "//", "a/name", "a/name/", "/name/first",
                                   "a/dance/first", "a/name/first/", "a/Name/first"})
    {
        CAPTURE(text);
        CHECK_FALSE(parse_step_ref(text));
    }
}

TEST_CASE("names: every exercise, lean and moment of asking leads back from its name")
{
    for (const Exercise one : {Exercise::name, Exercise::sense, Exercise::locate, Exercise::lean,
                               Exercise::twins, Exercise::envelope, Exercise::placing})
        CHECK(exercise_named(name_of(one)) == one);
    for (const Lean one : {Lean::toward, Lean::no_pull, Lean::away})
        CHECK(lean_named(name_of(one)) == one);
    for (const Asked one : {Asked::before, Asked::during, Asked::after, Asked::not_yet})
        CHECK(asked_named(name_of(one)) == one);
    CHECK(name_of(Exercise::envelope) == "envelope");
    CHECK(name_of(Lean::no_pull) == "no-pull");
    CHECK(name_of(Asked::not_yet) == "not-yet");
    CHECK(name_of(Topic::work) == "work");
    CHECK(name_of(CueKind::setting) == "setting");
    CHECK_FALSE(lean_named("no_pull"));
}

TEST_CASE("answer: a field holds one value, the last one put")
{
    Answer answer;
    answer.put("a", Text{"x"});
    answer.put("b", Strength{2});
    answer.put("a", Text{"y"});
    CHECK(answer.filled.size() == 2);
    CHECK(answer.get<Text>("a")->text == "y");
    CHECK(answer.get<Words>("a") == nullptr);
    answer.clear("a");
    CHECK(answer.find("a") == nullptr);
    answer.clear("a");
    CHECK(answer.filled.size() == 1);
}

TEST_CASE("check: everything that fits is taken, blank included")
{
    const Step step = every_kind();
    using feelings::Sensation;
    Answer full = with("words", said({"hurt", "gutted"}, {0, 1}));
    full.put("place", body(Zone::chest, {}, {}));
    full.put("body", body(Zone::nowhere, {Sensation::tight}, 5));
    full.put("text", Text{"éééé’"});
    full.put("strength", Strength{1});
    full.put("lean", Lean::away);
    full.put("asked", Asked::not_yet);
    CHECK(check(step, full));
    CHECK(check(step, with("words", Words{})));
    CHECK(check(step, with("body", Body{})));
    Step nothing_needed = step;
    nothing_needed.fields[3].needed = false;
    CHECK(check(nothing_needed, {}));
}

TEST_CASE("check: every misfit is refused and names its field")
{
    using feelings::Sensation;
    const Step step = every_kind();
    const std::vector<std::pair<std::string, Value>> misfits{
        {"words", said({"a", "b", "c"})},
        {"words", said({"a"}, {2})},
        {"words", said({"  "})},
        {"words", Text{"a"}},
        {"place", body(Zone::chest, {Sensation::tight}, {})},
        {"body", Body{{{Zone::chest, {}, {}}, {Zone::jaw, {}, {}}, {Zone::eyes, {}, {}}}}},
        {"body", body(Zone::chest, {}, 0)},
        {"body", body(Zone::chest, {}, 6)},
        {"body", said({"chest"})},
        {"choice", Choice{"c"}},
        {"choice", Choice{""}},
        {"choice", Text{"a"}},
        {"text", Text{"éééééé"}},
        {"text", Choice{"a"}},
        {"strength", Strength{0}},
        {"strength", Strength{6}},
        {"strength", Text{"3"}},
        {"lean", Asked::before},
        {"asked", Lean::away},
        {"nowhere", Text{""}}};
    for (const auto& [key, value] : misfits)
    {
        CAPTURE(key);
        CAPTURE(value.index());
        const auto checked = check(step, with(key, value));
        REQUIRE_FALSE(checked);
        CHECK(checked.error().place == key);
        CHECK_FALSE(checked.error().what.empty());
    }
    const auto blank = check(step, {});
    REQUIRE_FALSE(blank);
    CHECK(blank.error().place == "choice");
    Answer twice = with("text", Text{"a"});
    twice.filled.push_back({"text", Text{"b"}});
    REQUIRE_FALSE(check(step, twice));
    CHECK(check(step, twice).error().place == "text");
}

TEST_CASE("describe: a naming step as the terminal prints it")
{
    const base::Phrases phrases(
        std::map<std::string, std::string, std::less<>>{{"name.first.third", "What is felt?"},
                                                        {"name.wordless.third", "Where?"},
                                                        {"name.turn.lead", "Held back:"},
                                                        {"name.turn", "Keep or change."}});
    const Catalogue catalogue = tests::small_catalogue();
    const Scene& scene = catalogue.scenes[0];
    const std::string story = "The list\n\n"
                              "[1] Evening 1.\n[2] Tom reads the list twice.\n"
                              "[3] His name is not on it.\n[4] “Next year,” says the man.\n"
                              "[5] Tom’s shoulders drop and his throat goes dry.\n"
                              "[6] He folds the paper small.\n\n";
    CHECK(describe(scene_step(scene, {scene.id, Exercise::name, "first"}, nullptr), phrases) ==
          story + "What is felt?\nWhere?\n");
    CHECK(describe(scene_step(scene, {scene.id, Exercise::name, "turn"}, nullptr), phrases) ==
          story + "Held back:\n\nThat night he writes a better list.\n\nKeep or change.\n");
}

TEST_CASE("describe: choices, leans and strengths are spelled out")
{
    const base::Phrases phrases(
        std::map<std::string, std::string, std::less<>>{{"lean.toward", "toward"},
                                                        {"lean.no-pull", "no pull"},
                                                        {"lean.away", "away"},
                                                        {"lean.question", "{question}"},
                                                        {"lean.asked", "When?"},
                                                        {"asked.before", "before"},
                                                        {"asked.during", "during"},
                                                        {"asked.after", "after"},
                                                        {"asked.not-yet", "not yet"},
                                                        {"twins.question", "Which?"},
                                                        {"twins.difference", "{difference}"}});
    const Catalogue catalogue = tests::small_catalogue();
    const Scene& scene = catalogue.scenes[2];
    const std::string lean =
        describe(scene_step(scene, {scene.id, Exercise::lean, "lean"}, nullptr), phrases);
    CHECK(lean.substr(lean.find("Does")) == "Does he want to be on it?\ntoward / no pull / away\n"
                                            "When?\nbefore / during / after / not yet\n");
    const TwinPair& pair = catalogue.twins[0];
    CHECK(describe(twin_step(catalogue, pair, {pair.id, Exercise::twins, "2"}), phrases) ==
          "hurt / disappointed\n\nMoment two.\n\nWhich?\nhurt / disappointed\n");
    CHECK(describe(twin_step(catalogue, pair, {pair.id, Exercise::twins, "meet"}), phrases) ==
          "hurt / disappointed\n\nhurt: Something got through.\n\n"
          "disappointed: Something hoped for did not come.\n\nThe one looks back.\n\n");
}

TEST_CASE("describe: every step of every shipped scene and pair has all its sentences")
{
    const Catalogue& catalogue = tests::shipped();
    std::vector<Step> steps{sealing_step({"envelope", Exercise::envelope, "seal"})};
    for (const Scene& scene : catalogue.scenes)
        for (const StepRef& ref : scene_item(scene, {true, true, true, !scene.lean.empty()}).steps)
            steps.push_back(scene_step(scene, ref, nullptr));
    for (const TwinPair& pair : catalogue.twins)
        for (const StepRef& ref : twin_item(pair, 4).steps)
            steps.push_back(twin_step(catalogue, pair, ref));
    Document envelope;
    envelope.entry.fields.put("event", Text{"the dentist"});
    envelope.entry.fields.put("words", said({"nervous"}));
    steps.push_back(opening_step(envelope, {"envelope.x", Exercise::envelope, "open"}));
    steps.push_back(opening_step({}, {"envelope.x", Exercise::envelope, "open"}));
    for (const Step& step : steps)
    {
        CAPTURE(to_string(step.ref));
        CHECK(tests::english().has(step.submit.key));
        for (const base::Message& message : step.messages)
            CHECK(tests::english().has(message.key));
        const std::string text = describe(step, tests::english());
        std::string without_numbers = text;
        for (std::size_t i = 1; i <= step.lines.size(); ++i)
            without_numbers.erase(without_numbers.find("[" + std::to_string(i) + "]"), 3);
        CHECK(without_numbers.find('[') == std::string::npos);
        CHECK(text.find('{') == std::string::npos);
    }
}

TEST_CASE("steps: twins count their moments from one")
{
    const TwinPair& pair = tests::shipped().twins[0];
    CHECK(twin_item(pair, 2).steps.size() == 3);
    CHECK(twin_item(pair, 99).steps.size() == 1 + pair.scenes.size());
    CHECK(moment_of({pair.id, Exercise::twins, "1"}) == 0u);
    for (const std::string part : {"meet", "0", "-1", "+1", "1x", "", "99999999999999999999"})
        CHECK_FALSE(moment_of({pair.id, Exercise::twins, part}));
    CHECK_FALSE(moment_of({pair.id, Exercise::name, "1"}));
}

TEST_CASE("steps: an envelope is found by the id in its subject")
{
    Document envelope;
    envelope.entry.entry = tests::id_of(77);
    const StepRef ref = opening_item(envelope).steps[0];
    CHECK(envelope_in(ref) == tests::id_of(77));
    CHECK_FALSE(envelope_in(sealing_item().steps[0]));
    CHECK_FALSE(envelope_in({"envelope.12", Exercise::envelope, "open"}));
    CHECK_FALSE(envelope_in({ref.subject, Exercise::name, "open"}));
}
