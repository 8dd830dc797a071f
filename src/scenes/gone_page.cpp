#include "scenes/gone_page.hpp"

namespace scenes
{

void GonePage::lay_out(engine::Rect area)
{
    m_board.first_focus("submit");
    const auto draw = [&](engine::Rect column)
    {
        float y = header(column);
        for (const base::Message& message : step().messages)
            y = m_board.paragraph({column.x, y + ui::space::medium, column.w, 0}, ui::style::text,
                                  m_backstage.phrases.say(message), "gone");
        return actions({column.x, y + ui::space::large, column.w, 0},
                       m_backstage.phrases.say(step().submit));
    };
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    draw(page_column(area));
}

} // namespace scenes
