#include "ui/board.hpp"

#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Role;

namespace
{

constexpr float badge_height = 36;
constexpr float card_radius = 8;
constexpr float side_width = 8;
/// Rules and the edges of cards are furniture: they may be fainter than what can be pressed.
constexpr float faint = 0.55f;

} // namespace

void Board::card(Rect box, std::optional<engine::Color> side, std::string_view name)
{
    m_canvas->begin({Role::card, std::string(name), box, box.centre()});
    m_canvas->fill(Path::rounded(box, card_radius), m_look.surface);
    m_canvas->stroke(Path::rounded(box, card_radius), 1, m_look.surface.mixed(m_look.line, faint));
    if (side)
        m_canvas->fill(Path::rounded({box.x, box.y, side_width, box.h}, side_width / 2), *side);
    m_canvas->end();
}

void Board::rule(Point from, float width)
{
    m_canvas->fill(Path::rectangle({from.x, from.y, width, 1}),
                   m_look.bg.mixed(m_look.line, faint));
}

float Board::banner(Rect area, std::string_view text, std::string_view name)
{
    const float width = area.w - 2 * space::large;
    const float height = height_of(style::text, text, width) + 2 * (space::small + space::hair);
    const Rect box{area.x, area.y, area.w, height};
    m_canvas->begin({Role::banner, std::string(name), box, box.centre()});
    m_canvas->fill(Path::rounded(box, corner_radius), m_look.raised);
    m_canvas->stroke(Path::rounded(box, corner_radius), 1.5f, m_look.line);
    paragraph({box.x + space::large, box.y + space::small + space::hair, width, 0}, style::text,
              text);
    m_canvas->end();
    return box.bottom();
}

float Board::badge_width(std::string_view text)
{
    return width_of(style::strong, text) + 2 * space::medium;
}

Rect Board::badge(Point right_top, std::string_view text)
{
    const float width = badge_width(text);
    const Rect box{right_top.x - width, right_top.y, width, badge_height};
    m_canvas->fill(Path::rounded(box, badge_height / 2), m_look.raised);
    m_canvas->stroke(Path::rounded(box, badge_height / 2), 1, m_look.line);
    m_canvas->begin({Role::label, {}, box, box.centre()});
    draw_centred(*m_canvas, box, style::strong, text, m_look.text);
    m_canvas->end();
    return box;
}

void Board::progress(Rect box, float part, std::string_view name)
{
    const float done = std::clamp(part, 0.f, 1.f) * box.w;
    m_canvas->begin({Role::label, std::string(name), box, box.centre()});
    m_canvas->fill(Path::rounded(box, box.h / 2), m_look.raised);
    if (done > 0)
        m_canvas->fill(Path::rounded({box.x, box.y, std::max(done, box.h), box.h}, box.h / 2),
                       m_look.muted);
    m_canvas->end();
}

} // namespace ui
