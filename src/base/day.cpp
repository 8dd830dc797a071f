#include "base/day.hpp"

#include <cstdio>

namespace base
{

using namespace std::chrono;

Day practice_day(sys_time<milliseconds> at, minutes utc_offset)
{
    const auto local = at + utc_offset - day_turns_at;
    return Day{static_cast<int>(floor<days>(local).time_since_epoch().count())};
}

Moment make_moment(sys_time<milliseconds> at, minutes utc_offset)
{
    return Moment{at, utc_offset, practice_day(at, utc_offset)};
}

std::string to_string(Day day)
{
    const year_month_day date{sys_days{days{day.number}}};
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::optional<Day> parse_day(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t length) -> std::optional<int>
    {
        int value = 0;
        for (const char digit : text.substr(from, length))
        {
            if (digit < '0' || digit > '9')
                return std::nullopt;
            value = 10 * value + (digit - '0');
        }
        return value;
    };
    const auto y = number(0, 4), m = number(5, 2), d = number(8, 2);
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)},
                              std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    return Day{static_cast<int>(sys_days{date}.time_since_epoch().count())};
}

int weekday_of(Day day)
{
    return static_cast<int>(weekday{sys_days{days{day.number}}}.iso_encoding()) - 1;
}

} // namespace base
