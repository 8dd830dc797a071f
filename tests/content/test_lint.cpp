#include "made_content.hpp"

#include "content/quotas.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace
{

using content::Finding;
using content::Severity;

auto same_as(const Finding& a)
{
    return [&a](const Finding& b) {
        return std::tie(a.file, a.place, a.code, a.what) ==
               std::tie(b.file, b.place, b.code, b.what);
    };
}

/// What the change brought up: findings that sound content does not have. How many scenes are
/// missing from a chapter is left aside, since a spoilt scene is left out.
std::vector<Finding> brought_up(MadeContent& made, const Change& change,
                                const std::vector<Finding>& usual)
{
    made.change(change.file, change.patch);
    std::vector<Finding> findings = made.lint();
    made.restore(change.file);
    std::erase_if(findings,
                  [&](const Finding& finding) {
                      return finding.code == "quota" ||
                             std::any_of(usual.begin(), usual.end(), same_as(finding));
                  });
    return findings;
}

std::string all(const std::vector<Finding>& findings)
{
    std::string lines;
    for (const Finding& finding : findings)
        lines += content::sentence(finding) + "\n";
    return lines;
}

/// A catalogue of so many scenes with one reading each, for rules that count.
content::Loaded scenes_with(std::size_t count, const std::string& text)
{
    feelings::WheelOutline outline;
    outline.families = {{"sad", -.6, -.3, {}, "drop", true}, {"calm", .6, -.4, {}, "tilde", false}};
    content::Loaded loaded;
    loaded.catalogue.wheel = *feelings::Wheel::build(outline);
    loaded.catalogue.chapters = {{"made", 1, "Made", ""}};
    loaded.origins.chapters = {{"chapter.json", ""}};
    for (std::size_t i = 0; i < count; ++i)
    {
        practice::Scene scene;
        scene.id = "made." + std::to_string(100 + i) + ".scene";
        scene.chapter = "made";
        scene.text = text + " number " + std::to_string(i);
        scene.key.fits = {{{0}, 100, "", {}, practice::Layer::either}};
        loaded.catalogue.scenes.push_back(scene);
        loaded.origins.scenes.push_back({scene.id, "/scenarios/0", "", {}, {}});
    }
    return loaded;
}

/// So many more lines to sort, of each kind in turn.
void add_lines(content::Loaded& loaded, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
    {
        const std::string number = std::to_string(loaded.catalogue.sort_lines.size());
        const auto kind = static_cast<practice::LineKind>(loaded.catalogue.sort_lines.size() %
                                                          practice::line_kind_count);
        loaded.catalogue.sort_lines.push_back(
            {"sort.line-" + number, "He counts to " + number, kind, "“Counts” decides it."});
        loaded.origins.sort_lines.push_back({"sort.json", ""});
    }
}

std::size_t times(const std::vector<Finding>& findings, std::string_view code)
{
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                  [&](const Finding& finding)
                                                  { return finding.code == code; }));
}

} // namespace

TEST_CASE("the linter: sound content brings up nothing but how little of it there is")
{
    const std::vector<Finding> findings = MadeContent().lint();
    CAPTURE(all(findings));
    CHECK(findings.size() == 2); // scenes in a chapter, lines to sort
    CHECK(times(findings, "quota") == findings.size());
}

TEST_CASE("the linter: every planted fault is found at its place, by its rule, and nothing else is")
{
    MadeContent made;
    const std::vector<Finding> usual = made.lint();
    for (const Change& change : changes_in("faults.json"))
    {
        std::vector<Finding> found = brought_up(made, change, usual);
        CAPTURE(change.name);
        CAPTURE(change.patch);
        CAPTURE(all(found));
        const auto planted = std::find_if(found.begin(), found.end(),
                                          [&](const Finding& finding)
                                          {
                                              return finding.file == change.said_of &&
                                                     finding.place == change.place &&
                                                     finding.code == change.name &&
                                                     finding.severity == change.severity;
                                          });
        CHECK(planted != found.end());
        if (planted != found.end())
            found.erase(planted);
        std::erase_if(found,
                      [&](const Finding& finding) {
                          return std::find(change.also.begin(), change.also.end(), finding.code) !=
                                 change.also.end();
                      });
        CHECK(found.empty());
    }
}

TEST_CASE("the linter: an opening or closing may be used three times, not four")
{
    for (const auto& [scenes, beyond] : {std::pair{3u, 0u}, std::pair{4u, 1u}, std::pair{6u, 3u}})
    {
        content::Loaded loaded = scenes_with(scenes, "He waits");
        for (practice::Scene& scene : loaded.catalogue.scenes)
            scene.text += " at the bus stop in the dark";
        const auto findings = content::lint(loaded);
        CHECK(times(findings, "opening") == beyond);
        CHECK(times(findings, "closing") == beyond);
    }
}

