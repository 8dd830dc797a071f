#include "files/guard.hpp"

#include "files/json_file.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <vector>

using files::GuardLimits;

namespace
{

constexpr GuardLimits small{20'000, 32, 1'000, 8, 16, 100};

/// The error's place and words; empty when the text passes. The document builder must agree.
std::string refused(std::string_view text, const GuardLimits& limits = small)
{
    const auto verdict = files::guard_json(text, "f.json", limits);
    const auto built = files::parse_json(text, "f.json", limits);
    CHECK(static_cast<bool>(verdict) == static_cast<bool>(built));
    if (verdict)
        return {};
    CHECK(verdict.error().file == "f.json");
    CHECK(verdict.error().sentence() == built.error().sentence());
    return verdict.error().place + "|" + verdict.error().what;
}

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string in_quotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

} // namespace

TEST_CASE("guard: sound files pass and are built as the library itself builds them")
{
    for (const std::string text :
         {R"({"a": [1, -2, 3.5, true, false, null, "two\nlines\tand \"quotes\""], "b": {"c": {}}})",
          "[]", "{}", "0", "\"\"", "null", "  [ [ ], { } ]\r\n",
          R"(["\u00e9\ud83d\ude42 é 🙂"])", R"({"a":{"x":1},"b":{"x":1},"c":[{"x":1},{"x":1}]})",
          "[18446744073709551615, -0.0]", R"({"":{"~/":[0]}})"})
    {
        CAPTURE(text);
        CHECK(refused(text) == "");
        CHECK(*files::parse_json(text, "f", small) == nlohmann::json::parse(text));
    }
}

