#include "scenes/dressing.hpp"

#include "ui/shortcuts.hpp"

#include <string>

namespace scenes
{

namespace
{

engine::Color color(files::Rgb rgb)
{
    return {rgb.r, rgb.g, rgb.b};
}

} // namespace

ui::Look look_of(const files::Theme& theme, const feelings::Wheel& wheel, ui::Motion motion)
{
    ui::Look look;
    look.bg = color(theme.bg);
    look.surface = color(theme.surface);
    look.raised = color(theme.raised);
    look.line = color(theme.line);
    look.text = color(theme.text);
    look.muted = color(theme.muted);
    look.accent = color(theme.accent);
    look.on_accent = color(theme.on_accent);
    look.focus = color(theme.focus);
    look.motion = motion;
    for (const feelings::Family& family : wheel.families())
    {
        const auto found = theme.families.find(wheel[family.word].text);
        look.families.push_back(found == theme.families.end() ? look.line : color(found->second));
    }
    return look;
}

practice::PlanWishes wishes_of(const files::Settings& settings)
{
    practice::PlanWishes wishes;
    for (std::size_t i = 0; i < practice::topic_count; ++i)
    {
        const auto set =
            settings.topics.find(std::string(practice::name_of(static_cast<practice::Topic>(i))));
        if (set != settings.topics.end())
            wishes.allowed[i] = set->second;
    }
    wishes.asked = {!settings.topics.empty(), settings.people.has_value(),
                    settings.keep.has_value()};
    wishes.forgets = settings.keep == files::Keep::nothing;
    wishes.minutes = settings.evening_minutes;
    return wishes;
}

practice::Answer answers_in(const files::Settings& settings)
{
    practice::Answer answer;
    const practice::TopicLevels levels = wishes_of(settings).allowed;
    for (std::size_t i = 0; i < practice::topic_count; ++i)
        answer.put(practice::topic_key(static_cast<practice::Topic>(i)),
                   practice::Choice{std::to_string(levels[i])});
    answer.put("people", practice::Choice{std::string(
                             files::name_of(settings.people.value_or(files::People::left_out)))});
    answer.put("keep", practice::Choice{std::string(
                           files::name_of(settings.keep.value_or(files::Keep::everything)))});
    return answer;
}

void take(files::Settings& settings, practice::Ask ask, const practice::Answer& answer)
{
    const practice::Answer before = answers_in(settings);
    const auto name = [&](const std::string& key)
    {
        const auto* given = answer.get<practice::Choice>(key);
        return given ? given->option : before.get<practice::Choice>(key)->option;
    };
    switch (ask)
    {
    case practice::Ask::topics:
        for (std::size_t i = 0; i < practice::topic_count; ++i)
        {
            const auto topic = static_cast<practice::Topic>(i);
            settings.topics[std::string(practice::name_of(topic))] =
                std::stoi(name(practice::topic_key(topic)));
        }
        break;
    case practice::Ask::people: settings.people = files::people_named(name("people")); break;
    case practice::Ask::keeping: settings.keep = files::keep_named(name("keep")); break;
    }
}

void fill_gaps(base::Phrases& phrases, const files::Settings& settings)
{
    const ui::Shortcuts shortcuts(settings.keys);
    const files::People people = settings.people.value_or(files::People::left_out);
    phrases.fill("someone", phrases.say("someone." + std::string(files::name_of(people))));
    for (std::size_t i = 0; i < ui::shortcut_count; ++i)
    {
        const auto shortcut = static_cast<ui::Shortcut>(i);
        phrases.fill("key." + std::string(ui::name_of(shortcut)), shortcuts.shown(shortcut));
    }
}

} // namespace scenes
