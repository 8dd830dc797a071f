#include "feelings/search.hpp"

#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using feelings::found_words;
using feelings::slips;

namespace
{

const feelings::Wheel& wheel()
{
    return tests::shipped().wheel;
}

std::vector<std::string> found(std::string_view typed, std::size_t most = 5)
{
    std::vector<std::string> words;
    for (const feelings::WordId word : found_words(wheel(), typed, most))
        words.push_back(wheel()[word].text);
    return words;
}

} // namespace

TEST_CASE("search: every word of the wheel is the first that its own name finds")
{
    for (const feelings::Word& word : wheel().words())
        CHECK(found(word.text, 1) == std::vector{word.text});
}

TEST_CASE("search: every word is found by its beginning, and by one slip of the pen")
{
    std::mt19937 dice{3};
    for (const feelings::Word& word : wheel().words())
    {
        const auto whole = found(word.text.substr(0, 3), 228);
        CHECK(std::find(whole.begin(), whole.end(), word.text) != whole.end());
        if (word.text.size() < 5)
            continue;
        std::string slipped = word.text;
        const std::size_t at = 1 + dice() % (slipped.size() - 2);
        std::swap(slipped[at], slipped[at + 1]);
        CAPTURE(slipped);
        const auto near = found(slipped, 228);
        CHECK(std::find(near.begin(), near.end(), word.text) != near.end());
    }
}

TEST_CASE(
    "search: what begins so comes before what only holds it; blanks and nonsense find nothing")
{
    const auto words = found("ash", 228);
    REQUIRE_FALSE(words.empty());
    CHECK(words.front() == "ashamed");
    CHECK(found("").empty());
    CHECK(found("   ").empty());
    CHECK(found("qqqqqqqq").empty());
    CHECK(found("ASHAMED", 1) == std::vector<std::string>{"ashamed"});
    CHECK(found("a", 3).size() == 3);
}

TEST_CASE("slips: known pairs, either way round, and never more than asked for")
{
    CHECK(slips(U"sad", U"sad", 2) == 0);
    CHECK(slips(U"dissapointed", U"disappointed", 2) == 2);
    CHECK(slips(U"lonley", U"lonely", 2) == 1);
    CHECK(slips(U"angry", U"agnry", 2) == 1);
    CHECK(slips(U"kitten", U"sitting", 5) == 3);
    CHECK(slips(U"kitten", U"sitting", 1) == 2);
    CHECK(slips(U"", U"ab", 2) == 2);
}
