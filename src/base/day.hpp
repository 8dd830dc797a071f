#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base
{

/// A practice day: it turns at four in the morning, so a late evening still belongs to its day.
/// Counted in days since 1970-01-01; written once into the journal and never recomputed.
struct Day
{
    int number = 0;

    auto operator<=>(const Day&) const = default;
};

/// Whole practice days from `from` to `to`; negative when `to` lies before `from`.
constexpr int days_between(Day from, Day to)
{
    return to.number - from.number;
}

/// An instant as the player's clock shows it; handed in from main, never read below it.
struct Moment
{
    std::chrono::sys_time<std::chrono::milliseconds> at{};
    std::chrono::minutes utc_offset{0}; ///< Local time minus UTC, summer time included.
    Day day;                            ///< The practice day this instant belongs to.
};

/// Hour of the local clock at which the practice day turns.
inline constexpr std::chrono::hours day_turns_at{4};

/// The practice day of an instant under a given offset from UTC.
Day practice_day(std::chrono::sys_time<std::chrono::milliseconds> at,
                 std::chrono::minutes utc_offset);

/// An instant with its practice day filled in.
Moment make_moment(std::chrono::sys_time<std::chrono::milliseconds> at,
                   std::chrono::minutes utc_offset);

/// "2026-03-01"; proleptic Gregorian.
std::string to_string(Day day);

/// The reverse of to_string; nothing for anything but a real calendar date YYYY-MM-DD.
std::optional<Day> parse_day(std::string_view text);

/// 0 Monday ... 6 Sunday.
int weekday_of(Day day);

} // namespace base
