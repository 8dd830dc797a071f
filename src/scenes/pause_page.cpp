#include "scenes/pause_page.hpp"

#include <algorithm>

namespace scenes
{

void PausePage::lay_out(engine::Rect area)
{
    m_board.first_focus("on");
    const auto draw = [&](engine::Rect column)
    {
        const float width = std::min(column.w, reading_width);
        float y = m_board.title(column, m_backstage.say("pause.title"));
        y = m_board.paragraph({column.x, y + ui::space::small, width, 0}, ui::style::text,
                              m_backstage.say("pause.lead"), "lead");
        std::vector<ui::ButtonSpec> specs{
            {"on", m_backstage.say("pause.on"), ui::ButtonKind::primary, ui::Enabled::yes},
            {"settings", m_backstage.say("settings.open"), ui::ButtonKind::plain, ui::Enabled::yes},
            {"leave", m_backstage.say("pause.leave"), ui::ButtonKind::plain, ui::Enabled::yes}};
        y = m_board.buttons({column.x, y + ui::space::large, column.w, 0}, specs);
        for (const char* part : {"pause.keys", "pause.help"})
        {
            const std::string key{part};
            y = m_board.paragraph({column.x, y + ui::space::wide, width, 0}, ui::style::question,
                                  m_backstage.say(key), key);
            y = m_board.paragraph({column.x, y + ui::space::small, width, 0}, ui::style::text,
                                  m_backstage.say(key + ".text"), key + ".text");
        }
        for (const char* key : {"pause.not-for", "pause.claims"})
            y = m_board.paragraph({column.x, y + ui::space::medium, width, 0}, ui::style::note,
                                  m_backstage.say(key), key);
        return y;
    };
    scrolling_column(area, reading_width + 2 * margin, draw);
}

engine::Move PausePage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "settings")
        return {engine::Move::Kind::push, settings_screen(m_backstage)};
    return {act.id == "leave" ? engine::Move::Kind::quit : engine::Move::Kind::pop, nullptr};
}

engine::Move PausePage::escape()
{
    return {engine::Move::Kind::pop, nullptr};
}

} // namespace scenes
