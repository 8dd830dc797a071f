#include "scenes/page.hpp"

#include <algorithm>

namespace scenes
{

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

engine::Move Page::handle(const engine::Event& event, engine::Ticks now)
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
    const float bottom = draw({inside.x + ui::space::large, inside.y + ui::space::medium,
                               inside.w - 2 * ui::space::large, inside.h});
    m_board.pop_scroll(bottom + ui::space::medium);
}

void Page::scrolling_column(engine::Rect area, float widest,
                            const std::function<float(engine::Rect)>& draw)
{
    if (!is_wide(m_board.stage()))
        return scrolling(area, draw);
    const float width = std::min(widest, area.w - 2 * margin);
    scrolling({area.x + (area.w - width) / 2, area.y + margin, width, area.h - margin}, draw);
}

} // namespace scenes
