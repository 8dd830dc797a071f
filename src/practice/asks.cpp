#include "practice/asks.hpp"

#include "practice/steps.hpp"

#include <algorithm>

namespace practice
{

namespace
{

constexpr int topic_levels = 4;
/// Self-harm is never more than mentioned in any scene there is.
constexpr int self_harm_levels = 2;

bool goes_further(const Scene* scene)
{
    return scene && !within(*scene, PlanWishes::first_evening_topics);
}

bool plans_seal(const Plan& plan)
{
    return std::any_of(plan.items.begin(), plan.items.end(),
                       [](const PlanItem& item) { return item == sealing_item(); });
}

ChoiceField choice(const std::string& label, std::initializer_list<const char*> names)
{
    ChoiceField field;
    for (const char* name : names)
        field.options.push_back({name, {label + name, {}}, ""});
    return field;
}

Field topic_field(Topic topic)
{
    ChoiceField levels;
    const int count = topic == Topic::self_harm ? self_harm_levels : topic_levels;
    for (int level = 0; level < count; ++level)
        levels.options.push_back(
            {std::to_string(level), {"settings.level." + std::to_string(level), {}}, ""});
    return {
        topic_key(topic), {"settings.topic." + std::string(name_of(topic)), {}}, std::move(levels)};
}

std::vector<Field> fields_of(Ask ask)
{
    std::vector<Field> fields;
    switch (ask)
    {
    case Ask::topics:
        for (std::size_t i = 0; i < topic_count; ++i)
            fields.push_back(topic_field(static_cast<Topic>(i)));
        break;
    case Ask::people:
        fields.push_back({"people",
                          {"ask.people.question", {}},
                          choice("ask.people.", {"her", "him", "them", "left-out"})});
        break;
    case Ask::keeping:
        fields.push_back(
            {"keep", {"ask.keep.question", {}}, choice("ask.keep.", {"everything", "nothing"})});
        break;
    }
    return fields;
}

} // namespace

std::string_view key_of(Ask ask)
{
    switch (ask)
    {
    case Ask::topics: return "ask.topics";
    case Ask::people: return "ask.people";
    case Ask::keeping: return "ask.keeping";
    }
    return "";
}

std::string topic_key(Topic topic)
{
    return "topic." + std::string(name_of(topic));
}

std::optional<Ask> next_ask(const Catalogue& catalogue, const History& history, const Plan& plan,
                            const PlanWishes& wishes)
{
    const bool further = std::any_of(plan.items.begin(), plan.items.end(),
                                     [&](const PlanItem& item)
                                     { return goes_further(catalogue.scene(item.subject)); });
    if (further && !wishes.asked.topics)
        return Ask::topics;
    const bool later_day = !history.first_day() && history.evenings.front().plan.day < plan.day;
    if (later_day && !wishes.asked.keeping)
        return Ask::keeping;
    const bool third_evening = history.evenings.size() >= 2;
    if (later_day && third_evening && plans_seal(plan) && !wishes.asked.people)
        return Ask::people;
    return std::nullopt;
}

Step ask_step(Ask ask)
{
    const std::string key{key_of(ask)};
    Step step;
    step.messages = {{key + ".title", {}}, {key + ".lead", {}}};
    step.fields = fields_of(ask);
    step.submit = {"ask.submit", {}};
    return step;
}

} // namespace practice
