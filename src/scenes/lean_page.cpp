#include "scenes/lean_page.hpp"

#include <algorithm>
#include <array>

namespace scenes
{

namespace
{

using practice::Asked;
using practice::Lean;

constexpr std::array leans{Lean::toward, Lean::no_pull, Lean::away};
constexpr std::array askeds{Asked::before, Asked::during, Asked::after, Asked::not_yet};
constexpr std::string_view lean_prefix = "lean.";
constexpr std::string_view asked_prefix = "asked.";

} // namespace

float LeanPage::draw_asking(engine::Rect column)
{
    float y = m_board.paragraph(column, ui::style::question, question("lean"), "question");
    y += ui::space::medium;
    const auto* lean = m_answer.get<Lean>("lean");
    const float width = (column.w - 2 * ui::space::medium) / 3;
    for (std::size_t i = 0; i < leans.size(); ++i)
    {
        const std::string name{practice::name_of(leans[i])};
        m_board.chip("lean." + name,
                     {column.x + static_cast<float>(i) * (width + ui::space::medium), y, width,
                      ui::space::vast},
                     m_backstage.say("lean." + name),
                     lean && *lean == leans[i] ? ui::Chip::chosen : ui::Chip::open);
    }
    y += ui::space::vast + ui::space::large;
    y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::text, question("asked"),
                          "question.asked");
    const auto* asked = m_answer.get<Asked>("asked");
    std::vector<ui::ChipSpec> chips;
    for (const Asked one : askeds)
    {
        const std::string name{practice::name_of(one)};
        chips.push_back({"asked." + name, m_backstage.say("asked." + name),
                         asked && *asked == one ? ui::Chip::chosen : ui::Chip::open});
    }
    y = m_board.chips({column.x, y + ui::space::small, column.w, 0}, chips);
    const bool blank = m_answer.filled.empty();
    const std::string submit =
        m_backstage.phrases.say(blank ? base::Message{"step.blank", {}} : step().submit);
    return actions({column.x, y + ui::space::large, column.w, 0}, submit, {},
                   blank ? ui::ButtonKind::plain : ui::ButtonKind::primary);
}

void LeanPage::lay_out(engine::Rect area)
{
    m_board.first_focus("lean.toward");
    beside_story(area, [&](engine::Rect column) { return draw_asking(column); });
}

engine::Move LeanPage::acted(const ui::Acted& act, engine::Ticks now)
{
    const std::string_view id = act.id;
    if (id.starts_with(lean_prefix))
        choose("lean", *practice::lean_named(id.substr(lean_prefix.size())));
    else if (id.starts_with(asked_prefix))
        choose("asked", *practice::asked_named(id.substr(asked_prefix.size())));
    else
        return StepPage::acted(act, now);
    touched(now);
    return redraw();
}

} // namespace scenes
