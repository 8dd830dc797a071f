#include "commands/check_levels.hpp"

#include "content/made_content.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace
{

struct Run
{
    int code = 0;
    std::string text;
    std::string last_line;
};

Run check(const commands::CheckLevelsOptions& options)
{
    std::ostringstream out;
    Run run;
    run.code = commands::check_levels(options, out);
    run.text = out.str();
    const std::string_view lines = std::string_view(run.text).substr(0, run.text.size() - 1);
    run.last_line = lines.substr(lines.rfind('\n') + 1);
    return run;
}

} // namespace

TEST_CASE("check-levels: sound content ends with its counts and exit code 0")
{
    const MadeContent made;
    const Run run = check({made.assets(), made.levels()});
    CHECK(run.code == 0);
    CHECK(run.last_line ==
          "18 words, 18 cards, 3 known words (26 forms), 1 chapter, 2 scenes, 1 twin pair "
          "(4 micro-scenes), 5 lines to sort, 2 people: 0 errors, 2 warnings");
}

TEST_CASE("check-levels: an error is printed with file, place and rule, and exits with 1")
{
    MadeContent made;
    const std::string file = "levels/four-flights/002-goats.json";
    made.change(file, R"([{"op": "replace", "path": "/scenarios/0/sources/0/weight",
                           "value": 90}])");
    const Run run = check({made.assets(), made.levels()});
    CHECK(run.code == 1);
    CHECK(run.text.find(made.path(file).string() + ":/scenarios/0/sources: sources: expected") !=
          std::string::npos);
    CHECK(run.last_line.ends_with("1 error, 2 warnings"));
}

TEST_CASE("check-levels: a folder without a wheel says so and exits with 1")
{
    const Run run = check({"/nowhere/at/all", "/nowhere/at/all"});
    CHECK(run.code == 1);
    CHECK(run.text.find("wheel.json") != std::string::npos);
}

TEST_CASE("check-levels: the table of counts comes on request, before the last line")
{
    const MadeContent made;
    const commands::CheckLevelsOptions options{made.assets(), made.levels(),
                                               commands::Quotas::printed};
    const Run run = check(options);
    CHECK(run.code == 0);
    CHECK(run.text.find("  led by the quiet half: 0 of 2 (0 %)") != std::string::npos);
    CHECK(run.text.find("  locate: 2 of 2 (100 %)") != std::string::npos);
    CHECK(run.text.find("lines to sort\n  feeling: 1 of 5 (20 %)") != std::string::npos);
    CHECK(run.last_line.starts_with("18 words"));
}

TEST_CASE("check-levels: the shipped content has no error")
{
    const Run run = check({INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels"});
    CAPTURE(run.text);
    CHECK(run.code == 0);
}
