#include "scenes/wheel_page.hpp"

#include "scenes/wheel_parts.hpp"
#include "scenes/word_card.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::size_t most_rows = 8, most_own_rows = 2;
constexpr float card_least = 400, card_share = 0.42f;

} // namespace

void WheelPage::draw_wheel(engine::Rect area)
{
    m_wheel.prefer(form_wished(m_backstage));
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
    for (const practice::OwnWord& own :
         practice::own_words_like(m_own, m_search.text(), most_own_rows))
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
                         {"state", state_said(m_backstage, m_states[m_shown->index])}}),
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

} // namespace scenes
