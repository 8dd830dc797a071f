#include "made_content.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace
{

const std::string wardrobe = "levels/four-flights/001-wardrobe.json";
const std::string goats = "levels/four-flights/002-goats.json";

const content::Finding* fault_at(const content::Loaded& loaded, const std::filesystem::path& file,
                                 std::string_view place)
{
    const auto found = std::find_if(loaded.faults.begin(), loaded.faults.end(),
                                    [&](const content::Finding& fault)
                                    { return fault.file == file && fault.place == place; });
    return found == loaded.faults.end() ? nullptr : &*found;
}

std::string quoted(const practice::Scene& scene, const practice::Cue& cue)
{
    return scene.text.substr(cue.at.begin, cue.at.end - cue.at.begin);
}

/// Content with one scene file replaced by these bytes.
base::Result<content::Loaded> with_bytes(const std::string& file, const std::string& bytes)
{
    MadeContent made;
    made.write(file, bytes);
    return made.load();
}

} // namespace

TEST_CASE("loading: everything written in a scene is found again in its values")
{
    const auto loaded = MadeContent().load();
    REQUIRE(loaded);
    CHECK(loaded->faults.empty());
    const practice::Scene* scene = loaded->catalogue.scene("four-flights.001.wardrobe");
    REQUIRE(scene);
    const feelings::Wheel& wheel = loaded->catalogue.wheel;
    CHECK(scene->chapter == "four-flights");
    CHECK(scene->person == practice::Person::second);
    REQUIRE(scene->cues.size() == 4);
    CHECK(quoted(*scene, scene->cues[2]) == "Your forearms shake");
    CHECK(scene->cues[2].zones == std::vector{feelings::Zone::arms});
    CHECK(scene->cues[2].sensations == std::vector{feelings::Sensation::aching});
    REQUIRE(scene->key.fits.size() == 3);
    CHECK(wheel[scene->key.fits[0].word].text == "frustrated");
    CHECK(scene->key.fits[2].layer == practice::Layer::underneath);
    CHECK(scene->key.fits[2].cues == std::vector<std::size_t>{0, 1});
    CHECK(scene->key.far.size() == 2);
    REQUIRE(scene->turn);
    CHECK(scene->turn->shifts.size() == 2);
    CHECK(scene->takes.size() == 3);
    REQUIRE(scene->chair);
    CHECK(scene->chair->who == "Dario");
    CHECK(scene->sources[2].kind == practice::SourceKind::old_rule);
    CHECK(scene->offers("locate"));
    CHECK(loaded->origins.scenes[0].place == "/scenarios/0");
}

