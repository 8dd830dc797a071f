#include "scenes/wheel_page.hpp"

#include "feelings/search.hpp"
#include "scenes/word_card.hpp"

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

constexpr std::size_t most_rows = 8, longest_search = 40;
constexpr float card_least = 400, card_share = 0.42f;
constexpr float foot = ui::target_height + ui::space::large;

std::array<std::string, 5> states_said(const Backstage& backstage)
{
    std::array<std::string, 5> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = backstage.say(
            "state." + std::string(feelings::name_of(static_cast<feelings::WordState>(i))));
    return names;
}

} // namespace

WheelPage::WheelPage(Backstage& backstage, View view)
    : Page(backstage)
    , m_view(view)
    , m_wheel(wheel(),
              {backstage.say("wheel.hub"), backstage.say("wheel.broader"), states_said(backstage)})
    , m_search(ui::InputKind::line, longest_search)
{
    look_again();
}

void WheelPage::look_again()
{
    m_states = m_backstage.sitting.states();
    const practice::Sitting& sitting = m_backstage.sitting;
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
    return m_board.stage().w >= two_columns.w && m_board.stage().h >= two_columns.h;
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

void WheelPage::draw_wheel(engine::Rect area)
{
    const bool list = m_backstage.preferences.settings().words_shown == files::WordsShown::list;
    m_wheel.prefer(list ? ui::WheelForm::list : ui::WheelForm::wheel);
    const std::vector<feelings::WordId> chosen =
        m_shown ? std::vector{*m_shown} : std::vector<feelings::WordId>{};
    m_wheel.draw(m_board, {area, area}, {m_states, chosen});
    // What hangs on the wheel's focus follows it, unless a word was looked up by name.
    if (m_wheel.state().focus && m_said.empty() && m_wheel.state().focus != m_shown)
    {
        m_shown = m_wheel.state().focus;
        m_twin.reset();
        m_board.mark_changed();
    }
}

float WheelPage::draw_search(engine::Rect area)
{
    const engine::Rect box{area.x, area.y, area.w, ui::target_height};
    m_board.field("search", box, m_search, m_backstage.say("room.wheel.search"));
    const std::vector<ui::ListRow> rows = found();
    const float top = box.bottom() + ui::space::medium;
    if (!rows.empty())
        return m_board.list("found", {area.x, top, area.w, area.bottom() - top}, rows);
    if (m_search.empty())
        return box.bottom();
    return m_board.paragraph({area.x, top, area.w, 0}, ui::style::text,
                             m_backstage.say("room.wheel.found.none"), "found.none");
}

std::string WheelPage::said_of(const feelings::Found& found) const
{
    return m_backstage.say("room.wheel.mark." + std::string(feelings::name_of(found.manner)),
                           {{"word", std::string(found.text)}, {"home", wheel()[found.home].text}});
}

/// Own words first, then the wheel's and the known ones.
std::vector<ui::ListRow> WheelPage::found() const
{
    std::vector<ui::ListRow> rows;
    const std::string typed = base::folded(m_search.text());
    if (typed.empty())
        return rows;
    for (const practice::OwnWord& own : m_own)
        if (rows.size() < 2 && base::folded(own.text).starts_with(typed))
            rows.push_back({"own." + own.text, own.text, m_backstage.say("room.wheel.own.yours")});
    const practice::Catalogue& catalogue = m_backstage.sitting.catalogue();
    for (const feelings::Found& one :
         feelings::found_words(catalogue.known, m_search.text(), most_rows - rows.size()))
    {
        const std::string& home = wheel()[one.home].text;
        rows.push_back(
            {"found." + std::string(one.text), std::string(one.text),
             one.text == home ? "" : m_backstage.say("room.wheel.nearest", {{"word", home}})});
    }
    return rows;
}

/// "hurt › disappointed › let down"
std::string WheelPage::path_said(feelings::WordId word) const
{
    std::string said = wheel()[word].text;
    for (auto parent = wheel()[word].parent; parent; parent = wheel()[*parent].parent)
        said = wheel()[*parent].text + " › " + said;
    return said;
}

float WheelPage::draw_shown(engine::Rect area)
{
    const feelings::Word& word = wheel()[*m_shown];
    float y = area.y;
    if (!m_said.empty())
        y = m_board.paragraph({area.x, y, area.w, 0}, ui::style::text, m_said, "said") +
            ui::space::medium;
    if (m_twin)
    {
        y = draw_twin_cards(m_board, m_backstage, {area.x, y, area.w, 0}, *m_shown, *m_twin);
        const ui::ButtonSpec alone{"alone",
                                   m_backstage.say("room.wheel.alone", {{"word", word.text}}),
                                   ui::ButtonKind::plain, ui::Enabled::yes};
        return m_board.buttons({area.x, y + ui::space::medium, area.w, 0}, {&alone, 1});
    }
    y = m_board.title({area.x, y, area.w, 0}, word.text, ui::style::heading, "card.word");
    y = m_board.paragraph(
        {area.x, y, area.w, 0}, ui::style::note,
        m_backstage.say("room.wheel.where",
                        {{"path", path_said(*m_shown)},
                         {"state", m_backstage.say("state." + std::string(feelings::name_of(
                                                                  m_states[m_shown->index])))}}),
        "where");
    if (!m_placing.empty())
    {
        y = m_board.paragraph({area.x, y + ui::space::small, area.w, 0}, ui::style::text,
                              m_backstage.say("room.wheel.own.where", {{"word", m_placing}}),
                              "placing");
        const ui::ButtonSpec put{
            "put",
            m_backstage.say("room.wheel.own.put", {{"word", m_placing}, {"home", word.text}}),
            ui::ButtonKind::plain, ui::Enabled::yes};
        y = m_board.buttons({area.x, y + ui::space::small, area.w, 0}, {&put, 1});
    }
    return draw_card_text(m_board, m_backstage, {area.x, y + ui::space::small, area.w, 0}, *m_shown,
                          CardPart::whole);
}

void WheelPage::draw_explore(engine::Rect area)
{
    const float card = std::max(card_least, area.w * card_share);
    const float left = area.w - card - ui::space::vast;
    const float legend = ui::space::vast;
    draw_wheel({area.x, area.y, left, area.h - legend});
    ui::draw_legend(m_board, {area.x, area.bottom() - legend + ui::space::medium, left, 32},
                    states_said(m_backstage));
    const engine::Rect side{area.right() - card, area.y, card, area.h};
    const float top = draw_search(side) + ui::space::large;
    if (!m_search.empty())
        return;
    const engine::Rect room =
        m_board.push_scroll("card", {side.x, top, side.w, side.bottom() - top});
    const float bottom =
        m_shown ? draw_shown({room.x, room.y, room.w, 0})
                : m_board.paragraph({room.x, room.y, room.w, 0}, ui::style::text,
                                    m_placing.empty() ? m_backstage.say("room.wheel.empty")
                                                      : m_backstage.say("room.wheel.own.where",
                                                                        {{"word", m_placing}}),
                                    "empty");
    m_board.pop_scroll(bottom);
}

/// One thing at a time: the card of a word, else what was found, else the words as a list.
void WheelPage::draw_explore_narrow(engine::Rect area)
{
    if (m_shown && m_search.empty() && !m_board.is_focused("search") && m_card_open)
    {
        const ui::ButtonSpec close{"close", m_backstage.say("room.wheel.close"),
                                   ui::ButtonKind::plain, ui::Enabled::yes};
        const engine::Rect room = m_board.push_scroll("card", area);
        const float y = m_board.buttons({room.x, room.y, room.w, 0}, {&close, 1});
        m_board.pop_scroll(draw_shown({room.x, y + ui::space::medium, room.w, 0}));
        return;
    }
    if (deep() && m_search.empty())
        return draw_wheel(area);
    const float top = draw_search(area) + ui::space::medium;
    if (m_search.empty())
        draw_wheel({area.x, top, area.w, area.bottom() - top});
}

void WheelPage::show(feelings::WordId word, engine::Ticks now)
{
    m_search.set("");
    m_twin.reset();
    m_said.clear();
    m_wheel.show(word, m_board, now);
    m_shown = word;
    m_card_open = true;
}

void WheelPage::show_found(std::string_view text, engine::Ticks now)
{
    const auto* form = m_backstage.sitting.catalogue().known.find(text);
    if (!form)
        return;
    show(form->home, now);
    if (text != wheel()[form->home].text)
        m_said = said_of({text, form->home, form->manner});
}

bool WheelPage::act_on_card(const ui::Acted& act, engine::Ticks now)
{
    constexpr std::string_view found = "found.", beside = "beside.", own = "own.";
    const std::string_view id = act.id;
    if (id.starts_with(found))
        show_found(id.substr(found.size()), now);
    else if (id.starts_with(own))
        show_own(id.substr(own.size()), now);
    else if (id.starts_with(beside))
        m_twin = wheel().find(id.substr(beside.size()));
    else if (id == "alone")
        m_twin.reset();
    else if (id == "close")
    {
        m_card_open = false;
        m_said.clear();
    }
    else if (id == "put" && m_shown)
        put_own_word(*m_shown);
    else
        return false;
    return true;
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
    if (act.id == "search" && !found().empty())
    {
        const std::string first = found().front().id;
        act_on_card({first}, now);
    }
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
        m_backstage.preferences.change(
            [](files::Settings& set)
            {
                set.words_shown = set.words_shown == files::WordsShown::list
                                      ? files::WordsShown::wheel
                                      : files::WordsShown::list;
            });
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
