#include "scenes/dressing.hpp"

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
    return wishes;
}

void fill_gaps(base::Phrases& phrases, const ui::Shortcuts& shortcuts)
{
    for (std::size_t i = 0; i < ui::shortcut_count; ++i)
    {
        const auto shortcut = static_cast<ui::Shortcut>(i);
        phrases.fill("key." + std::string(ui::name_of(shortcut)), shortcuts.shown(shortcut));
    }
}

} // namespace scenes
