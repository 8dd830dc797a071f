#include "scenes/asked.hpp"
#include "scenes/settings_page.hpp"

#include <array>

namespace scenes
{

namespace
{

constexpr ui::SliderRange text_sizes{100, 200, 25};
constexpr std::array<std::string_view, 3> theme_ids{"theme.dark", "theme.light",
                                                    "theme.high-contrast"};
constexpr std::array<std::string_view, 3> letter_ids{"letters.serif", "letters.andika",
                                                     "letters.open-dyslexic"};
constexpr std::string_view evening_prefix = "evening.";
/// In the order of files::StoryFont.
constexpr std::array<engine::StoryLetters, 3> letters_of_ids{
    engine::StoryLetters::serif, engine::StoryLetters::andika, engine::StoryLetters::open_dyslexic};
constexpr std::string_view bind_prefix = "bind.";

ui::Chosen chosen_if(bool chosen)
{
    return chosen ? ui::Chosen::yes : ui::Chosen::no;
}

std::string evening_id(int minutes)
{
    return std::string(evening_prefix) + std::to_string(minutes);
}

std::string bind_id(ui::Shortcut shortcut)
{
    return std::string(bind_prefix) + std::string(ui::name_of(shortcut));
}

} // namespace

float SettingsPage::draw_look(engine::Rect column)
{
    const Preferences& preferences = m_backstage.preferences;
    const files::Settings& set = preferences.settings();
    float y = heading(column, "settings.size");
    y = m_board.slider("text-size", {column.x, y, column.w, 0}, preferences.text_scale_percent(),
                       text_sizes, std::to_string(preferences.text_scale_percent()) + " %");
    y = note({column.x, y + ui::space::small, column.w, 0},
             preferences.given().text_scale_percent ? "settings.size.given" : "settings.size.note");
    y = heading({column.x, y + ui::space::large, column.w, 0}, "settings.theme");
    for (std::size_t i = 0; i < theme_ids.size(); ++i)
        y = m_board.choice(theme_ids[i], {column.x, y, column.w, 0},
                           m_backstage.say("settings." + std::string(theme_ids[i])), {},
                           chosen_if(preferences.theme() == static_cast<files::ThemeChoice>(i))) +
            ui::space::small;
    if (preferences.given().theme)
        y = note({column.x, y, column.w, 0}, "settings.theme.given") + ui::space::small;
    y = draw_letters({column.x, y + ui::space::medium, column.w, 0});
    y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::story,
                          m_backstage.say("settings.letters.sample"), "sample");
    y += ui::space::large;
    y = m_board.tick("reduced-motion", {column.x, y, column.w, 0},
                     m_backstage.say("settings.motion"), m_backstage.say("settings.motion.note"),
                     chosen_if(set.reduced_motion)) +
        ui::space::small;
    return m_board.tick(
        "pictures-hide", {column.x, y, column.w, 0}, m_backstage.say("settings.pictures"),
        m_backstage.say("settings.pictures.note"), chosen_if(set.pictures_hide_own));
}

/// Letters whose files are missing are named with the package that brings them, and not offered;
/// where they were set before, stories are in the serif.
float SettingsPage::draw_letters(engine::Rect column)
{
    const auto is_there = [&](std::size_t i) { return m_board.type().has(letters_of_ids[i]); };
    const auto set = static_cast<std::size_t>(m_backstage.preferences.settings().story_font);
    const std::size_t shown = is_there(set) ? set : 0;
    float y = heading(column, "settings.letters");
    for (std::size_t i = 0; i < letter_ids.size(); ++i)
    {
        const std::string key = "settings." + std::string(letter_ids[i]);
        if (is_there(i))
            y = m_board.choice(letter_ids[i], {column.x, y, column.w, 0}, m_backstage.say(key), {},
                               chosen_if(i == shown)) +
                ui::space::small;
        else
            y = note({column.x, y, column.w, 0}, key + ".missing") + ui::space::small;
    }
    return y;
}

bool SettingsPage::act_on_look(const ui::Acted& act)
{
    Preferences& preferences = m_backstage.preferences;
    if (act.id == "text-size" && act.value)
        preferences.set_text_scale(*act.value);
    else if (act.id == "reduced-motion")
        preferences.change([](files::Settings& set) { set.reduced_motion = !set.reduced_motion; });
    else if (act.id == "pictures-hide")
        preferences.change([](files::Settings& set)
                           { set.pictures_hide_own = !set.pictures_hide_own; });
    for (std::size_t i = 0; i < theme_ids.size(); ++i)
        if (act.id == theme_ids[i])
            preferences.set_theme(static_cast<files::ThemeChoice>(i));
    for (std::size_t i = 0; i < letter_ids.size(); ++i)
        if (act.id == letter_ids[i])
            preferences.change([&](files::Settings& set)
                               { set.story_font = static_cast<files::StoryFont>(i); });
    return act.id.starts_with("letters.") || act.id == "text-size" || act.id == "reduced-motion" ||
           act.id == "pictures-hide" || act.id.starts_with("theme.");
}

