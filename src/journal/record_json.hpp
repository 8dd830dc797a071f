#pragma once

#include <array>
#include <limits>
#include <string_view>

namespace journal
{

/// The version every record carries.
inline constexpr int record_version = 1;

/// What a record is called, in the order of practice::Event::Body. Never renamed.
inline constexpr std::array<std::string_view, 8> record_kinds{
    "session", "attempt", "passed", "skipped", "session-end", "disagreed", "room", "void"};

/// Any whole number a field can hold.
inline constexpr int least_int = std::numeric_limits<int>::min();
inline constexpr int most_int = std::numeric_limits<int>::max();

/// Instants and lengths of time that a JSON number holds exactly, in milliseconds.
inline constexpr double most_exact = 9e15;

} // namespace journal
