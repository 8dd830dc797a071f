#include "journal/answer_json.hpp"
#include "journal/record.hpp"
#include "journal/record_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace journal
{

namespace
{

using files::Reader;
using nlohmann::json;

constexpr int most_depth = 32;

/// How deep objects and lists stand inside each other. Asked before anything is built, since the
/// library recurses; the guard of files/ is for strangers' files and would refuse some characters
/// a player may well type.
int depth_of(std::string_view text)
{
    int depth = 0, deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i)
    {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

base::Id read_id(const Reader& reader)
{
    const auto id = base::parse_id(reader.as_text({32, 32}));
    if (!id)
        reader.fault("expected 32 lower case hexadecimal digits");
    return id.value_or(base::Id{});
}

std::optional<base::Id> read_optional_id(const Reader& reader, std::string_view key)
{
    return reader.has(key) ? std::optional(read_id(reader.child(key))) : std::nullopt;
}

std::chrono::milliseconds read_milliseconds(const Reader& reader, std::string_view key)
{
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(reader.number(key, -most_exact, most_exact)));
}

base::Day read_day(const Reader& reader, std::string_view key)
{
    return base::Day{reader.integer(key, least_int, most_int)};
}

std::uint64_t read_seed(const Reader& reader)
{
    const std::string digits = reader.as_text({1, 20});
    std::uint64_t seed = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stopped, fault] = std::from_chars(digits.data(), end, seed);
    if (stopped != end || fault != std::errc{})
        reader.fault("expected a whole number in digits");
    return seed;
}

practice::Plan read_plan(const Reader& reader)
{
    practice::Plan plan;
    plan.day = read_day(reader, "day");
    plan.seed = read_seed(reader.child("seed"));
    reader.each("items",
                [&](const Reader& place)
                {
                    practice::PlanItem item{read_text(place, "subject"), {}};
                    place.each("steps",
                               [&](const Reader& step) { item.steps.push_back(read_step(step)); });
                    plan.items.push_back(std::move(item));
                });
    plan.opening_of = read_text(reader, "opening_of");
    return plan;
}

practice::Attempt read_attempt(const Reader& body)
{
    return {read_id(body.child("session")), read_step(body.child("step")),
            read_answer(body.child("answer")), read_milliseconds(body, "thought_ms"),
            read_optional_id(body, "supersedes")};
}

practice::Entry read_entry(const Reader& body)
{
    practice::Entry entry;
    entry.entry = read_id(body.child("entry"));
    entry.room = read_text(body, "room");
    entry.revision = body.integer("revision", least_int, most_int);
    entry.fields = read_answer(body.child("fields"));
    body.each("links", [&](const Reader& link) { entry.links.push_back(read_id(link)); });
    if (body.has("due_day"))
        entry.due_day = read_day(body, "due_day");
    return entry;
}

practice::Event::Body read_body(std::string_view kind, const Reader& body)
{
    if (kind == "session")
        return practice::SessionBegun{read_plan(body.child("plan"))};
    if (kind == "attempt")
        return read_attempt(body);
    if (kind == "passed")
        return practice::Passed{read_id(body.child("session")), read_step(body.child("step"))};
    if (kind == "skipped")
        return practice::Skipped{read_id(body.child("session")), read_text(body, "subject"),
                                 body.flag("not_again")};
    if (kind == "session-end")
        return practice::SessionEnded{read_id(body.child("session"))};
    if (kind == "disagreed")
        return practice::Disagreed{read_id(body.child("attempt")), read_text(body, "why")};
    if (kind == "room")
        return read_entry(body);
    return practice::Voided{read_id(body.child("event"))};
}

Record read_record_parts(const Reader& reader)
{
    Record record;
    practice::Event& event = record.event;
    event.id = read_id(reader.child("id"));
    event.when.at = decltype(event.when.at)(read_milliseconds(reader, "utc_ms"));
    event.when.utc_offset = std::chrono::minutes(reader.integer("tz_min", least_int, most_int));
    event.when.day = read_day(reader, "day");
    if (reader.optional_one_of("clock", {"back"}))
        record.clock = Clock::back;
    const std::string_view kind = record_kinds[reader.one_of("kind", record_kinds)];
    event.body = read_body(kind, reader.child("body"));
    return record;
}

/// Reads a whole text by `read`; the first fault becomes the error.
template <class Whole>
base::Result<Whole> read_whole(std::string_view text, Whole (*read)(const Reader&))
{
    const json value = depth_of(text) <= most_depth ? json::parse(text, nullptr, false) : json();
    files::Faults faults("");
    const Reader reader(value, faults);
    if (reader.expect_object())
        static_cast<void>(reader.integer("v", record_version, record_version));
    if (!faults.empty())
        return faults.all().front();
    Whole whole = read(reader);
    if (!faults.empty())
        return faults.all().front();
    return whole;
}

Draft read_draft_parts(const Reader& reader)
{
    return {read_step(reader.child("step")), read_answer(reader.child("half"))};
}

} // namespace

base::Result<Record> read_record(std::string_view text)
{
    return read_whole(text, read_record_parts);
}

base::Result<Draft> read_draft(std::string_view text)
{
    return read_whole(text, read_draft_parts);
}

} // namespace journal
