#include "journal/golden_evening.hpp"

namespace tests
{

namespace
{

using namespace practice;

constexpr std::int64_t half_past_eight = 1'772'397'000'000; // 2026-03-01 20:30 UTC.

base::Id id_of(std::uint8_t number)
{
    base::Id id;
    id.bytes.fill(number);
    return id;
}

StepRef step(const char* subject, Exercise exercise, const char* part)
{
    return {subject, exercise, part};
}

Attempt attempt(const StepRef& asked, std::vector<Filled> filled, int seconds)
{
    return {id_of(1), asked, {std::move(filled)}, std::chrono::seconds(seconds), std::nullopt};
}

Plan plan()
{
    const char* scene = "morning-after.004.quail";
    return {base::Day{20'513},
            18'446'744'073'709'551'615u,
            {{scene, {step(scene, Exercise::name, "first"), step(scene, Exercise::name, "turn")}},
             {"envelope", {step("envelope", Exercise::envelope, "seal")}}},
            scene};
}

std::vector<Event::Body> bodies()
{
    const StepRef first = step("morning-after.004.quail", Exercise::name, "first");
    const StepRef body = step("morning-after.004.quail", Exercise::locate, "body");
    const Words named{{{"détaché", "detached", {0, 3}}, {"guilty", "guilty", {}}}};
    const Body marked{
        {{feelings::Zone::cannot_tell, {}, std::nullopt},
         {feelings::Zone::chest, {feelings::Sensation::tight, feelings::Sensation::hollow}, 4}}};
    Attempt again = attempt(first, {}, 2);
    again.supersedes = id_of(2);
    return {SessionBegun{plan()},
            attempt(first, {{"words", named}}, 21),
            again,
            attempt(body,
                    {{"where", marked},
                     {"strength", Strength{5}},
                     {"lean", Lean::no_pull},
                     {"asked", Asked::not_yet},
                     {"like", Choice{"a-stone"}},
                     {"why", Text{"“Fine,” he said.\n\\ \"so\" 🌧"}}},
                    34),
            Passed{id_of(1), body},
            Skipped{id_of(1), "morning-after.005.wren", true},
            Disagreed{id_of(2), "He is tired, not sad."},
            Entry{id_of(40),
                  "envelope",
                  2,
                  {{{"event", Text{"Nine o'clock"}}}},
                  {id_of(4)},
                  base::Day{20'514}},
            Voided{id_of(6)},
            SessionEnded{id_of(1)}};
}

} // namespace

std::vector<Event> golden_evening()
{
    std::vector<Event> events;
    for (Event::Body& body : bodies())
    {
        const auto number = static_cast<std::int64_t>(events.size());
        // The clock is set back by an hour before the last event.
        const std::int64_t at = half_past_eight + 30'001 * number - (number == 9 ? 3'600'000 : 0);
        Event event;
        event.id = id_of(static_cast<std::uint8_t>(number + 1));
        event.when = {decltype(event.when.at)(std::chrono::milliseconds(at)),
                      std::chrono::minutes(-210), base::Day{20'513}};
        event.body = std::move(body);
        events.push_back(std::move(event));
    }
    return events;
}

journal::Draft golden_draft()
{
    return {step("envelope", Exercise::envelope, "seal"),
            {{{"event", Text{"Tomorrow's nine o'cl"}}}}};
}

} // namespace tests
