#include "scenes/ask_page.hpp"

#include "scenes/asked.hpp"

#include <algorithm>

namespace scenes
{

void AskPage::lay_out(engine::Rect area)
{
    m_board.first_focus("submit");
    const practice::Step step = practice::ask_step(m_ask);
    const auto draw = [&](engine::Rect column)
    {
        const float width = std::min(column.w, reading_width);
        float y = m_board.title({column.x, column.y, width, 0},
                                m_backstage.phrases.say(step.messages[0]));
        y = m_board.paragraph({column.x, y + ui::space::small, width, 0}, ui::style::text,
                              m_backstage.phrases.say(step.messages[1]), "lead");
        y = draw_ask(m_board, m_backstage, {column.x, y + ui::space::small, width, 0}, m_ask);
        const ui::ButtonSpec submit{"submit", m_backstage.phrases.say(step.submit),
                                    ui::ButtonKind::primary, ui::Enabled::yes};
        y = m_board.buttons({column.x, y + ui::space::large, width, 0}, {&submit, 1});
        return m_board.paragraph({column.x, y + ui::space::medium, width, 0}, ui::style::note,
                                 m_backstage.say("ask.later"), "later");
    };
    scrolling_column(area, reading_width + 2 * margin, draw);
}

engine::Move AskPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "submit")
    {
        take(m_backstage, m_ask, {});
        return go(evening_screen(m_backstage));
    }
    act_on_ask(m_board, m_backstage, act, m_ask);
    return redraw();
}

} // namespace scenes