TEST_CASE("the linter: not every scene may close on something said or on three words")
{
    for (const std::string ending : {". “Later,” he says. “Or %.”", ". Then % went."})
    {
        content::Loaded loaded = scenes_with(5, "");
        for (std::size_t i = 0; i < 5; ++i)
        {
            std::string& text = loaded.catalogue.scenes[i].text;
            text = std::to_string(i) + " men stand about and wait for the ferry" + ending;
            text.replace(text.find('%'), 1, std::string(i + 1, 'a'));
        }
        CHECK(times(content::lint(loaded), "closing") >= 2);
    }
}

TEST_CASE("the linter: a worn phrase has a ration for the whole set")
{
    CHECK(times(content::lint(scenes_with(1, "The kettle")), "worn") == 0);
    CHECK(times(content::lint(scenes_with(3, "The kettle")), "worn") == 2);
    CHECK(times(content::lint(scenes_with(1, "Something in him")), "worn") == 1);
    CHECK(times(content::lint(scenes_with(40, "It is fine")), "worn") == 38);
}

TEST_CASE("the linter: a full chapter keeps its shares of turns, quiet and pleasant readings")
{
    content::Loaded loaded = scenes_with(12, "He waits");
    const auto quotas = [&] { return times(content::lint(loaded), "quota"); };
    CHECK(quotas() == 2); // no turns, nothing pleasant
    for (std::size_t i = 0; i < 8; ++i)
        loaded.catalogue.scenes[i].turn = practice::Turn{"Later.", {}};
    CHECK(quotas() == 1);
    for (std::size_t i = 0; i < 5; ++i)
        loaded.catalogue.scenes[i].key.fits.push_back({{1}, 50, "", {}, practice::Layer::either});
    CHECK(quotas() == 0);
    for (std::size_t i = 0; i < 6; ++i)
        loaded.catalogue.scenes[i].key.fits.front().word = {1};
    CHECK(quotas() == 1); // the quiet half leads six of twelve
    loaded.catalogue.scenes.pop_back();
    loaded.origins.scenes.pop_back();
    CHECK(quotas() == 2); // and now one is missing
}

TEST_CASE("the linter: a chapter of few scenes owes no shares")
{
    CHECK(times(content::lint(scenes_with(5, "He waits")), "quota") == 1);
}

TEST_CASE("the linter: eighty lines to sort, and twelve of every kind")
{
    content::Loaded loaded = scenes_with(0, "");
    const auto quotas = [&] { return times(content::lint(loaded), "quota"); };
    const std::size_t of_chapters = quotas();
    loaded.origins.sort = "sort.json";
    CHECK(quotas() == of_chapters + 1);
    add_lines(loaded, 79);
    CHECK(quotas() == of_chapters + 1);
    add_lines(loaded, 1);
    CHECK(quotas() == of_chapters);
    for (practice::SortLine& line : loaded.catalogue.sort_lines)
        if (line.kind == practice::LineKind::body)
            line.kind = practice::LineKind::thought;
    CHECK(quotas() == of_chapters + 1);
}

TEST_CASE("counts: a scene is counted under its chapter, its lead and its exercises")
{
    MadeContent made;
    const auto loaded = made.load();
    REQUIRE(loaded);
    const content::Counts counts = content::count(*loaded, "four-flights");
    CHECK(counts.scenes == 2);
    CHECK(counts.turns == 1);
    CHECK(counts.tiers == std::array<std::size_t, 3>{1, 1, 0});
    CHECK(counts.leads.at("angry") == 1);
    CHECK(counts.leads.at("calm") == 1);
    CHECK(counts.exercises.at("locate") == 2);
    CHECK(counts.quiet_leads == 0);
    CHECK(counts.pleasant == 1);
    CHECK(content::count(*loaded, "five-flights").scenes == 0);
}

TEST_CASE("the linter: a virtue has no place on the wheel")
{
    MadeContent made;
    made.change("assets/wheel.json",
                R"([{"op": "add", "path": "/hub/-", "value": {"word": "loyal", "v": 0, "a": 0}}])");
    const auto findings = made.lint();
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const content::Finding& f) { return f.code == "virtue"; });
    REQUIRE(found != findings.end());
    CHECK(found->file == "assets/wheel.json");
    CHECK(found->what.find("loyal") != std::string::npos);
}
