#include "scenes/settings_page.hpp"

#include <algorithm>
#include <array>

namespace scenes
{

namespace
{

struct Tab
{
    std::string_view id; ///< Of its control, and the name of the screen.
    std::string_view label;
};

/// In the order of SettingsPage::View.
constexpr std::array<Tab, 5> tab_list{{{"settings.look", "settings.look.tab"},
                                       {"settings.play", "settings.play.tab"},
                                       {"settings.topics", "settings.topics.tab"},
                                       {"settings.data", "settings.data.tab"},
                                       {"settings.keys", "settings.keys.tab"}}};

} // namespace

SettingsPage::SettingsPage(Backstage& backstage, View view)
    : Page(backstage)
    , m_view(view)
{
}

std::string_view SettingsPage::name() const
{
    return tab();
}

std::string_view SettingsPage::tab() const
{
    return tab_list[static_cast<std::size_t>(m_view)].id;
}

float SettingsPage::heading(engine::Rect column, std::string_view key)
{
    return m_board.paragraph(column, ui::style::question, m_backstage.say(key), key) +
           ui::space::small;
}

float SettingsPage::note(engine::Rect column, std::string_view key)
{
    return m_board.paragraph(column, ui::style::note, m_backstage.say(key), key);
}

float SettingsPage::draw_view(engine::Rect column)
{
    switch (m_view)
    {
    case View::look: return draw_look(column);
    case View::play: return draw_play(column);
    case View::topics: return draw_topics(column);
    case View::data: return draw_data(column);
    case View::keys: return draw_keys(column);
    }
    return column.y;
}

float SettingsPage::draw_top(engine::Rect column)
{
    float y = m_board.title(column, m_backstage.say("settings.title"));
    if (const auto& fault = m_backstage.preferences.not_kept())
        y = m_board.banner({column.x, y, column.w, 0},
                           m_backstage.say("settings.not-kept", {{"why", fault->sentence()}}),
                           "not-kept");
    std::vector<ui::TabSpec> specs;
    for (const Tab& one : tab_list)
        specs.push_back({std::string(one.id), m_backstage.say(one.label)});
    // The first word stands on the edge of the column, its tab beyond it.
    constexpr float hang = ui::space::medium;
    y = m_board.tabs({column.x - hang, y + ui::space::small, column.w + hang, 0}, specs, tab());
    m_board.rule({column.x, y}, column.w);
    return y;
}

void SettingsPage::lay_out(engine::Rect area)
{
    m_board.first_focus(tab());
    const ui::ButtonSpec back{"back", m_backstage.say("settings.back"), ui::ButtonKind::primary,
                              ui::Enabled::yes};
    if (!is_wide(m_board.stage()))
        return scrolling_above(area, {&back, 1},
                               [&](engine::Rect column)
                               {
                                   const float y = draw_top(column) + ui::space::large;
                                   return draw_view({column.x, y, column.w, 0});
                               });
    // Tabs stay where they are. Few settings keep the way back close; many scroll above it.
    const engine::Rect column = page_column(area);
    const float top = draw_top(column) + ui::space::large;
    const float back_at = area.bottom() - margin - ui::target_height;
    const float bottom =
        scroll_column("page", {column.x, top, column.w, 0}, back_at - ui::space::medium,
                      [&](engine::Rect inside) { return draw_view(inside); });
    m_board.buttons({column.x, std::min(back_at, bottom + ui::space::wide), column.w, 0},
                    {&back, 1});
}

engine::Move SettingsPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "back")
        return escape();
    for (std::size_t i = 0; i < tab_list.size(); ++i)
        if (act.id == tab_list[i].id)
        {
            m_view = static_cast<View>(i);
            m_binding.reset();
            m_said.clear();
        }
    if (!act_on_look(act) && !act_on_play(act) && !act_on_keys(act))
        act_on_asked(act);
    return redraw();
}

std::optional<engine::Move> SettingsPage::before(const engine::Event& event, engine::Ticks)
{
    if (!m_binding)
        return std::nullopt;
    if (const auto* typed = std::get_if<engine::Typed>(&event))
    {
        bind(typed->character);
        return redraw();
    }
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    if (!key || key->key != engine::Key::escape)
        return std::nullopt;
    m_binding.reset();
    return redraw();
}

engine::Move SettingsPage::escape()
{
    return {engine::Move::Kind::pop, nullptr};
}

} // namespace scenes
