#include "scenes/end_page.hpp"

#include "scenes/wheel_parts.hpp"

#include "practice/placing.hpp"
#include "practice/steps.hpp"
#include "scenes/step_page.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::size_t shown_words = 5;
constexpr float word_part = 0.42f;
constexpr float word_room = 4;

} // namespace

EndPage::EndPage(Backstage& backstage)
    : Page(backstage)
    , m_view(backstage.sitting.view())
    , m_moved(backstage.sitting.moved())
{
}

float EndPage::draw_moved(engine::Rect column)
{
    float y = m_board.paragraph(column, ui::style::question, m_backstage.say("end.moved"),
                                "moved.title") +
              ui::space::small;
    const std::size_t placed = m_backstage.sitting.placed();
    if (m_moved.empty() && placed == 0)
        return m_board.paragraph({column.x, y, column.w, 0}, ui::style::text,
                                 m_backstage.say("end.moved.none"), "moved.none");
    for (std::size_t i = 0; i < std::min(shown_words, m_moved.size()); ++i)
    {
        const practice::WordMoved& one = m_moved[i];
        const std::string& word = m_backstage.sitting.catalogue().wheel[one.word].text;
        const std::string states =
            state_said(m_backstage, one.before) + " → " + state_said(m_backstage, one.after);
        const float half = column.w * word_part, top = y + word_room;
        y = std::max(m_board.paragraph({column.x, top, half - ui::space::small, 0},
                                       ui::style::strong, word, "moved." + word),
                     m_board.paragraph({column.x + half, top, column.w - half, 0},
                                       ui::style::text.in(ui::Tone::muted), states)) +
            word_room;
    }
    if (m_moved.size() > shown_words)
        y = m_board.paragraph(
            {column.x, y, column.w, 0}, ui::style::note,
            m_backstage.say("end.moved.more",
                            {{"n", std::to_string(m_moved.size() - shown_words)}}));
    if (placed > 0)
        y = m_board.paragraph({column.x, y + word_room, column.w, 0}, ui::style::text,
                              m_backstage.say("end.placed", {{"n", std::to_string(placed)}}),
                              "placed");
    return y;
}

float EndPage::draw_tomorrow(engine::Rect column)
{
    const practice::Scene* next =
        m_backstage.sitting.catalogue().scene(m_backstage.sitting.plan().opening_of);
    float y =
        m_board.paragraph(column, ui::style::note,
                          m_backstage.say(next ? "end.tomorrow" : "end.tomorrow.none"), "tomorrow");
    if (next)
        y = m_board.paragraph({column.x, y, std::min(column.w, reading_width), 0},
                              ui::style::story.in(ui::Tone::text), next->opening(), "opening");
    return m_backstage.sitting.has_sealed()
               ? m_board.paragraph({column.x, y + ui::space::medium, column.w, 0}, ui::style::note,
                                   m_backstage.say("end.sealed"), "sealed")
               : y;
}

void EndPage::lay_out(engine::Rect area)
{
    m_board.first_focus("done");
    const auto draw = [&](engine::Rect column)
    {
        float y = m_board.title(column, m_backstage.say("end.title"));
        y = m_board.paragraph({column.x, y + ui::space::small, column.w, 0}, ui::style::note,
                              m_backstage.say("end.kept"), "kept") +
            ui::space::wide;
        if (!practice::is_aside(m_backstage.sitting.plan()))
        {
            y = draw_tomorrow({column.x, y, column.w, 0}) + ui::space::wide;
            m_board.rule({column.x, y}, std::min(column.w, reading_width));
            y += ui::space::large;
        }
        y = draw_moved({column.x, y, std::min(column.w, reading_width), 0}) + ui::space::wide;
        std::vector<ui::ButtonSpec> specs{
            {"done", m_backstage.say("end.done"), ui::ButtonKind::primary, ui::Enabled::yes}};
        if (m_view.can_undo)
            specs.push_back(
                {"undo", m_backstage.say("step.undo"), ui::ButtonKind::quiet, ui::Enabled::yes});
        return m_board.buttons({column.x, y, column.w, 0}, specs);
    };
    scrolling_column(area, reading_width + 2 * margin, draw);
}

engine::Move EndPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "undo")
        return undo(m_backstage);
    m_backstage.sitting.end(m_backstage.clock());
    return {engine::Move::Kind::restart, tonight_screen(m_backstage)};
}

std::optional<engine::Move> EndPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    if (shortcut == ui::Shortcut::undo && m_view.can_undo)
        return acted({"undo", false}, now);
    return std::nullopt;
}

} // namespace scenes
