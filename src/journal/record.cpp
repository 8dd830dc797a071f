#include "journal/record.hpp"

#include "journal/answer_json.hpp"
#include "journal/record_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace journal
{

namespace
{

using nlohmann::json;

json id_json(const base::Id& id)
{
    return base::to_string(id);
}

std::int64_t exact(std::chrono::milliseconds time)
{
    constexpr auto bound = static_cast<std::int64_t>(most_exact);
    return std::clamp<std::int64_t>(time.count(), -bound, bound);
}

json plan_json(const practice::Plan& plan)
{
    json items = json::array();
    for (const practice::PlanItem& item : plan.items)
    {
        json steps = json::array();
        for (const practice::StepRef& step : item.steps)
            steps.push_back(to_json(step));
        items.push_back({{"subject", item.subject}, {"steps", std::move(steps)}});
    }
    return {{"day", plan.day.number},
            {"seed", std::to_string(plan.seed)},
            {"items", std::move(items)},
            {"opening_of", plan.opening_of}};
}

struct BodyJson
{
    json operator()(const practice::SessionBegun& begun) const
    {
        return {{"plan", plan_json(begun.plan)}};
    }
    json operator()(const practice::Attempt& attempt) const
    {
        json body = {{"session", id_json(attempt.session)},
                     {"step", to_json(attempt.step)},
                     {"answer", to_json(attempt.answer)},
                     {"thought_ms", exact(attempt.thought_for)}};
        if (attempt.supersedes)
            body["supersedes"] = id_json(*attempt.supersedes);
        return body;
    }
    json operator()(const practice::Passed& passed) const
    {
        return {{"session", id_json(passed.session)}, {"step", to_json(passed.step)}};
    }
    json operator()(const practice::Skipped& skipped) const
    {
        return {{"session", id_json(skipped.session)},
                {"subject", skipped.subject},
                {"not_again", skipped.not_again}};
    }
    json operator()(const practice::SessionEnded& ended) const
    {
        return {{"session", id_json(ended.session)}};
    }
    json operator()(const practice::Disagreed& disagreed) const
    {
        return {{"attempt", id_json(disagreed.attempt)}, {"why", disagreed.why}};
    }
    json operator()(const practice::Entry& entry) const
    {
        json links = json::array();
        for (const base::Id& link : entry.links)
            links.push_back(id_json(link));
        json body = {{"entry", id_json(entry.entry)},
                     {"room", entry.room},
                     {"revision", entry.revision},
                     {"fields", to_json(entry.fields)},
                     {"links", std::move(links)}};
        if (entry.due_day)
            body["due_day"] = entry.due_day->number;
        return body;
    }
    json operator()(const practice::Voided& voided) const
    {
        return {{"event", id_json(voided.event)}};
    }
};

/// A text that is not UTF-8 is our own mistake, but no reason to lose an answer over.
std::string line_of(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

static_assert(record_kinds.size() == std::variant_size_v<practice::Event::Body>);

std::string to_text(const Record& record)
{
    const practice::Event& event = record.event;
    json value = {{"v", record_version},
                  {"id", id_json(event.id)},
                  {"kind", record_kinds[event.body.index()]},
                  {"utc_ms", exact(event.when.at.time_since_epoch())},
                  {"tz_min", event.when.utc_offset.count()},
                  {"day", event.when.day.number},
                  {"body", std::visit(BodyJson{}, event.body)}};
    if (record.clock == Clock::back)
        value["clock"] = "back";
    return line_of(value);
}

std::string to_text(const Draft& draft)
{
    return line_of(
        {{"v", record_version}, {"step", to_json(draft.step)}, {"half", to_json(draft.half)}});
}

} // namespace journal