TEST_CASE("loading: every cue lies in the line it names, in the shipped scenes too")
{
    const auto loaded = content::load(INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels");
    REQUIRE(loaded);
    CHECK(!loaded->catalogue.scenes.empty());
    for (const practice::Scene& scene : loaded->catalogue.scenes)
        for (const practice::Cue& cue : scene.cues)
        {
            CAPTURE(scene.id);
            CAPTURE(quoted(scene, cue));
            REQUIRE(cue.line < scene.lines.size());
            CHECK(scene.line(cue.line).find(quoted(scene, cue)) != std::string::npos);
        }
}

TEST_CASE("loading: the shipped content has no fault and a card for every word")
{
    const auto loaded = content::load(INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels");
    REQUIRE(loaded);
    for (const content::Finding& fault : loaded->faults)
        FAIL_CHECK(content::sentence(fault));
    CHECK(loaded->catalogue.wheel.words().size() == 228);
    for (std::size_t i = 0; i < loaded->catalogue.cards.size(); ++i)
        CHECK_MESSAGE(loaded->catalogue.cards[i], loaded->catalogue.wheel.words()[i].text);
    CHECK(loaded->catalogue.scenes.size() >= 12);
    CHECK(loaded->catalogue.cast.size() >= 10);
    CHECK(loaded->catalogue.twins.size() >= 8);
    CHECK(loaded->catalogue.sort_lines.size() >= 80);
}

TEST_CASE("loading: a line to sort is found by its id, with its kind and its reason")
{
    const auto loaded = MadeContent().load();
    REQUIRE(loaded);
    const practice::SortLine* line = loaded->catalogue.sort_line("sort.spare-screw");
    REQUIRE(line);
    CHECK(line->text == "I put the spare screw in my pocket and said nothing.");
    CHECK(line->kind == practice::LineKind::behaviour);
    CHECK(line->why == "Two acts: a screw put away, a remark kept back.");
    CHECK(!loaded->catalogue.sort_line("sort.no-such-line"));
    CHECK(loaded->origins.sort_lines.size() == loaded->catalogue.sort_lines.size());
}

TEST_CASE("the kinds of a line: every name is its own, and no other name is one")
{
    for (const std::string_view name : {"feeling", "thought", "body", "behaviour", "verdict"})
        CHECK(practice::name_of(practice::line_kind_named(name).value()) == name);
    CHECK(!practice::line_kind_named("opinion"));
}

TEST_CASE("loading: a bad line to sort is left out with file, pointer and expectation")
{
    MadeContent made;
    made.change("levels/sort.json",
                R"([{"op": "replace", "path": "/lines/1/kind", "value": "opinion"}])");
    const auto loaded = made.load();
    REQUIRE(loaded);
    CHECK(loaded->catalogue.sort_lines.size() == 4);
    CHECK(fault_at(*loaded, made.path("levels/sort.json"), "/lines/1/kind"));
}

TEST_CASE("loading: a bad scene is left out with file, pointer and expectation, the rest plays")
{
    MadeContent made;
    made.change(wardrobe, R"([{"op": "replace", "path": "/scenarios/0/feelings/2/weight",
                               "value": "high"}])");
    const auto loaded = made.load();
    REQUIRE(loaded);
    CHECK(!loaded->catalogue.scene("four-flights.001.wardrobe"));
    CHECK(loaded->catalogue.scene("four-flights.002.goats"));
    CHECK(loaded->origins.scenes.size() == loaded->catalogue.scenes.size());
    REQUIRE(loaded->faults.size() == 1);
    CHECK(loaded->faults[0].sentence() ==
          made.path(wardrobe).string() +
              ":/scenarios/0/feelings/2/weight: expected an integer from 0 to 100, found \"high\"");
}

TEST_CASE("loading: one bad scene in a file leaves the other scenes of the file")
{
    MadeContent made;
    made.change(wardrobe, R"([{"op": "copy", "from": "/scenarios/0", "path": "/scenarios/1"},
                              {"op": "replace", "path": "/scenarios/0/tier", "value": 9}])");
    const auto loaded = made.load();
    REQUIRE(loaded);
    CHECK(loaded->catalogue.scene("four-flights.001.wardrobe"));
    CHECK(fault_at(*loaded, made.path(wardrobe), "/scenarios/0/tier"));
}

TEST_CASE("loading: all faults of a file are told at once")
{
    MadeContent made;
    made.change(wardrobe, R"([{"op": "replace", "path": "/scenarios/0/tier", "value": 9},
                              {"op": "remove", "path": "/scenarios/0/title"},
                              {"op": "replace", "path": "/scenarios/0/cues/1/quote",
                               "value": "nobody said so"}])");
    const auto loaded = made.load();
    REQUIRE(loaded);
    for (const char* place :
         {"/scenarios/0/tier", "/scenarios/0/title", "/scenarios/0/cues/1/quote"})
        CHECK_MESSAGE(fault_at(*loaded, made.path(wardrobe), place), place);
}