TEST_CASE("guard: nesting stops at 32, objects and lists alike")
{
    const auto lists = [](std::size_t depth)
    { return repeated("[", depth) + repeated("]", depth); };
    CHECK(refused(lists(32)) == "");
    CHECK(says(refused(lists(33)), "at most 32 objects and lists inside each other"));
    CHECK(says(refused(repeated(R"({"a":)", 33) + "1" + repeated("}", 33)),
               repeated("/a", 32) + "|"));
    const GuardLimits roomy{1u << 20, 32, 1u << 20, 8, 16, 100};
    CHECK(says(refused(lists(100'000), roomy), "inside each other"));
    CHECK(says(refused(repeated(R"({"a":)", 100'000), roomy), "inside each other"));
}

TEST_CASE("guard: size, elements, keys and texts have their caps, and the last allowed passes")
{
    CHECK(refused(in_quotes(std::string(100, 'x'))) == "");
    CHECK(says(refused(in_quotes(std::string(101, 'x'))), "at most 100 bytes, found 101"));
    CHECK(refused("{\"" + std::string(16, 'k') + "\":1}") == "");
    CHECK(says(refused("{\"" + std::string(17, 'k') + "\":1}"), "keys of at most 16 bytes"));

    std::string eight = R"("a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1)";
    CHECK(refused("{" + eight + "}") == "");
    CHECK(says(refused("[{" + eight + R"(,"i":1}])"), "/0|expected at most 8 keys"));

    CHECK(refused("[" + repeated("1,", 998) + "1]") == "");
    CHECK(says(refused("[" + repeated("1,", 999) + "1]"), "/999|expected at most 1000 values"));

    CHECK(refused("[1]" + std::string(small.bytes - 3, ' ')) == "");
    CHECK(
        says(refused("[1]" + std::string(small.bytes - 2, ' ')), "|expected at most 20000 bytes"));
}

TEST_CASE("guard: a key may stand in an object once, however it is spelt")
{
    CHECK(says(refused(R"({"s":[{"id":1,"x":2,"id":3}]})"), R"(/s/0|expected every key once)"));
    CHECK(says(refused(R"({"id":1,"\u0069d":2})"), R"(found "id" twice)"));
    CHECK(says(refused(R"({"a":{"id":1},"a":{"id":1}})"), R"(found "a" twice)"));
    CHECK(refused(R"([{"id":1},{"id":1}])") == "");
}

TEST_CASE("guard: only finite numbers are numbers")
{
    for (const char* text : {"[1e999]", "[-1e999]"})
        CHECK(says(refused(text), "/0|expected a finite number"));
    CHECK(says(refused("[1" + std::string(400, '0') + "]"), "/0|expected a finite number"));
    for (const char* text : {"[NaN]", "[Infinity]", "[-Infinity]", "[nan]", "[01]", "[1.]", "[.5]",
                             "[+1]", "[0x10]", "[1e]", "[--1]"})
        CHECK(says(refused(text), "line 1|expected valid JSON"));
    CHECK(refused("[1e308, 1e-999]") == "");
}

TEST_CASE("guard: text must be well-formed UTF-8")
{
    const std::vector<std::string> broken{
        "\xC0\xAF",         // overlong slash
        "\xE0\x80\xAF",     // overlong in three bytes
        "\xF0\x80\x80\xAF", // overlong in four bytes
        "\xC1\xBF",
        "\xED\xA0\x80", // a surrogate
        "\xED\xBF\xBF",
        "\xF4\x90\x80\x80", // above U+10FFFF
        "\xF8\x88\x80\x80\x80",
        "\x80",
        "\xFF",
        "\xE2\x80", // cut off
        "\xC3(",
    };
    for (const std::string& text : broken)
    {
        CAPTURE(text);
        CHECK(says(refused("[" + in_quotes("ok " + text) + "]"), "line 1|expected valid JSON"));
        CHECK(says(refused("{" + in_quotes("k" + text) + ":1}"), "line 1|expected valid JSON"));
    }
    for (const char* lone : {R"("\ud800")", R"("\udc00")", R"("\ud800x")", R"("\ud800\ud800")",
                             R"("\udc00\ud800")", R"("\ud83d\u0041")", R"("\u12")"})
        CHECK(says(refused(lone), "line 1|expected valid JSON"));
}

TEST_CASE("guard: control characters are refused, raw or escaped, but for new line and tab")
{
    for (int code = 0; code < 0x20; ++code)
    {
        CAPTURE(code);
        char escape[16];
        std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(code));
        const bool allowed = code == '\n' || code == '\t';
        CHECK(refused(in_quotes(escape)).empty() == allowed);
        CHECK_FALSE(refused("{" + in_quotes(escape) + ":1}").empty());
        CHECK_FALSE(refused(in_quotes(std::string(1, static_cast<char>(code)))).empty());
    }
    CHECK(
        says(refused("[\"a\x7F\"]"), "/0|expected a text of visible characters, found a control"));
    CHECK(says(refused(R"({"a":["\u0085"]})"), "/a/0|"));
    CHECK(says(refused("\"\xC2\x9B\""), "a control character"));
    CHECK(refused("\"\xC2\xA0\xC2\xA1\"") == "");
    CHECK(says(refused(std::string("[\n1]\0", 5)), "line 2|expected a text file, found a NUL"));
    CHECK(says(refused(std::string("[1]\0[", 5)), "line 1|"));
    CHECK(says(refused("[1]\f"), "line 1|"));
}

TEST_CASE("guard: characters that turn the direction of writing are refused, their neighbours not")
{
    const auto turns = [](unsigned code)
    {
        return code == 0x061C || code == 0x200E || code == 0x200F ||
               (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    };
    int refusals = 0;
    for (unsigned code = 0xA0; code < 0xD800; ++code)
    {
        char escape[16];
        std::snprintf(escape, sizeof escape, "\"\\u%04x\"", code);
        const bool passes = static_cast<bool>(files::guard_json(escape, "f", small));
        if (passes == turns(code))
            FAIL("U+" << std::hex << code);
        refusals += !passes;
    }
    CHECK(refusals == 12);
    CHECK(says(refused("{\"a\":\"abc\xE2\x80\xAE\"}"), "/a|"));
    CHECK(says(refused("{\"a\xE2\x81\xA6\":1}"), "|expected keys of visible characters"));
}

TEST_CASE("guard: every truncation of a sound file is refused with a line")
{
    const std::string text = "{\n \"a\": [1, 2.5, true,\n  \"x\\u00e9\"],\n \"b\": null }";
    CHECK(refused(text) == "");
    for (std::size_t end = 1; end < text.size(); ++end)
    {
        CAPTURE(end);
        CHECK(says(refused(text.substr(0, end)), "line "));
    }
}

TEST_CASE("guard: empty files, byte order marks and leftovers are named")
{
    for (const char* text : {"", " ", "\n\n\t"})
        CHECK(refused(text) == "|expected a JSON value, found an empty file");
    CHECK(says(refused("\xEF\xBB\xBF[1]"), "byte order mark"));
    CHECK(says(refused("\xFF\xFE[\0"), "byte order mark"));
    for (const char* text : {"[1] [2]", "{} x", "[1,]", "{\"a\":1,}", "// no\n[1]", "[1 /* */]",
                             "['a']", "{a:1}", "]", "}", "[}", "{]", "{\"a\"}", "{1:2}", "\"open"})
        CHECK(says(refused(text), "line 1|expected valid JSON"));
}

TEST_CASE("guard: a syntax error tells its line and the nearest place, and repeats no content")
{
    const std::string fault = refused("{\n \"s\": [\n  {\"t\": \"private words\" \"more\"}\n ]\n}");
    CHECK(says(fault, "line 3|"));
    CHECK(says(fault, "near /s/0/t"));
    CHECK_FALSE(says(fault, "more"));
    CHECK_FALSE(says(fault, "json.exception"));
}

TEST_CASE("guard: keys with ~ and / are escaped in pointers")
{
    CHECK(says(refused(R"({"a/b":{"c~d":1e999}})"), "/a~1b/c~0d|"));
}

TEST_CASE("guard: a document of every level stays usable: copied, dumped and destroyed")
{
    const std::string deep = repeated("[", 32) + repeated("]", 32);
    const auto document = files::parse_json(deep, "f", small);
    REQUIRE(document);
    const nlohmann::json copy = *document;
    CHECK(copy.dump() == deep);
}
