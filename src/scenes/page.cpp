#include "scenes/page.hpp"

#include <algorithm>
#include <cmath>

namespace scenes
{

namespace
{

/// What a scroll area keeps at its right for the bar.
constexpr float bar_room = ui::space::large;

/// Between the edge of a narrow page and its one column.
float side_beside(float width)
{
    const float room = width - bar_room;
    return (room - std::min(reading_width, room - 2 * ui::space::large)) / 2;
}

/// A second press of the pointer this near to the first is one that was doubled.
constexpr float one_place = 12;

/// What only moves the focus changes no meaning: the press after it is meant.
bool is_step(const engine::Event& event)
{
    const auto* press = std::get_if<engine::KeyPressed>(&event);
    return press && press->key != engine::Key::enter;
}

/// Enter, Space or the pointer: what acts on a control.
bool is_act(const engine::Event& event)
{
    const auto* typed = std::get_if<engine::Typed>(&event);
    return engine::is_press(event) && !is_step(event) && (!typed || typed->character == U' ');
}

/// Whether two presses could be one that was doubled: by keys, or by the pointer in one place.
bool alike(const engine::Event& one, const engine::Event& other)
{
    const auto* first = std::get_if<engine::PointerPressed>(&one);
    const auto* second = std::get_if<engine::PointerPressed>(&other);
    if (!first || !second)
        return !first && !second;
    return std::abs(first->at.x - second->at.x) <= one_place &&
           std::abs(first->at.y - second->at.y) <= one_place;
}

} // namespace

bool is_wide(engine::Size stage)
{
    return stage.w >= two_columns.w && stage.h >= two_columns.h;
}

Page::Page(Backstage& backstage)
    : m_backstage(backstage)
{
    m_board.use_clipboard(backstage.clipboard);
}

void Page::draw(engine::Canvas& canvas, engine::Size stage, engine::Ticks now)
{
    draw_once(canvas, stage, now);
    // What a frame scrolled into view is seen there only in the next one.
    if (m_board.changed())
        draw_once(canvas, stage, now);
}

void Page::draw_once(engine::Canvas& canvas, engine::Size stage, engine::Ticks now)
{
    m_board.open(canvas, stage, m_backstage.look, now);
    const float top = banners(stage.w);
    lay_out({0, top, stage.w, stage.h - top});
    m_board.close();
}

float Page::banners(float width)
{
    float top = 0;
    if (const auto& fault = m_backstage.sitting.not_saved())
        top = m_board.banner({0, top, width, ui::target_height},
                             m_backstage.say("banner.not-saved", {{"why", fault->sentence()}}));
    if (!m_notice.empty())
        top = m_board.banner({0, top, width, ui::target_height}, m_notice, "picture");
    return top;
}

Page::Target Page::target_of(const engine::Event& event) const
{
    const auto* pressed = std::get_if<engine::PointerPressed>(&event);
    return {pressed ? m_board.at(pressed->at) : m_board.focused(), view(), m_board.asks()};
}

/// The last press changed what this one would act on, too short ago for anybody to have seen it.
bool Page::is_echo(const engine::Event& event, engine::Ticks now) const
{
    const bool acts =
        is_act(event) && !(std::holds_alternative<engine::Typed>(event) && m_board.typing());
    return acts && m_last && now - m_last->at < engine::ScreenStack::guard &&
           alike(m_last->event, event) && !(m_last->on == target_of(event));
}

engine::Move Page::handle(const engine::Event& event, engine::Ticks now)
{
    if (is_echo(event, now))
        return {};
    if (is_step(event))
        m_last.reset();
    else if (engine::is_press(event))
        m_last = Press{event, target_of(event), now};
    return told(event, now);
}

engine::Move Page::told(const engine::Event& event, engine::Ticks now)
{
    // Nothing that has just changed may keep the window open.
    if (std::holds_alternative<engine::CloseAsked>(event))
        return {};
    if (const auto* kept = std::get_if<engine::PictureKept>(&event))
    {
        m_notice = kept->fault.empty() ? m_backstage.say("picture.kept", {{"file", kept->file}})
                                       : m_backstage.say("picture.fault", {{"why", kept->fault}});
        return redraw();
    }
    if (!m_notice.empty() && engine::is_press(event))
    {
        m_notice.clear();
        m_board.mark_changed();
    }
    if (m_board.asks())
        return told_board(event, now);
    if (auto move = before(event, now))
        return std::move(*move);
    const auto* key = std::get_if<engine::KeyPressed>(&event);
    if (key && key->key == engine::Key::escape)
        return escape();
    const auto act = m_board.handle(event);
    if (act)
        return acted(*act, now);
    if (const auto field = m_board.edited())
        edited(*field, now);
    const auto* typed = std::get_if<engine::Typed>(&event);
    if (typed && !m_board.typing())
        if (const auto meant = m_backstage.shortcuts.of(typed->character))
            if (auto move = shortcut(*meant, now))
                return std::move(*move);
    const bool resized = std::holds_alternative<engine::Resized>(event);
    return m_board.changed() || resized ? redraw() : engine::Move{};
}

/// What stands below a question takes no key, not even Esc.
engine::Move Page::told_board(const engine::Event& event, engine::Ticks now)
{
    if (const auto act = m_board.handle(event))
        return acted(*act, now);
    const bool resized = std::holds_alternative<engine::Resized>(event);
    return m_board.changed() || resized ? redraw() : engine::Move{};
}

std::optional<engine::Move> Page::before(const engine::Event&, engine::Ticks)
{
    return std::nullopt;
}

std::optional<engine::Move> Page::shortcut(ui::Shortcut, engine::Ticks)
{
    return std::nullopt;
}

void Page::edited(const std::string&, engine::Ticks)
{
}

engine::Move Page::escape()
{
    return {engine::Move::Kind::push, pause_screen(m_backstage)};
}

engine::Move Page::go(std::unique_ptr<engine::Screen> next) const
{
    return {engine::Move::Kind::replace, std::move(next)};
}

engine::Move Page::redraw()
{
    return {engine::Move::Kind::redraw, nullptr};
}

void Page::scrolling(engine::Rect area, const std::function<float(engine::Rect)>& draw)
{
    const engine::Rect inside = m_board.push_scroll("page", area);
    const float side = side_beside(area.w);
    const float bottom =
        draw({inside.x + side, inside.y + ui::space::medium, inside.w - 2 * side, inside.h});
    m_board.pop_scroll(bottom + ui::space::medium);
}

void Page::scrolling_above(engine::Rect area, std::span<const ui::ButtonSpec> bar,
                           const std::function<float(engine::Rect)>& draw)
{
    const float side = side_beside(area.w), width = area.w - 2 * side;
    const float height = m_board.buttons_height(width, bar) + 2 * ui::space::small;
    scrolling({area.x, area.y, area.w, area.h - height}, draw);
    const float top = area.bottom() - height;
    m_board.buttons({area.x + side, top + ui::space::small, width, 0}, bar);
}

void Page::scrolling_column(engine::Rect area, float widest,
                            const std::function<float(engine::Rect)>& draw)
{
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    scroll_column("page", page_column(area, widest), area.bottom(), draw);
}

engine::Rect Page::page_column(engine::Rect area, float widest) const
{
    const float width = std::min(widest, area.w) - 2 * margin;
    const float top = margin + ui::space::medium + std::max(0.f, (area.h - usual_height) / 6);
    return {area.x + (area.w - width) / 2, area.y + top, width, 0};
}

float Page::scroll_column(std::string_view id, engine::Rect column, float bottom,
                          const std::function<float(engine::Rect)>& draw)
{
    constexpr float beside = ui::space::large, above = ui::space::medium;
    const engine::Rect inside =
        m_board.push_scroll(id, {column.x - beside, column.y - above,
                                 column.w + beside + ui::space::wide, bottom - column.y + above});
    const float end = draw({column.x, inside.y + above, column.w, 0});
    m_board.pop_scroll(end + above);
    return end;
}

} // namespace scenes
