#include "base/day.hpp"

#include <doctest/doctest.h>

#include <string>

using base::Day;
using namespace std::chrono;

namespace
{

sys_time<milliseconds> utc(int y, unsigned m, unsigned d, int hour, int minute)
{
    const sys_days midnight{year{y} / month{m} / day{d}};
    return sys_time<milliseconds>(midnight) + hours{hour} + minutes{minute};
}

std::string practised_on(sys_time<milliseconds> at, int offset_minutes)
{
    return base::to_string(base::practice_day(at, minutes{offset_minutes}));
}

} // namespace

TEST_CASE("practice day: turns at four in the morning and not a moment before")
{
    CHECK(practised_on(utc(2026, 3, 1, 19, 30), 0) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 2, 0, 0), 0) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 2, 4, 0) - milliseconds{1}, 0) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 2, 4, 0), 0) == "2026-03-02");
}

TEST_CASE("practice day: follows the player's own clock")
{
    CHECK(practised_on(utc(2026, 3, 2, 2, 59), 60) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 2, 3, 0), 60) == "2026-03-02");
    CHECK(practised_on(utc(2026, 3, 1, 14, 15), 825) == "2026-03-02");
    CHECK(practised_on(utc(2026, 3, 2, 13, 59), -600) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 2, 14, 0), -600) == "2026-03-02");
    CHECK(practised_on(utc(2026, 3, 1, 22, 29), 330) == "2026-03-01");
    CHECK(practised_on(utc(2026, 3, 1, 22, 30), 330) == "2026-03-02");
}

TEST_CASE("practice day: holds before 1970 and over new year and leap days")
{
    CHECK(base::practice_day(utc(1970, 1, 1, 3, 59), minutes{0}).number == -1);
    CHECK(base::practice_day(utc(1970, 1, 1, 4, 0), minutes{0}).number == 0);
    CHECK(practised_on(utc(1969, 12, 31, 3, 0), 0) == "1969-12-30");
    CHECK(practised_on(utc(2027, 1, 1, 1, 0), 0) == "2026-12-31");
    CHECK(practised_on(utc(2028, 3, 1, 3, 0), 0) == "2028-02-29");
}

TEST_CASE("moment: carries the instant, the offset and the practice day")
{
    const base::Moment moment = base::make_moment(utc(2026, 3, 2, 1, 0), minutes{120});
    CHECK(moment.at == utc(2026, 3, 2, 1, 0));
    CHECK(moment.utc_offset == minutes{120});
    CHECK(base::to_string(moment.day) == "2026-03-01");
}

TEST_CASE("day: every written day is read back, over four hundred years")
{
    const int from = base::parse_day("1870-01-01")->number;
    const int to = base::parse_day("2270-01-01")->number;
    CHECK(to - from == 146097);
    for (int number = from; number < to; ++number)
        REQUIRE(base::parse_day(base::to_string(Day{number})) == Day{number});
}

TEST_CASE("day: anything but a real calendar date is refused")
{
    for (const char* text : {"",
                             "2026",
                             "2026-3-1",
                             "2026-02-29",
                             "2026-04-31",
                             "2026-00-10",
                             "2026-13-01",
                             "2026-01-00",
                             "2026-01-32",
                             "2026/01/01",
                             "2026-01-01 ",
                             " 2026-01-01",
                             "2026-01-01T",
                             "20260-1-01",
                             "-026-01-01",
                             "-000-01-01",
                             "+026-01-01",
                             "2026--1-01",
                             "2026-+1-01",
                             "2026-01--1",
                             "2026-01-1 ",
                             "2026-01- 1",
                             "abcd-ef-gh",
                             "2026-01-0x",
                             "１026-01"})
    {
        CAPTURE(text);
        CHECK_FALSE(base::parse_day(text).has_value());
    }
    CHECK(base::parse_day("2024-02-29").has_value());
    CHECK_FALSE(base::parse_day("2100-02-29").has_value());
    CHECK(base::parse_day("2000-02-29").has_value());
    CHECK(base::parse_day("0000-01-01").has_value());
}

TEST_CASE("day: weekdays run from Monday to Sunday, also before 1970")
{
    CHECK(base::weekday_of(*base::parse_day("2026-03-02")) == 0);
    CHECK(base::weekday_of(*base::parse_day("2026-03-01")) == 6);
    CHECK(base::weekday_of(Day{0}) == 3);
    for (int number = -1000; number < 1000; ++number)
        REQUIRE(base::weekday_of(Day{number + 1}) == (base::weekday_of(Day{number}) + 1) % 7);
}

TEST_CASE("day: distance is signed and counts practice days")
{
    CHECK(base::days_between(Day{10}, Day{17}) == 7);
    CHECK(base::days_between(Day{17}, Day{10}) == -7);
    CHECK(base::days_between(Day{-1}, Day{1}) == 2);
}
