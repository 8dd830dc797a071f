#include "files/getters.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>

using files::Faults;
using files::Reader;
using nlohmann::json;

namespace
{

std::vector<std::string> sentences(const Faults& faults)
{
    std::vector<std::string> all;
    for (const base::Error& error : faults.all())
        all.push_back(error.place + ": " + error.what);
    return all;
}

constexpr std::array<std::string_view, 2> tags{"pleasant", "mixed"};

} // namespace

TEST_CASE("getters: sound values come through untouched")
{
    const json document = json::parse(
        R"({"t": "äöü", "i": -3, "u": 7.0, "n": 0.5, "f": true, "o": "mixed",
            "l": [{"w": "sad"}, {"w": "glad"}], "m": {"a": 1, "b": 2}, "s": ["x", "y"]})");
    Faults faults("f.json");
    const Reader reader(document, faults);
    CHECK(reader.text("t", {3, 3}) == "äöü");
    CHECK(reader.integer("i", -3, 0) == -3);
    CHECK(reader.integer("u", 0, 7) == 7);
    CHECK(reader.number("n", 0, 1) == 0.5);
    CHECK(reader.flag("f"));
    CHECK(reader.one_of("o", tags) == 1);
    CHECK(reader.texts("s", {1, 1}) == std::vector<std::string>{"x", "y"});
    std::string words;
    reader.each("l", [&](const Reader& item) { words += item.text("w", {1, 9}) + item.pointer(); });
    CHECK(words == "sad/l/0glad/l/1");
    int sum = 0;
    reader.child("m").each_member([&](const std::string&, const Reader& member)
                                  { sum += member.as_integer(0, 9); });
    CHECK(sum == 3);
    CHECK(reader.child("l").at(1).text("w", {1, 9}) == "glad");
    CHECK(faults.empty());
}

TEST_CASE("getters: one reading of a bad file reports every planted fault at its place")
{
    const json document = json::parse(
        R"({"scenarios": [{"feelings": [{"weight": 1}, {"weight": 101}, {"weight": "high"}]},
                          {"feelings": {"weight": 5}}, 7],
            "title": "", "tag": "dull", "v": 2.5, "on": 1, "extra": null})");
    Faults faults("f.json");
    const Reader reader(document, faults);
    reader.each("scenarios",
                [](const Reader& scene) {
                    scene.each("feelings",
                               [](const Reader& feeling) { feeling.integer("weight", 0, 100); });
                });
    CHECK(reader.text("title", {1, 40}) == "");
    CHECK(reader.one_of("tag", tags) == 0);
    CHECK(reader.number("v", -1, 1) == -1);
    CHECK(reader.integer("v", 0, 9) == 0);
    CHECK_FALSE(reader.flag("on"));
    reader.child("gone").text("deeper", {1, 2});
    reader.only_keys({"scenarios", "title", "tag", "v", "on", "gone"});
    CHECK(sentences(faults) ==
          std::vector<std::string>{
              "/scenarios/0/feelings/1/weight: expected an integer from 0 to 100, found 101",
              "/scenarios/0/feelings/2/weight: expected an integer from 0 to 100, found \"high\"",
              "/scenarios/1/feelings: expected a list, found an object",
              "/scenarios/2: expected an object, found 7",
              "/title: expected a text of 1 to 40 characters, found 0",
              "/tag: expected one of \"pleasant\", \"mixed\", found \"dull\"",
              "/v: expected a number from -1 to 1, found 2.5",
              "/v: expected an integer from 0 to 9, found 2.5",
              "/on: expected true or false, found 1", "/gone: expected an object, found nothing",
              "/extra: expected no such key here; known are scenarios, title, tag, v, on, gone"});
    CHECK(faults.all().front().file == "f.json");
}

TEST_CASE("getters: what hangs below a fault is not reported again")
{
    const json document = json::parse(R"({"a": "text"})");
    Faults faults("f");
    const Reader a = Reader(document, faults).child("a");
    a.child("b").child("c").integer("d", 1, 2);
    a.child("b").each("list", [](const Reader&) { FAIL("nothing to visit"); });
    CHECK(a.integer("x", 4, 5) == 4);
    CHECK(sentences(faults) == std::vector<std::string>{"/a: expected an object, found \"text\""});
}

