#include "base/result.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

using base::Error;
using base::Result;

TEST_CASE("error: the sentence leaves empty parts out and keeps their order")
{
    CHECK(Error{"wheel.json", "/hub/3", "expected a word"}.sentence() ==
          "wheel.json:/hub/3: expected a word");
    CHECK(Error{"wheel.json", "", "expected a word"}.sentence() == "wheel.json: expected a word");
    CHECK(Error{"", "/hub/3", "expected a word"}.sentence() == "/hub/3: expected a word");
    CHECK(Error{"", "", "the disk is full"}.sentence() == "the disk is full");
    CHECK(Error{"wheel.json", "/hub", ""}.sentence() == "wheel.json:/hub");
    CHECK(Error{}.sentence().empty());
}

TEST_CASE("result: holds a value or the reason why not, even when both are texts")
{
    const Result<std::string> right(std::string("kept"));
    const Result<std::string> left(Error{"a", "b", "c"});
    REQUIRE(right);
    CHECK(*right == "kept");
    CHECK(right->size() == 4);
    REQUIRE_FALSE(left);
    CHECK(left.error().sentence() == "a:b: c");
}

TEST_CASE("result: a value can be changed in place and moved out")
{
    Result<std::unique_ptr<int>> owned(std::make_unique<int>(3));
    **owned = 4;
    const std::unique_ptr<int> taken = *std::move(owned);
    CHECK(*taken == 4);
}

TEST_CASE("result: nothing to give is done or the reason why not")
{
    const Result<void> done;
    const Result<void> failed(Error{"", "", "no"});
    CHECK(done);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().what == "no");
}
