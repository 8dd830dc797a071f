#include "scenes/body_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

/// Two rows of places; more of them take their room from the story.
constexpr float least_chips_height = 2 * (ui::least_target + ui::space::small);

} // namespace

BodyPage::BodyPage(Backstage& backstage)
    : StepPage(backstage)
    , m_field(field<practice::BodyField>("body"))
    , m_figure(backstage.figure, body_text(backstage))
{
    if (const auto* half = m_answer.get<practice::Body>("body"))
        m_body = *half;
}

void BodyPage::gather()
{
    m_body.marks.empty() ? m_answer.clear("body") : m_answer.put("body", m_body);
}

std::vector<feelings::Zone> BodyPage::zones() const
{
    std::vector<feelings::Zone> zones;
    for (const practice::BodyMark& mark : m_body.marks)
        zones.push_back(mark.zone);
    return zones;
}

void BodyPage::toggle(feelings::Zone zone, engine::Ticks now)
{
    touched(now);
    if (std::erase_if(m_body.marks,
                      [&](const practice::BodyMark& mark) { return mark.zone == zone; }) > 0)
        return;
    if (m_body.marks.size() >= m_field.most)
        m_body.marks.erase(m_body.marks.begin());
    m_body.marks.push_back({zone, {}, {}});
}

std::vector<ui::ChipSpec> BodyPage::place_chips() const
{
    std::vector<feelings::Zone> shown = zones();
    for (const feelings::Zone zone :
         {feelings::Zone::all_over, feelings::Zone::nowhere, feelings::Zone::cannot_tell})
        if (std::find(shown.begin(), shown.end(), zone) == shown.end())
            shown.push_back(zone);
    std::vector<ui::ChipSpec> chips;
    for (std::size_t i = 0; i < shown.size(); ++i)
        chips.push_back({"zone." + std::string(feelings::name_of(shown[i])),
                         say_zone(m_backstage, shown[i]),
                         i < m_body.marks.size() ? ui::Chip::chosen : ui::Chip::open});
    return chips;
}

float BodyPage::draw_sensations(engine::Rect column)
{
    if (!m_field.sensations || m_body.marks.empty())
        return column.y;
    const practice::BodyMark& last = m_body.marks.back();
    const float y = m_board.paragraph(
        column, ui::style::note,
        m_backstage.say("body.more-like", {{"zone", say_zone(m_backstage, last.zone)}}),
        "more-like");
    return m_board.chips({column.x, y + ui::space::small, column.w, 0},
                         sensation_chips(m_backstage, last.sensations));
}

/// Kept free below the figure from the start, so that it does not move when a place is marked.
float BodyPage::sensations_height(float width)
{
    if (!m_field.sensations)
        return 0;
    // All of them chosen is the most room they can take.
    const std::vector<ui::ChipSpec> widest =
        sensation_chips(m_backstage, feelings::all_sensations());
    return 2 * ui::style::note.line_height + ui::space::small +
           m_board.chips_height(width, widest) + 2 * ui::space::medium;
}

std::string BodyPage::submit_label() const
{
    return m_backstage.phrases.say(m_body.marks.empty() ? base::Message{"body.submit.none", {}}
                                                        : step().submit);
}

void BodyPage::lay_out_narrow(engine::Rect area)
{
    const ui::ButtonSpec submit{"submit", submit_label(), ui::ButtonKind::primary,
                                ui::Enabled::yes};
    narrow(area, {&submit, 1},
           [&](engine::Rect column)
           {
               float y = header(column);
               y = story({column.x, y, column.w, 0}) + ui::space::medium;
               y = m_board.paragraph({column.x, y, column.w, 0}, ui::style::question,
                                     question("body"), "question");
               y = draw_zone_chips(m_board, {column.x, y + ui::space::small, column.w, 0},
                                   m_backstage, zones());
               return draw_sensations({column.x, y + ui::space::medium, column.w, 0});
           });
}

void BodyPage::lay_out(engine::Rect area)
{
    m_board.first_focus(is_wide(m_board.stage()) ? "front.chest" : "submit");
    if (!is_wide(m_board.stage()))
        return lay_out_narrow(area);
    const engine::Rect column = story_column(area);
    const float top = header(column);
    const float hint_top = area.bottom() - hint_height(column.w, "body.hint") - ui::space::medium;
    const float actions_top = hint_top - actions_height(column, submit_label());
    const std::vector<ui::ChipSpec> chips = place_chips();
    const float question_height =
        m_board.height_of(ui::style::question, question("body"), column.w);
    const float chips_height =
        std::max(least_chips_height, m_board.chips_height(column.w, chips) + ui::space::small);
    const float lowest = actions_top - chips_height - question_height - ui::space::medium;
    const float end = story_above({column.x, top, column.w, 0}, lowest,
                                  [&](engine::Rect text) { return story(text); });
    const float asking = std::min(lowest, end + ui::space::large);
    m_board.paragraph({column.x, asking, column.w, 0}, ui::style::question, question("body"),
                      "question");
    m_board.chips({column.x, asking + question_height + ui::space::small, column.w, 0}, chips);
    actions({column.x, actions_top, column.w, 0}, submit_label(), {},
            m_body.marks.empty() ? ui::ButtonKind::plain : ui::ButtonKind::primary);
    hint({column.x, hint_top, column.w, 0}, "body.hint");
    const float half = area.w / 2;
    const float width = half - margin - ui::space::large;
    const engine::Rect right{area.x + half + ui::space::large, area.y + ui::space::large, width,
                             area.h - sensations_height(width) - 2 * ui::space::large};
    m_figure.draw(m_board, right, zones());
    draw_sensations({right.x, right.bottom() + ui::space::medium, right.w, 0});
}

std::optional<engine::Move> BodyPage::before(const engine::Event& event, engine::Ticks now)
{
    if (!is_wide(m_board.stage()))
        return std::nullopt;
    const auto zone = m_figure.handle(event, m_board);
    if (!zone)
        return std::nullopt;
    toggle(*zone, now);
    return redraw();
}

engine::Move BodyPage::acted(const ui::Acted& act, engine::Ticks now)
{
    if (const auto zone = zone_of_chip(act.id))
        toggle(*zone, now);
    else if (const auto sensation = sensation_of_chip(act.id); sensation && !m_body.marks.empty())
    {
        std::vector<feelings::Sensation>& chosen = m_body.marks.back().sensations;
        if (std::erase(chosen, *sensation) == 0)
            chosen.push_back(*sensation);
        touched(now);
    }
    else
        return StepPage::acted(act, now);
    return redraw();
}

} // namespace scenes
