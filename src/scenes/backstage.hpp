#pragma once

#include "base/day.hpp"
#include "base/message.hpp"
#include "engine/clipboard.hpp"
#include "engine/screen.hpp"
#include "practice/sitting.hpp"
#include "scenes/preferences.hpp"
#include "ui/figure.hpp"
#include "ui/look.hpp"
#include "ui/shortcuts.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace scenes
{

/// What every screen of the game works with; built once by main and handed down.
struct Backstage
{
    practice::Sitting& sitting;
    const base::Phrases& phrases;
    const ui::Figure& figure;
    ui::Look look;
    std::function<base::Moment()> clock;
    practice::PlanWishes wishes;
    std::uint64_t seed = 0;
    Preferences preferences;
    ui::Shortcuts shortcuts{};              ///< As the settings say.
    engine::Clipboard* clipboard = nullptr; ///< Of the fields; nothing without a window.

    std::string say(std::string_view key) const
    {
        return phrases.say(key);
    }
    std::string say(std::string key, std::vector<std::pair<std::string, std::string>> args) const
    {
        return phrases.say(base::Message{std::move(key), std::move(args)});
    }
    /// The colour of a word's family; the line colour for hub states and loose words.
    engine::Color color_of(std::string_view word) const
    {
        const feelings::Wheel& wheel = sitting.catalogue().wheel;
        const auto id = wheel.find(word);
        if (!id || !wheel[*id].family)
            return look.line;
        return look.family(*wheel[*id].family);
    }
};

/// A screen that can be opened from anywhere, by its name.
struct Route
{
    std::string_view name;
    std::unique_ptr<engine::Screen> (*open)(Backstage&);
};
/// All of them: what tests walk through and plays may open.
std::span<const Route> routes();
/// Every screen that can stand for a step of some exercise.
std::set<std::string_view> step_screen_names();

/// The first screen: what tonight is.
std::unique_ptr<engine::Screen> tonight_screen(Backstage& backstage);
/// Begins tonight's evening, or asks first what matters for it.
std::unique_ptr<engine::Screen> evening_screen(Backstage& backstage);
/// The screen for what stands before the player now: a step, its feedback, or the evening's end.
std::unique_ptr<engine::Screen> screen_in_turn(Backstage& backstage);
/// What can be set, from how it looks on; over any other screen.
std::unique_ptr<engine::Screen> settings_screen(Backstage& backstage);
/// Begins a note and nothing else.
std::unique_ptr<engine::Screen> note_screen(Backstage& backstage);
/// The Wheel room, from Tonight.
std::unique_ptr<engine::Screen> wheel_screen(Backstage& backstage);
/// Over any other screen: go on, keys, help, leave.
std::unique_ptr<engine::Screen> pause_screen(Backstage& backstage);

} // namespace scenes
