#pragma once

#include "base/result.hpp"
#include "practice/event.hpp"

#include <string>
#include <string_view>

namespace journal
{

/// Whether the player's clock had gone on since the record before; kept, never acted on.
enum class Clock
{
    forward,
    back
};

/// An event as the journal keeps it.
struct Record
{
    practice::Event event;
    Clock clock = Clock::forward;
};

/// A record this version cannot read, from a newer one: kept word for word.
struct Carried
{
    std::string json;
    std::string why; ///< What this version does not know about it.
};

/// What the player was half way through.
struct Draft
{
    practice::StepRef step;
    practice::Answer half;

    bool operator==(const Draft&) const = default;
};

/// One line of JSON: {"v", "id", "kind", "utc_ms", "tz_min", "day", "clock", "body"}.
std::string to_text(const Record& record);
std::string to_text(const Draft& draft);

/// The reverse. Unknown fields are let be; an unknown kind or version, and anything missing, is
/// an error that says what was not understood, by its JSON pointer.
base::Result<Record> read_record(std::string_view text);
base::Result<Draft> read_draft(std::string_view text);

} // namespace journal