TEST_CASE("loading: hostile bytes in one file never reach the values, and the rest plays")
{
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    for (const std::string& bytes :
         {std::string(), std::string("not json"), std::string("[]"), std::string("null"),
          std::string("{\"format\": 1"), deep, std::string("\xFF\xFE\x00", 3),
          std::string(5u << 20, ' '), std::string("{\"format\": 1, \"format\": 1}"),
          std::string("{\"format\": 1e999}"), std::string("{\"format\": \"\xE2\x80\xAE\"}")})
    {
        const auto loaded = with_bytes(wardrobe, bytes);
        CAPTURE(bytes.substr(0, 40));
        REQUIRE(loaded);
        CHECK(loaded->catalogue.scenes.size() == 1);
        CHECK(!loaded->faults.empty());
    }
}

TEST_CASE("loading: without a sound wheel there is nothing, and the error says why")
{
    const auto damaged = with_bytes("assets/wheel.json", "{}");
    REQUIRE(!damaged);
    CHECK(damaged.error().file.ends_with("wheel.json"));
    MadeContent made;
    made.change("assets/wheel.json", R"([{"op": "add", "path": "/hub/-",
                                          "value": {"word": "calm", "v": 0, "a": 0}}])");
    const auto twice = made.load();
    REQUIRE(!twice);
    CHECK(twice.error().what.find("calm") != std::string::npos);
    std::filesystem::remove(made.path("assets/wheel.json"));
    CHECK(!made.load());
}

TEST_CASE("loading: cards, cast, twins, lines and chapter.json may each be missing")
{
    for (const std::string name :
         {"assets/words", "assets/known", "levels/cast.json", "levels/twins.json",
          "levels/sort.json", "levels/four-flights/chapter.json"})
    {
        MadeContent made;
        std::filesystem::remove_all(made.path(name));
        const auto loaded = made.load();
        CAPTURE(name);
        REQUIRE(loaded);
        CHECK(loaded->catalogue.scenes.size() == 2);
        CHECK(loaded->catalogue.chapter("four-flights"));
        CHECK(loaded->faults.size() == 1);
    }
    CHECK(content::load(content_data() / "good" / "assets", "/nowhere/at/all"));
}

TEST_CASE("loading: chapters come by number, scenes by chapter and then by id")
{
    MadeContent made;
    std::filesystem::copy(made.path("levels/four-flights"), made.path("levels/a-later-one"));
    const std::string later = "levels/a-later-one/";
    made.change(later + "chapter.json",
                R"([{"op": "replace", "path": "/id", "value": "a-later-one"},
                                            {"op": "replace", "path": "/number", "value": 2}])");
    for (const std::string name : {"001-wardrobe", "002-goats"})
        made.change(later + name + ".json",
                    R"([{"op": "replace", "path": "/chapter", "value": "a-later-one"},
                        {"op": "replace", "path": "/scenarios/0/id", "value": "a-later-one.)" +
                        std::string(name).replace(3, 1, ".") + "\"}]");
    const auto loaded = made.load();
    REQUIRE(loaded);
    CHECK(loaded->faults.empty());
    std::vector<std::string> ids;
    for (const practice::Scene& scene : loaded->catalogue.scenes)
        ids.push_back(scene.id);
    CHECK(ids == std::vector<std::string>{"four-flights.001.wardrobe", "four-flights.002.goats",
                                          "a-later-one.001.wardrobe", "a-later-one.002.goats"});
    CHECK(loaded->origins.scenes[2].file == made.path(later + "001-wardrobe.json"));
}

TEST_CASE("loading: files of other locales wait, stray names are told")
{
    MadeContent made;
    std::filesystem::copy(made.path(goats), made.path("levels/four-flights/002-goats.de.json"));
    std::filesystem::copy(made.path(goats), made.path("levels/four-flights/.hidden.json"));
    REQUIRE(made.load());
    CHECK(made.load()->faults.empty());
    std::filesystem::copy(made.path(goats), made.path("levels/four-flights/goats.json"));
    const auto loaded = made.load();
    REQUIRE(loaded);
    CHECK(loaded->catalogue.scenes.size() == 2);
    REQUIRE(loaded->faults.size() == 1);
    CHECK(loaded->faults[0].code == "id-file");
}
