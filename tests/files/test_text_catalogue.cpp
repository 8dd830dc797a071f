#include "files/text_catalogue.hpp"

#include "base/text.hpp"
#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

using files::parse_phrases;

namespace
{

std::string fault(std::string_view text)
{
    const auto phrases = parse_phrases(text, "en.json");
    return phrases ? "" : phrases.error().sentence();
}

/// Letters outside gaps.
std::size_t shown(const std::string& text)
{
    std::size_t count = 0;
    bool in_gap = false;
    for (const char32_t point : base::to_code_points(text))
    {
        in_gap = in_gap || point == U'{';
        count += !in_gap;
        in_gap = in_gap && point != U'}';
    }
    return count;
}

} // namespace

TEST_CASE("phrases: nested keys are joined with dots and plural forms are found")
{
    const auto phrases = parse_phrases(R"({"$schema": "x", "tonight": {"begin": "Begin", "left": {
                          "one": "{n} scene", "other": "{n} scenes"}}, "quit": "Leave"})",
                                       "en.json");
    REQUIRE(phrases);
    CHECK(phrases->say("tonight.begin") == "Begin");
    CHECK(phrases->say("quit") == "Leave");
    CHECK(phrases->say({"tonight.left", {{"n", "1"}}}) == "1 scene");
    CHECK(phrases->say({"tonight.left", {{"n", "4"}}}) == "4 scenes");
    CHECK(phrases->all().size() == 4);
}

TEST_CASE("phrases: faults name file, pointer and expectation")
{
    CHECK(fault(R"({"a": {"b": 3}})") ==
          "en.json:/a/b: expected a text of 1 to 2000 characters, found 3");
    CHECK(fault(R"({"a": [ "x" ]})").find("en.json:/a: expected a text") == 0);
    CHECK(fault(R"({"a": ""})").find("en.json:/a: expected a text") == 0);
    CHECK(fault(R"({"a b": "x"})").find("en.json:/a b: expected a key") == 0);
    CHECK(fault(R"({"": "x"})").find("en.json:/: expected a key") == 0);
    CHECK(fault("[]").find("en.json: expected an object") == 0);
    CHECK(fault(R"({"a": "x", "a": "y"})").find("twice") != std::string::npos);
    for (const char* gap : {"{", "}", "{}", "{a", "a}", "{a{b}}", "{a{", "{a b}", "}{", "{a}}"})
    {
        CAPTURE(gap);
        CHECK(fault("{\"k\": \"" + std::string(gap) + "\"}").find("en.json:/k: expected gaps") ==
              0);
    }
    CHECK(fault(R"({"a": "{n}{m} of {the_rest-2}"})") == "");
}

TEST_CASE("phrases: a file is read by its path, and a missing one is an error")
{
    const test::TempFolder temp;
    test::put(temp / "en.json", R"({"a": "x"})");
    CHECK(files::read_phrases(temp / "en.json")->say("a") == "x");
    const auto gone = files::read_phrases(temp / "de.json");
    REQUIRE_FALSE(gone);
    CHECK(gone.error().file == (temp / "de.json").string());
}

TEST_CASE("pseudo locale: longer by 40 %, marked at both ends, same keys, same gaps")
{
    const auto phrases = parse_phrases(
        R"({"a": "Begin", "b": "{n} of {total} words, {name}", "c": "x", "d": "{n}",
            "e": "A long sentence that goes on, over the line,\nand another; it ends here."})",
        "en.json");
    REQUIRE(phrases);
    const base::Phrases odd = files::pseudo(*phrases);
    REQUIRE(odd.all().size() == phrases->all().size());
    for (const auto& [key, text] : phrases->all())
    {
        const std::string longer = odd.all().find(key)->second;
        CAPTURE(longer);
        CHECK(longer.starts_with("«"));
        CHECK(longer.ends_with("»"));
        CHECK(shown(longer) * 10 >= shown(text) * 14);
        CHECK(shown(longer) <= shown(text) * 14 / 10 + 3);
        CHECK(base::is_utf8(longer));
        for (const char* gap : {"{n}", "{total}", "{name}", "\n"})
            CHECK((text.find(gap) == std::string::npos) == (longer.find(gap) == std::string::npos));
    }
    CHECK(odd.say({"b", {{"n", "3"}, {"total", "9"}, {"name", "Leon"}}}).find("Leon") !=
          std::string::npos);
    CHECK(odd.say("a").find("Begin") == std::string::npos);
}
