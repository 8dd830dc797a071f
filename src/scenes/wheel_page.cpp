#include "scenes/wheel_page.hpp"

#include "scenes/wheel_parts.hpp"

#include <algorithm>
#include <array>

namespace scenes
{

namespace
{

struct RoomTab
{
    std::string_view id;
    std::string_view label;
};

/// In the order of WheelPage::View.
constexpr std::array<RoomTab, 3> room_tabs{{{"wheel.explore", "room.wheel.explore"},
                                            {"wheel.then", "room.wheel.then"},
                                            {"wheel.own", "room.wheel.own"}}};

constexpr std::size_t longest_search = 40;
constexpr float foot = ui::target_height + ui::space::large;

} // namespace

WheelPage::WheelPage(Backstage& backstage, View view)
    : Page(backstage)
    , m_view(view)
    , m_wheel(wheel(), wheel_text(backstage))
    , m_search(ui::InputKind::line, longest_search)
{
    look_again();
}

void WheelPage::look_again()
{
    const practice::Sitting& sitting = m_backstage.sitting;
    m_states = sitting.states();
    compare();
    m_own = practice::own_words(sitting.catalogue(), sitting.history());
    const base::Day today = m_backstage.clock().day;
    m_sort.reset();
    if (!sitting.history().first_day() && !sitting.can_resume(today))
        m_sort =
            practice::placing_plan(sitting.catalogue(), sitting.history(), today, m_backstage.seed);
}

std::string_view WheelPage::name() const
{
    return room_tabs[static_cast<std::size_t>(m_view)].id;
}

bool WheelPage::wide() const
{
    return is_wide(m_board.stage());
}

/// On a small stage what is open has the room to itself; Esc and Back lead out of it.
bool WheelPage::deep() const
{
    const ui::WheelState& state = m_wheel.state();
    return !wide() && m_view == View::explore &&
           (state.family || state.hub_open || (m_shown && m_card_open) || !m_search.empty());
}

engine::Move WheelPage::advance(engine::Ticks now)
{
    return m_wheel.wakes_at(now) || m_wheel.wakes_at(m_board.now()) ? redraw() : engine::Move{};
}

std::optional<engine::Ticks> WheelPage::wakes_at() const
{
    return m_wheel.wakes_at(m_board.now());
}

float WheelPage::draw_tabs(engine::Rect area)
{
    std::vector<ui::TabSpec> specs;
    for (const RoomTab& tab : room_tabs)
        specs.push_back({std::string(tab.id), m_backstage.say(tab.label)});
    return m_board.tabs(area, specs, name());
}

void WheelPage::draw_actions(engine::Rect area)
{
    std::vector<ui::ButtonSpec> specs{
        {"back", m_backstage.say("room.back"), ui::ButtonKind::plain, ui::Enabled::yes}};
    if (m_sort && wide())
        specs.push_back(
            {"sort", m_backstage.say("room.wheel.sort"), ui::ButtonKind::plain, ui::Enabled::yes});
    m_board.buttons(area, specs);
}

void WheelPage::lay_out(engine::Rect area)
{
    m_board.first_focus(name());
    const bool roomy = wide();
    const float edge = roomy ? margin : ui::space::medium;
    const engine::Rect inside{area.x + edge, area.y + (roomy ? ui::space::large : ui::space::small),
                              area.w - 2 * edge, area.h};
    const float top =
        deep() ? inside.y : draw_tabs({inside.x, inside.y, inside.w, 0}) + ui::space::medium;
    const engine::Rect body{inside.x, top, inside.w, area.bottom() - top - foot};
    switch (m_view)
    {
    case View::explore: roomy ? draw_explore(body) : draw_explore_narrow(body); break;
    case View::then: draw_then(body); break;
    case View::own:
    {
        const engine::Rect room = m_board.push_scroll("own", body);
        m_board.pop_scroll(draw_own({room.x, room.y, std::min(room.w, reading_width), 0}));
        break;
    }
    }
    draw_actions({inside.x, area.bottom() - foot + ui::space::small, inside.w, 0});
}

engine::Move WheelPage::acted(const ui::Acted& act, engine::Ticks now)
{
    if (act.id == "back")
        return go(tonight_screen(m_backstage));
    if (act.id == "sort" && m_sort)
    {
        m_backstage.sitting.begin(*m_sort, m_backstage.clock());
        return go(screen_in_turn(m_backstage));
    }
    for (std::size_t i = 0; i < room_tabs.size(); ++i)
        if (act.id == room_tabs[i].id)
            m_view = static_cast<View>(i);
    const std::vector<ui::ListRow> rows = act.id == "search" ? found() : std::vector<ui::ListRow>{};
    if (!rows.empty())
        act_on_card({rows.front().id}, now);
    else if (!act_on_card(act, now))
        act_on_time(act);
    return redraw();
}

std::optional<engine::Move> WheelPage::before(const engine::Event& event, engine::Ticks now)
{
    const bool shows_wheel =
        m_view == View::explore && m_search.empty() && (wide() || !(m_shown && m_card_open));
    if (!shows_wheel)
        return std::nullopt;
    const auto act = m_wheel.handle(event, m_board, now);
    if (!act)
        return std::nullopt;
    m_said.clear();
    using Kind = ui::WheelAct::Kind;
    if (act->kind == Kind::chose && act->word)
    {
        m_twin.reset();
        m_shown = act->word;
        m_card_open = true;
    }
    return redraw();
}

std::optional<engine::Move> WheelPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    using ui::Shortcut;
    if (m_view != View::explore)
        return std::nullopt;
    if (shortcut == Shortcut::search)
    {
        m_card_open = false;
        if (!wide())
            m_wheel.show_all(m_board, m_board.now());
        m_board.focus("search");
        return redraw();
    }
    if (shortcut == Shortcut::list)
    {
        change_form(m_backstage);
        return redraw();
    }
    if (shortcut == Shortcut::previous_family || shortcut == Shortcut::next_family)
        if (m_wheel.turn(shortcut == Shortcut::next_family ? 1 : -1, m_board, now))
            return redraw();
    return std::nullopt;
}

/// One level at a time: what was typed, the twin, the card, the family, the room.
engine::Move WheelPage::escape()
{
    const ui::WheelState& state = m_wheel.state();
    if (!m_search.empty())
        m_search.set("");
    else if (m_twin)
        m_twin.reset();
    else if (m_card_open && !wide())
        m_card_open = false;
    else if (m_view == View::explore && (state.family || state.hub_open))
    {
        m_said.clear();
        m_shown.reset();
        m_wheel.show_all(m_board, m_board.now());
    }
    else
        return go(tonight_screen(m_backstage));
    return redraw();
}

} // namespace scenes
