#include "scenes/source_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::string_view source_prefix = "source.";

} // namespace

float SourcePage::draw_sources(engine::Rect column)
{
    float y = column.y;
    for (const base::Message& message : step().messages)
        y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::note,
                              m_backstage.phrases.say(message), "said") +
            ui::space::small;
    y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::question, question("source"),
                          "question") +
        ui::space::medium;
    const auto& sources = field<practice::ChoiceField>("source").options;
    for (const auto& source : sources)
    {
        const float height =
            std::max(ui::target_height, m_board.button_height(source.said, column.w));
        m_board.button(std::string(source_prefix) + source.name, {column.x, y, column.w, height},
                       source.said, ui::ButtonKind::plain);
        y += height + ui::space::small;
    }
    m_board.first_focus(std::string(source_prefix) + sources.front().name);
    const std::vector<ui::ButtonSpec> leaving{
        {"skip", m_backstage.say("step.skip"), ui::ButtonKind::quiet, ui::Enabled::yes},
        {"not-again", m_backstage.say("step.not-again"), ui::ButtonKind::quiet, ui::Enabled::yes}};
    return m_board.buttons({column.x, y + ui::space::medium, column.w, 0}, leaving);
}

void SourcePage::lay_out(engine::Rect area)
{
    beside_story(area, [&](engine::Rect column) { return draw_sources(column); });
}

engine::Move SourcePage::acted(const ui::Acted& act, engine::Ticks now)
{
    if (!std::string_view(act.id).starts_with(source_prefix))
        return StepPage::acted(act, now);
    m_answer.put("source", practice::Choice{act.id.substr(source_prefix.size())});
    return submit();
}

} // namespace scenes
