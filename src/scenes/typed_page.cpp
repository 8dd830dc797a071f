#include "scenes/typed_page.hpp"

#include "practice/named.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::size_t longest_word = 40;
constexpr float field_width = 360;

} // namespace

TypedPage::TypedPage(Backstage& backstage)
    : StepPage(backstage)
    , m_input(ui::InputKind::line, longest_word)
{
    if (const auto* words = m_answer.get<practice::Words>("words"); words && !words->words.empty())
        m_input.set(words->words[0].text);
}

void TypedPage::gather()
{
    const std::string text{base::trimmed(m_input.text())};
    if (text.empty())
        return m_answer.clear("words");
    m_answer.put("words",
                 practice::Words{{practice::named_word(m_backstage.sitting.catalogue(), text)}});
}

float TypedPage::draw_asking(engine::Rect column)
{
    const float y = m_board.paragraph(column, ui::style::question, question("words"), "question");
    const engine::Rect box{column.x, y + ui::space::medium, std::min(field_width, column.w),
                           ui::target_height};
    m_board.field("typed", box, m_input);
    m_board.first_focus("typed");
    const std::string submit =
        m_backstage.phrases.say(m_input.empty() ? base::Message{"step.blank", {}} : step().submit);
    std::vector<ui::ButtonSpec> more;
    if (step().field("hint") && !hinted())
        more.push_back({"hint", question("hint"), ui::ButtonKind::plain, ui::Enabled::yes});
    const float below = draw_hint({column.x, box.bottom() + ui::space::medium, column.w, 0});
    return actions({column.x, below + ui::space::medium, column.w, 0}, submit, std::move(more),
                   m_input.empty() ? ui::ButtonKind::plain : ui::ButtonKind::primary);
}

float TypedPage::draw_hint(engine::Rect column)
{
    if (!hinted())
        return column.y - ui::space::small;
    return m_board.paragraph(column, ui::style::text,
                             m_backstage.phrases.say(field<practice::HintField>("hint").said),
                             "hint.said");
}

void TypedPage::lay_out(engine::Rect area)
{
    const auto ask = [&](engine::Rect column) { return draw_asking(column); };
    if (step().ref.exercise != practice::Exercise::recall || !is_wide(m_board.stage()))
        return beside_story(area, ask);
    // A cue is short: it stands above its question.
    const engine::Rect column = page_column(area);
    float y = header(column) + ui::space::medium;
    y = story({column.x, y, column.w, 0}) + ui::space::large;
    ask({column.x, y, column.w, 0});
}

void TypedPage::edited(const std::string&, engine::Ticks now)
{
    touched(now);
}

engine::Move TypedPage::acted(const ui::Acted& act, engine::Ticks now)
{
    if (act.id == "hint")
    {
        m_answer.put("hint", practice::Choice{practice::hint_taken});
        touched(now);
        m_board.focus("typed");
        return redraw();
    }
    return act.id == "typed" ? submit() : StepPage::acted(act, now);
}

} // namespace scenes
