#include "feelings/search.hpp"

#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

#include <algorithm>
#include <bit>
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
    for (const feelings::Found& one : found_words(tests::shipped().known, typed, most))
        words.emplace_back(one.text);
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
        const auto whole = found(word.text.substr(0, 3), 3'000);
        CHECK(std::find(whole.begin(), whole.end(), word.text) != whole.end());
        if (word.text.size() < 5)
            continue;
        std::string slipped = word.text;
        const std::size_t at = 1 + dice() % (slipped.size() - 2);
        std::swap(slipped[at], slipped[at + 1]);
        CAPTURE(slipped);
        const auto near = found(slipped, 3'000);
        CHECK(std::find(near.begin(), near.end(), word.text) != near.end());
    }
}

TEST_CASE(
    "search: what begins so comes before what only holds it; blanks and nonsense find nothing")
{
    const auto words = found("ash", 3'000);
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

TEST_CASE("search: a known word is found in any of its forms, with the word it stands nearest to")
{
    for (const char* typed : {"gutted", "GUTTED", "gutte"})
    {
        const auto words = found_words(tests::shipped().known, typed, 1);
        REQUIRE(words.size() == 1);
        CHECK(words.front().text == "gutted");
        CHECK(wheel()[words.front().home].text == "disappointed");
    }
    // A form of a wheel word finds that word, and each is listed once.
    const auto sad = found("sadness", 10);
    REQUIRE_FALSE(sad.empty());
    CHECK(sad.front() == "sad");
    CHECK(std::count(sad.begin(), sad.end(), "sad") == 1);
}

TEST_CASE("search: the signature never loses a word that is close enough")
{
    const auto words = tests::shipped().known.forms();
    std::mt19937 dice{5};
    for (int i = 0; i < 400; ++i)
    {
        const std::string& form = words[dice() % words.size()].folded;
        std::string typed = form;
        typed[dice() % typed.size()] = static_cast<char>('a' + dice() % 26);
        CHECK(std::popcount(feelings::letters_of(form) ^ feelings::letters_of(typed)) <= 2);
        const std::size_t most = 2;
        if (slips(base::to_code_points(typed), base::to_code_points(form), most) <= most)
            CHECK(std::popcount(feelings::letters_of(form) ^ feelings::letters_of(typed)) <= 4);
    }
}
