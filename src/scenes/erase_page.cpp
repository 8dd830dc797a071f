#include "scenes/erase_page.hpp"

#include "scenes/asked.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

std::size_t answers_kept(const practice::Sitting& sitting)
{
    const auto& events = sitting.events();
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(),
                      [](const practice::Event& event)
                      { return std::holds_alternative<practice::Attempt>(event.body); }));
}

} // namespace

void ErasePage::lay_out(engine::Rect area)
{
    m_board.first_focus("leave");
    const auto draw = [&](engine::Rect column)
    {
        const float width = std::min(column.w, reading_width);
        float y = m_board.title({column.x, column.y, width, 0}, m_backstage.say("ask.keep.sure"));
        y = m_board.paragraph(
            {column.x, y + ui::space::small, width, 0}, ui::style::text,
            m_backstage.say("ask.keep.sure.text",
                            {{"n", std::to_string(answers_kept(m_backstage.sitting))}}),
            "lead");
        const std::vector<ui::ButtonSpec> specs{
            {"leave", m_backstage.say("ask.keep.leave"), ui::ButtonKind::primary, ui::Enabled::yes},
            {"erase", m_backstage.say("ask.keep.erase"), ui::ButtonKind::plain, ui::Enabled::yes}};
        return m_board.buttons({column.x, y + ui::space::large, width, 0}, specs);
    };
    scrolling_column(area, reading_width + 2 * margin, draw);
}

engine::Move ErasePage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "erase")
        keep_nothing(m_backstage);
    return escape();
}

engine::Move ErasePage::escape()
{
    return {engine::Move::Kind::pop, nullptr};
}

} // namespace scenes