float SettingsPage::draw_play(engine::Rect column)
{
    const files::Settings& set = m_backstage.preferences.settings();
    const bool list = set.words_shown == files::WordsShown::list;
    float y = heading(column, "settings.words");
    y = m_board.choice("words.wheel", {column.x, y, column.w, 0},
                       m_backstage.say("settings.words.wheel"),
                       m_backstage.say("settings.words.wheel.note"), chosen_if(!list));
    y = m_board.choice("words.list", {column.x, y + ui::space::small, column.w, 0},
                       m_backstage.say("settings.words.list"),
                       m_backstage.say("settings.words.list.note"), chosen_if(list));
    return draw_evening({column.x, y + ui::space::large, column.w, 0});
}

float SettingsPage::draw_evening(engine::Rect column)
{
    float y = heading(column, "settings.evening");
    for (const int minutes : files::evening_lengths)
        y = m_board.choice(
                evening_id(minutes), {column.x, y, column.w, 0},
                m_backstage.say("settings.evening.minutes", {{"n", std::to_string(minutes)}}), {},
                chosen_if(m_backstage.preferences.settings().evening_minutes == minutes)) +
            ui::space::small;
    return note({column.x, y, column.w, 0}, "settings.evening.note");
}

bool SettingsPage::act_on_play(const ui::Acted& act)
{
    for (const int minutes : files::evening_lengths)
        if (act.id == evening_id(minutes))
        {
            m_backstage.preferences.change([minutes](files::Settings& set)
                                           { set.evening_minutes = minutes; });
            return true;
        }
    if (act.id != "words.wheel" && act.id != "words.list")
        return false;
    m_backstage.preferences.change(
        [&](files::Settings& set) {
            set.words_shown =
                act.id == "words.list" ? files::WordsShown::list : files::WordsShown::wheel;
        });
    return true;
}

float SettingsPage::draw_topics(engine::Rect column)
{
    const float y = note(column, "settings.topics.lead") + ui::space::small;
    return draw_ask(m_board, m_backstage, {column.x, y, column.w, 0}, practice::Ask::topics);
}

float SettingsPage::draw_data(engine::Rect column)
{
    // draw_ask keeps a distance above itself; here its first line is the first of the view.
    const float top = column.y - ui::space::medium;
    const float y =
        draw_ask(m_board, m_backstage, {column.x, top, column.w, 0}, practice::Ask::keeping);
    return draw_ask(m_board, m_backstage, {column.x, y, column.w, 0}, practice::Ask::people) -
           ui::space::small;
}

void SettingsPage::act_on_asked(const ui::Acted& act)
{
    for (const auto ask : {practice::Ask::topics, practice::Ask::people, practice::Ask::keeping})
        act_on_ask(m_board, m_backstage, act, ask);
}

float SettingsPage::draw_keys(engine::Rect column)
{
    float y = note(column, "settings.keys.lead") + ui::space::medium;
    for (std::size_t i = 0; i < ui::shortcut_count; ++i)
    {
        const auto shortcut = static_cast<ui::Shortcut>(i);
        const std::string what =
            m_backstage.say("settings.key." + std::string(ui::name_of(shortcut)));
        y = m_board.choice(bind_id(shortcut), {column.x, y, column.w, 0},
                           m_backstage.say(
                               "settings.key.is",
                               {{"letter", m_backstage.shortcuts.shown(shortcut)}, {"what", what}}),
                           m_binding == shortcut ? m_backstage.say("settings.key.press") : "",
                           chosen_if(m_binding == shortcut)) +
            ui::space::small;
    }
    if (!m_said.empty())
        y = m_board.banner({column.x, y, column.w, 0}, m_said, "said") + ui::space::small;
    const ui::ButtonSpec reset{
        "keys.reset", m_backstage.say("settings.keys.reset"), ui::ButtonKind::plain,
        m_backstage.shortcuts == ui::Shortcuts() ? ui::Enabled::no : ui::Enabled::yes};
    return m_board.buttons({column.x, y + ui::space::small, column.w, 0}, {&reset, 1});
}

bool SettingsPage::act_on_keys(const ui::Acted& act)
{
    if (act.id == "keys.reset")
    {
        m_binding.reset();
        m_said = m_backstage.say("settings.keys.were-reset");
        m_backstage.preferences.change([](files::Settings& set) { set.keys.clear(); });
        return true;
    }
    for (std::size_t i = 0; i < ui::shortcut_count; ++i)
        if (act.id == bind_id(static_cast<ui::Shortcut>(i)))
        {
            m_binding = static_cast<ui::Shortcut>(i);
            m_said.clear();
            return true;
        }
    return false;
}

void SettingsPage::bind(char32_t letter)
{
    using Refusal = ui::Shortcuts::Refusal;
    ui::Shortcuts keys = m_backstage.shortcuts;
    const Refusal refusal = keys.bind(*m_binding, letter);
    const auto what = [&](ui::Shortcut shortcut)
    { return m_backstage.say("settings.key." + std::string(ui::name_of(shortcut))); };
    if (refusal == Refusal::taken)
    {
        const ui::Shortcut other = *keys.of(letter);
        m_said = m_backstage.say("settings.key.taken",
                                 {{"letter", keys.shown(other)}, {"what", what(other)}});
        return;
    }
    if (refusal == Refusal::no_letter)
    {
        m_said = m_backstage.say("settings.key.none");
        return;
    }
    m_said = m_backstage.say("settings.key.set",
                             {{"letter", keys.shown(*m_binding)}, {"what", what(*m_binding)}});
    m_binding.reset();
    m_backstage.preferences.change([&](files::Settings& set) { set.keys = keys.changed(); });
}

} // namespace scenes
