#include "base/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using base::folded;
using base::is_utf8;

namespace
{

const std::vector<std::string> broken_texts{"\x80",
                                            "\xBF",
                                            "\xC0\x80",
                                            "\xC1\xBF",
                                            "\xC2",
                                            "\xC2 ",
                                            "\xE0\x80\x80",
                                            "\xE0\x9F\xBF",
                                            "\xE2\x82",
                                            "\xED\xA0\x80",
                                            "\xED\xBF\xBF",
                                            "\xF0\x80\x80\x80",
                                            "\xF0\x8F\xBF\xBF",
                                            "\xF0\x9F\x98",
                                            "\xF4\x90\x80\x80",
                                            "\xF5\x80\x80\x80",
                                            "\xF8\x88\x80\x80\x80",
                                            "\xFE",
                                            "\xFF",
                                            "\xEF\xBF",
                                            "ok\xEF\xBF\xBD\xFF"};

std::string any_bytes(std::mt19937& dice, std::size_t most)
{
    std::string text(dice() % (most + 1), ' ');
    for (char& c : text)
        c = static_cast<char>(dice());
    return text;
}

} // namespace

TEST_CASE("utf-8: every code point but the surrogates survives both ways")
{
    for (char32_t point = 0; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 37)
    {
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        const std::string text = base::to_utf8(point);
        REQUIRE(is_utf8(text));
        REQUIRE(base::to_code_points(text) == std::u32string(1, point));
    }
    for (const char32_t edge :
         {U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFF', U'\x10000', U'\x10FFFF', U'\xFFFD'})
        CHECK(is_utf8(base::to_utf8(edge)));
}

TEST_CASE("utf-8: overlong, cut short, surrogate and too high are refused")
{
    for (const std::string& text : broken_texts)
    {
        CAPTURE(text.size());
        CHECK_FALSE(is_utf8(text));
        CHECK(base::to_code_points(text).find(U'\xFFFD') != std::u32string::npos);
    }
    CHECK(is_utf8(""));
    CHECK(is_utf8(std::string("a\0b", 3)));
    CHECK(is_utf8("“\xEF\xBF\xBD”"));
}

TEST_CASE("utf-8: any bytes at all come out well formed, and good text unchanged")
{
    std::mt19937 dice(3);
    for (int round = 0; round < 20000; ++round)
    {
        const std::string text = any_bytes(dice, 8);
        const std::string mended = base::to_utf8(base::to_code_points(text));
        REQUIRE(is_utf8(mended));
        REQUIRE((mended == text) == is_utf8(text));
        REQUIRE(is_utf8(folded(text)));
    }
}

TEST_CASE("folded: case, accents, quotes and spaces are forgiven")
{
    CHECK(folded("  Let   Down ") == "let down");
    CHECK(folded("Blasé") == "blase");
    CHECK(folded("Žluťoučký KŮŇ") == "zlutoucky kun");
    CHECK(folded("can’t tell") == "can't tell");
    CHECK(folded("“fine”") == "\"fine\"");
    CHECK(folded("let\u00A0down\n") == "let down");
    CHECK(folded("\u00A0 ") == "");
    CHECK(folded("") == "");
    CHECK(folded("self-conscious") == "self-conscious");
    CHECK(folded("ŁÓDŹ") == "lodz");
    CHECK(folded("悲しい") == "悲しい");
}

TEST_CASE("folded: no letter up to U+017F keeps its capital")
{
    for (const auto& [capital, small] :
         std::initializer_list<std::pair<std::string, std::string>>{{"Æ", "æ"},
                                                                    {"Ð", "ð"},
                                                                    {"Þ", "þ"},
                                                                    {"Ĳ", "ĳ"},
                                                                    {"Ŋ", "ŋ"},
                                                                    {"Œ", "œ"},
                                                                    {"Ø", "ø"},
                                                                    {"Å", "å"},
                                                                    {"Ç", "ç"},
                                                                    {"Ÿ", "ÿ"},
                                                                    {"Ž", "ž"},
                                                                    {"Đ", "đ"},
                                                                    {"Ű", "ű"},
                                                                    {"Ŵ", "ŵ"}})
    {
        CAPTURE(capital);
        CHECK(folded(capital) == folded(small));
    }
    CHECK(folded("ŒUVRE") == folded("œuvre"));
    CHECK(folded("Straße") == "straße");
    CHECK(folded("3×4÷2") == "3×4÷2");
}

TEST_CASE("folded: folding twice is folding once")
{
    std::mt19937 dice(4);
    for (int round = 0; round < 20000; ++round)
    {
        std::u32string points;
        for (std::size_t i = dice() % 6; i > 0; --i)
            points.push_back(
                static_cast<char32_t>(dice() % 3 ? dice() % 0x180 : 0x2000 + dice() % 0x40));
        const std::string once = folded(base::to_utf8(points));
        REQUIRE(folded(once) == once);
        REQUIRE(base::trimmed(once) == once);
    }
}

TEST_CASE("text: split and joined undo each other")
{
    for (const char* text : {"", "a", "/", "a/b", "//a//", "a/", "/a"})
        CHECK(base::joined(base::split(text, '/'), "/") == text);
    CHECK(base::split("a//b", '/') == std::vector<std::string>{"a", "", "b"});
    CHECK(base::joined({}, ", ").empty());
}

TEST_CASE("text: a caret walks whole letters and stops at the ends")
{
    const std::string text = "a’é🙂z";
    std::vector<std::size_t> forward{0};
    while (forward.back() < text.size())
        forward.push_back(base::next_code_point(text, forward.back()));
    CHECK(forward == std::vector<std::size_t>{0, 1, 4, 6, 10, 11});
    for (std::size_t i = forward.size(); i-- > 1;)
        CHECK(base::previous_code_point(text, forward[i]) == forward[i - 1]);
    CHECK(base::previous_code_point(text, 0) == 0);
    CHECK(base::next_code_point(text, text.size()) == text.size());
    CHECK(base::previous_code_point("\x80\x80", 2) == 0);
}

namespace
{

/// Optimal string alignment, by the textbook.
std::size_t distance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j)
        {
            if (i == 0 || j == 0)
            {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + std::size_t{a[i - 1] != b[j - 1]}});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

} // namespace

TEST_CASE("one typo: agrees with the slow distance on many short words")
{
    std::mt19937 dice(5);
    const std::u32string letters = U"abéß";
    const auto word = [&]
    {
        std::u32string points(dice() % 6, U'a');
        for (char32_t& point : points)
            point = letters[dice() % letters.size()];
        return points;
    };
    int near = 0;
    for (int round = 0; round < 60000; ++round)
    {
        const std::u32string a = word(), b = word();
        const bool expected = distance(a, b) <= 1;
        near += expected;
        CAPTURE(base::to_utf8(a));
        CAPTURE(base::to_utf8(b));
        REQUIRE(base::within_one_typo(base::to_utf8(a), base::to_utf8(b)) == expected);
    }
    CHECK(near > 1000);
}

TEST_CASE("one typo: named cases")
{
    CHECK(base::within_one_typo("lonley", "lonely"));
    CHECK(base::within_one_typo("lonly", "lonely"));
    CHECK(base::within_one_typo("blase", "blasé"));
    CHECK(base::within_one_typo("", "a"));
    CHECK_FALSE(base::within_one_typo("", "ab"));
    CHECK_FALSE(base::within_one_typo("lnoley", "lonely"));
    CHECK_FALSE(base::within_one_typo("hurt", "hated"));
}
