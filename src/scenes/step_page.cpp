#include "scenes/step_page.hpp"

#include <algorithm>
#include <cmath>

namespace scenes
{

namespace
{

constexpr float least_header = 32;
/// From here up an opened wheel keeps the margins of the scene; below it needs them.
constexpr float roomy = 1280;
/// The first line of a question beside a story stands on the story's first line.
constexpr float beside_first_line =
    (ui::style::story.line_height - ui::style::question.line_height) / 2;

} // namespace

StepPage::StepPage(Backstage& backstage)
    : Page(backstage)
    , m_view(backstage.sitting.view())
    , m_answer(backstage.sitting.half().value_or(practice::Answer{}))
    , m_begun(backstage.clock())
{
}

std::string StepPage::question(std::string_view key) const
{
    return m_backstage.phrases.say(step().field(key)->question);
}

engine::Rect StepPage::story_column(engine::Rect area) const
{
    const float half = area.w / 2;
    const float width = std::min(reading_width, half - margin - ui::space::medium);
    return {area.x + std::max(margin, (half - width) / 2), area.y + ui::space::large, width, 0};
}

engine::Rect StepPage::whole_room(engine::Rect area) const
{
    const float side = area.w < roomy ? ui::space::medium : margin;
    return {area.x + side, area.y + ui::space::large, area.w - 2 * side,
            area.h - 2 * ui::space::large};
}

float StepPage::header(engine::Rect area)
{
    const std::string place =
        m_backstage.say("step.place.words", {{"item", std::to_string(m_view.item + 1)},
                                             {"items", std::to_string(m_view.items)}});
    const std::string said = step().title.empty() ? place : step().title + " · " + place;
    const std::string undo = m_backstage.say("step.undo");
    const float undo_width = m_view.can_undo ? m_board.button_width(undo) : 0;
    const float text_width = area.w - undo_width;
    const float text_height = m_board.height_of(ui::style::note, said, text_width);
    const float height = std::max(least_header, text_height);
    m_board.paragraph({area.x, area.y + (height - text_height) / 2, text_width, 0}, ui::style::note,
                      said, "place");
    // A quiet button has no edge: its word ends where the lines below it end.
    if (m_view.can_undo)
        m_board.button("undo",
                       {area.x + text_width + ui::space::large,
                        area.y + (height - ui::least_target) / 2, undo_width, ui::least_target},
                       undo, ui::ButtonKind::quiet);
    return area.y + height + ui::space::small;
}

/// Where there is nothing to read, what is said before the question stands there.
float StepPage::story(engine::Rect area)
{
    if (step().story.empty())
    {
        float y = area.y;
        for (const base::Message& message : step().messages)
            y = m_board.paragraph({area.x, y, std::min(area.w, reading_width), area.h},
                                  ui::style::story, m_backstage.phrases.say(message), message.key);
        return y;
    }
    return m_board.paragraph({area.x, area.y, std::min(area.w, reading_width), area.h},
                             ui::style::story, step().story, "story");
}

std::vector<ui::ButtonSpec> StepPage::action_specs(std::string_view submit,
                                                   std::vector<ui::ButtonSpec> more,
                                                   ui::ButtonKind kind) const
{
    std::vector<ui::ButtonSpec> specs{{"submit", std::string(submit), kind, ui::Enabled::yes}};
    specs.insert(specs.end(), more.begin(), more.end());
    const bool scene = m_backstage.sitting.catalogue().scene(step().ref.subject) != nullptr;
    if (m_view.can_skip)
        specs.push_back({"skip", m_backstage.say(scene ? "step.skip" : "step.skip.item"),
                         ui::ButtonKind::plain, ui::Enabled::yes});
    if (m_view.can_skip && scene)
        specs.push_back({"not-again", m_backstage.say("step.not-again"), ui::ButtonKind::quiet,
                         ui::Enabled::yes});
    return specs;
}

float StepPage::actions(engine::Rect area, std::string_view submit,
                        std::vector<ui::ButtonSpec> more, ui::ButtonKind kind)
{
    return m_board.buttons(area, action_specs(submit, std::move(more), kind));
}

float StepPage::actions_height(engine::Rect area, std::string_view submit,
                               const std::vector<ui::ButtonSpec>& more)
{
    return buttons_height(area.w, action_specs(submit, more));
}

float StepPage::buttons_height(float width, const std::vector<ui::ButtonSpec>& specs)
{
    return m_board.buttons_height(width, specs) + ui::space::small;
}

void StepPage::beside_story(engine::Rect area, const std::function<float(engine::Rect)>& ask)
{
    if (!is_wide(m_board.stage()))
        return scrolling(area,
                         [&](engine::Rect column)
                         {
                             float y = header(column);
                             y = story({column.x, y, column.w, 0}) + ui::space::large;
                             return ask({column.x, y, std::min(column.w, reading_width), 0});
                         });
    const float half = area.w / 2;
    const engine::Rect left = story_column(area);
    const float top = header(left);
    story_above({left.x, top, left.w, 0}, area.bottom() - margin,
                [&](engine::Rect text) { return story(text); });
    const float width = std::min(reading_width, half - 2 * margin);
    ask({area.x + half + (half - width) / 2, top + beside_first_line, width, 0});
}

void StepPage::narrow(engine::Rect area, std::span<const ui::ButtonSpec> bar,
                      const std::function<float(engine::Rect)>& draw)
{
    scrolling_above(area, bar,
                    [&](engine::Rect column)
                    {
                        const float y = draw(column) + ui::space::medium;
                        std::vector<ui::ButtonSpec> leaving = action_specs("", {});
                        leaving.erase(leaving.begin());
                        return m_board.buttons({column.x, y, column.w, 0}, leaving);
                    });
}

float StepPage::story_above(engine::Rect column, float bottom,
                            const std::function<float(engine::Rect)>& draw)
{
    constexpr float beside = ui::Board::cite_margin;
    const float line = ui::style::story.line_height;
    const float height = std::floor((bottom - column.y - ui::space::small) / line) * line;
    const engine::Rect inside = m_board.push_scroll(
        "story", {column.x - beside, column.y, column.w + beside + ui::space::medium, height});
    const float end = draw({inside.x + beside, inside.y, column.w, 0});
    m_board.pop_scroll(end);
    return column.y + std::min(height, end - inside.y);
}

float StepPage::hint(engine::Rect area, std::string_view key)
{
    return m_board.paragraph(area, ui::style::note, m_backstage.say(key), "hint");
}

float StepPage::hint_height(float width, std::string_view key)
{
    return m_board.height_of(ui::style::note, m_backstage.say(key), width);
}

void StepPage::touched(engine::Ticks now)
{
    if (!m_keep_at)
        m_keep_at = now + keep_after;
}

void StepPage::keep_half()
{
    m_keep_at.reset();
    gather();
    m_backstage.sitting.keep_half(m_answer);
}

engine::Move StepPage::advance(engine::Ticks now)
{
    const bool moving = moves_at(now) || moves_at(last_seen());
    m_now = now;
    const bool saved = !m_backstage.sitting.not_saved();
    if (m_keep_at && now >= *m_keep_at)
    {
        keep_half();
        if (m_backstage.sitting.not_saved())
            m_keep_at = now + try_again_after;
    }
    return moving || saved == m_backstage.sitting.not_saved().has_value() ? redraw()
                                                                          : engine::Move{};
}

engine::Ticks StepPage::last_seen() const
{
    return std::max(m_now, m_board.now());
}

std::optional<engine::Ticks> StepPage::wakes_at() const
{
    const auto motion = moves_at(last_seen());
    return motion && m_keep_at ? std::min(*motion, *m_keep_at) : motion ? motion : m_keep_at;
}

void StepPage::leave()
{
    if (m_keep_at && !m_answered)
        keep_half();
}

engine::Move StepPage::submit()
{
    gather();
    const base::Moment now = m_backstage.clock();
    if (!m_backstage.sitting.answer(m_answer, now.at - m_begun.at, now))
        return redraw();
    m_answered = true;
    return go(screen_in_turn(m_backstage));
}

engine::Move undo(Backstage& backstage)
{
    if (const auto taken_back = backstage.sitting.undo(backstage.clock()))
        backstage.sitting.keep_half(*taken_back);
    return {engine::Move::Kind::replace, screen_in_turn(backstage)};
}

engine::Move StepPage::acted(const ui::Acted& act, engine::Ticks)
{
    if (act.id == "submit")
        return submit();
    if (act.id == "undo")
    {
        m_answered = true;
        return undo(m_backstage);
    }
    if (act.id == "skip" || act.id == "not-again")
    {
        m_answered = true;
        m_backstage.sitting.skip(act.id == "not-again", m_backstage.clock());
        return go(screen_in_turn(m_backstage));
    }
    return redraw();
}

std::optional<engine::Move> StepPage::shortcut(ui::Shortcut shortcut, engine::Ticks now)
{
    if (shortcut == ui::Shortcut::undo && m_view.can_undo)
        return acted({"undo", false}, now);
    return std::nullopt;
}

} // namespace scenes