TEST_CASE("getters: numbers out of every range are refused, not wrapped round")
{
    const json document = json::parse(
        "[18446744073709551615, -9223372036854775808, 1e300, 4294967296, 2147483648, 3.5, -1]");
    Faults faults("f");
    const Reader reader(document, faults);
    reader.each_item([](const Reader& item) { CHECK(item.as_integer(0, 2147483647) == 0); });
    CHECK(faults.all().size() == 7);
    CHECK(reader.at(0).as_integer(-1, 2147483647) == -1);
    CHECK(faults.all().size() == 8);
}

TEST_CASE("getters: optional means missing is fine and wrong is not")
{
    const json document =
        json::parse(R"({"t": 1, "i": "x", "n": null, "f": "yes", "o": "odd", "c": 3, "l": {}})");
    Faults faults("f");
    const Reader reader(document, faults);
    CHECK_FALSE(reader.optional_text("-", {0, 1}));
    CHECK_FALSE(reader.optional_integer("-", 0, 1));
    CHECK_FALSE(reader.optional_number("-", 0, 1));
    CHECK_FALSE(reader.optional_flag("-"));
    CHECK_FALSE(reader.optional_one_of("-", tags));
    CHECK_FALSE(reader.optional_child("-"));
    CHECK(reader.optional_texts("-", {0, 1}).empty());
    reader.optional_each("-", [](const Reader&) { FAIL("nothing to visit"); });
    CHECK(faults.empty());
    CHECK_FALSE(reader.optional_text("t", {0, 1}));
    CHECK_FALSE(reader.optional_integer("i", 0, 1));
    CHECK_FALSE(reader.optional_number("n", 0, 1));
    CHECK_FALSE(reader.optional_flag("f"));
    CHECK_FALSE(reader.optional_one_of("o", tags));
    reader.optional_each("l", [](const Reader&) { FAIL("nothing to visit"); });
    CHECK(faults.all().size() == 6);
    CHECK(reader.optional_child("c"));
    CHECK(reader.optional_integer("c", 0, 3) == 3);
    CHECK(faults.all().size() == 6);
}

TEST_CASE("getters: a repeated wrong value is still a fault for who asks the second time")
{
    const json document = json::parse(R"({"i": "x"})");
    Faults faults("f");
    const Reader reader(document, faults);
    CHECK_FALSE(reader.optional_integer("i", 0, 1));
    CHECK_FALSE(reader.optional_integer("i", 0, 1));
    CHECK(faults.all().size() == 1);
    CHECK(faults.count() == 2);
}

TEST_CASE("getters: texts are counted in characters and long ones are cut at a whole one")
{
    std::string long_text(37, 'x');
    for (int i = 0; i < 20; ++i)
        long_text += "€";
    const json document{{"t", long_text}, {"e", "é"}};
    Faults faults("f");
    const Reader reader(document, faults);
    CHECK(reader.text("e", {1, 1}) == "é");
    CHECK(reader.text("t", {57, 57}) == long_text);
    CHECK(reader.text("t", {0, 56}).empty());
    reader.integer("t", 0, 1);
    REQUIRE(faults.all().size() == 2);
    CHECK(faults.all()[1].what ==
          "expected an integer from 0 to 1, found \"" + std::string(37, 'x') + "€...\"");
}

TEST_CASE("getters: lists may be bounded, and a place outside one is nothing")
{
    const json document = json::parse("[1, 2]");
    Faults faults("f");
    const Reader reader(document, faults);
    CHECK(reader.expect_list(1, 2));
    CHECK_FALSE(reader.at(2).exists());
    CHECK(faults.empty());
    CHECK_FALSE(reader.expect_list(3, 5));
    CHECK_FALSE(reader.expect_list(0, 1));
    CHECK(reader.at(9).as_integer(1, 2) == 1);
    CHECK(sentences(faults) ==
          std::vector<std::string>{": expected a list of 3 to 5, found a list of 2",
                                   ": expected a list of at most 1, found a list of 2",
                                   "/9: expected an integer from 1 to 2, found nothing"});
}

TEST_CASE("getters: a file that is wrong throughout ends in one closing line")
{
    const json document = json(std::vector<int>(100'000, 5));
    Faults faults("f");
    Reader(document, faults).each_item([](const Reader& item) { item.as_flag(); });
    CHECK(faults.all().size() == 501);
    CHECK(faults.all().back().what == "has further faults that are not listed");
    CHECK(faults.count() == 100'000);
}
