#include "scenes/meet_page.hpp"

#include "practice/recall.hpp"
#include "scenes/word_card.hpp"

#include <algorithm>

namespace scenes
{

MeetPage::MeetPage(Backstage& backstage)
    : StepPage(backstage)
    , m_word(*practice::word_asked(backstage.sitting.catalogue(), step().ref))
{
    if (step().cards.size() > 1)
        m_twin = backstage.sitting.catalogue().wheel.find(step().cards[1].first);
}

float MeetPage::draw_cards(engine::Rect column)
{
    const float top = header(column) + ui::space::medium;
    const engine::Rect rest{column.x, top, column.w, 0};
    if (m_twin)
        return draw_twin_cards(m_board, m_backstage, rest, m_word, *m_twin);
    const float y = m_board.title(rest, step().cards.front().first, ui::style::title, "card.word");
    return draw_card_text(m_board, m_backstage,
                          {rest.x, y + ui::space::small, std::min(rest.w, reading_width), 0},
                          m_word, CardPart::read);
}

void MeetPage::lay_out(engine::Rect area)
{
    m_board.first_focus("submit");
    const std::string submit = m_backstage.phrases.say(step().submit);
    const ui::ButtonSpec on{"submit", submit, ui::ButtonKind::primary, ui::Enabled::yes};
    if (!is_wide(m_board.stage()))
        return narrow(area, {&on, 1}, [&](engine::Rect column) { return draw_cards(column); });
    const engine::Rect column = page_column(area);
    const float actions_at = area.bottom() - actions_height(column, submit) - ui::space::medium;
    const float bottom = scroll_column("meet", column, actions_at - ui::space::medium,
                                       [&](engine::Rect inside) { return draw_cards(inside); });
    actions({column.x, std::min(actions_at, bottom + ui::space::wide), column.w, 0}, submit);
}

} // namespace scenes
