#include "base/id.hpp"

#include <doctest/doctest.h>

#include <random>

using base::Id;

TEST_CASE("id: every written id is read back")
{
    std::mt19937 dice(1);
    for (int round = 0; round < 2000; ++round)
    {
        Id id;
        for (std::uint8_t& byte : id.bytes)
            byte = static_cast<std::uint8_t>(dice());
        const std::string text = base::to_string(id);
        REQUIRE(text.size() == 32);
        REQUIRE(base::parse_id(text) == id);
    }
    CHECK(base::to_string(Id{}) == std::string(32, '0'));
    Id high;
    high.bytes.fill(0xFE);
    CHECK(base::to_string(high).substr(0, 4) == "fefe");
}

TEST_CASE("id: one spelling only, thirty-two lower case digits")
{
    const std::string good = "00112233445566778899aabbccddeeff";
    REQUIRE(base::parse_id(good));
    for (const std::string& bad :
         {std::string(), good.substr(1), good + "0",
          "00112233445566778899AABBCCDDEEFF" + std::string(), "0x" + good.substr(2),
          "-1" + good.substr(2), "+1" + good.substr(2), " 0" + good.substr(2),
          good.substr(0, 31) + "g", good.substr(0, 30) + "0 ", std::string(32, '\0')})
    {
        CAPTURE(bad);
        CHECK_FALSE(base::parse_id(bad).has_value());
    }
}

TEST_CASE("id: order is the order of the written text")
{
    std::mt19937 dice(2);
    for (int round = 0; round < 500; ++round)
    {
        Id a, b;
        a.bytes[dice() % 16] = static_cast<std::uint8_t>(dice());
        b.bytes[dice() % 16] = static_cast<std::uint8_t>(dice());
        REQUIRE((a < b) == (base::to_string(a) < base::to_string(b)));
    }
}
