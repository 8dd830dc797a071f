#include "ui/wheel_view.hpp"

#include "ui/glyphs.hpp"
#include "ui/outline.hpp"
#include "ui/words.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui
{

using engine::Color;
using engine::Path;
using engine::Point;
using engine::Rect;
using feelings::WordId;
using feelings::WordState;

namespace
{

constexpr float word_room = 14; ///< Between a word and the ends of its petal.
constexpr float sign_radius = 6;
constexpr float sign_above = 25;
constexpr float pill_sign = 22;
/// Between a petal and the number of its finer words.
constexpr float count_gap = 12;

float eased(float part)
{
    return part < 0.5f ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
}

/// The largest size of the type scale at which a word fits, never under 16.
TextStyle fitting(const engine::Type& type, std::string_view word, float width)
{
    TextStyle style = style::strong;
    for (const float size : {22.f, 20.f, 18.f, 16.f})
    {
        style.font.size = size;
        style.line_height = size * 1.4f;
        if (type.width(style.font, word) <= width)
            break;
    }
    return style;
}

void draw_word(engine::Canvas& canvas, std::string_view word, Point middle, float width,
               Color color)
{
    const TextStyle style = fitting(canvas.type(), word, width);
    const Rect box{middle.x - width / 2, middle.y - style.line_height / 2, width,
                   style.line_height};
    draw_centred(canvas, box, style, word, color);
}

/// What is pointed at stands out by going further from its words, so that they stay readable.
Color lit_fill(const PetalColors& colors, const Look& look)
{
    return colors.fill.mixed(colors.words == look.text ? look.bg : look.text, 0.1f);
}

/// The tick of a chosen word stands where the sign of its state stood.
void draw_sign(engine::Canvas& canvas, WordState state, bool chosen, Point middle, Color color)
{
    if (chosen)
        draw_tick(canvas, middle, color);
    else
        draw_state(canvas, state, middle, sign_radius, color, color);
}

/// Turned by whole circles so that the way to the other is the short one.
Sector short_way(Sector sector, const Sector& to)
{
    constexpr float full = 2 * std::numbers::pi_v<float>;
    const float turns = std::round((to.turn() - sector.turn()) / full) * full;
    sector.from += turns;
    sector.to += turns;
    return sector;
}

struct PetalDrawing
{
    engine::Canvas& canvas;
    const Look& look;
    std::size_t family;
    bool lit = false;

    void family_petal(const Sector& sector, const Sector& rim, const feelings::Family& named,
                      std::string_view word) const
    {
        const Color color = look.family(family);
        const float tint = lit ? 0.32f : 0.2f;
        canvas.fill(sector.path(), look.bg.mixed(color, tint));
        canvas.fill(rim.path(), color);
        const Point middle = sector.middle();
        draw_glyph(canvas, named.glyph, {middle.x, middle.y - 30}, 26, color);
        draw_word(canvas, word, {middle.x, middle.y + 6}, sector.outer - sector.inner - word_room,
                  look.text);
    }

    void word_petal(const Sector& sector, std::string_view word, WordState state, bool chosen) const
    {
        const PetalColors colors = petal_colors(look, family, state);
        const Path path = sector.path(3);
        canvas.fill(path, lit ? lit_fill(colors, look) : colors.fill);
        canvas.stroke(path, chosen ? 3.f : 1.5f, chosen ? look.family(family) : colors.edge);
        const Point middle = sector.middle();
        draw_sign(canvas, state, chosen, {middle.x, middle.y + 4 - sign_above}, colors.words);
        draw_word(canvas, word, {middle.x, middle.y + 4},
                  sector.outer - sector.inner - 2 * word_room, colors.words);
    }

    void pill(const Rect& box, std::string_view word, WordState state, bool chosen) const
    {
        const PetalColors colors = petal_colors(look, family, state);
        const Path path = Path::rounded(box, box.h / 2);
        canvas.fill(path, lit ? lit_fill(colors, look) : colors.fill);
        const engine::Dash dash =
            state == WordState::not_met && !chosen ? engine::Dash{5, 5} : engine::Dash{};
        canvas.stroke(path, chosen ? 3.f : 1.5f, chosen ? look.family(family) : colors.edge, dash);
        draw_sign(canvas, state, chosen, {box.x + pill_sign, box.centre().y}, colors.words);
        const float left = pill_sign + sign_radius + space::small;
        const float width = box.w - left - space::medium;
        draw_word(canvas, word, {box.x + left + width / 2, box.centre().y}, width, colors.words);
    }
};

} // namespace

void WheelView::draw_zoom(Board& board, const WheelLights& lights)
{
    const ZoomLayout layout = zoom();
    const std::size_t family = *m_state.family;
    draw_back(board, {m_place.zoom.x, m_place.zoom.y});
    for (const WordId word : layout.order())
    {
        const feelings::Word& said = m_wheel[word];
        if (said.ring == feelings::Ring::third)
            continue;
        const engine::Tag tag =
            petal_tag(word, layout.path_of(word), layout.middle_of(word), lights);
        const PetalDrawing drawing{board.canvas(), board.look(), family,
                                   board.is_hovered(tag.name)};
        const auto draw = [&]
        {
            if (m_glide)
                return;
            if (said.ring == feelings::Ring::family)
                drawing.family_petal(layout.sector_of(word), layout.rim(),
                                     m_wheel.families()[family], said.text);
            else
                drawing.word_petal(layout.sector_of(word), said.text, lights.state_of(word),
                                   lights.is_chosen(word));
        };
        board.reach(tag, layout.path_of(word), draw,
                    m_glide ? glide_ring(word, board.now()) : Path(), TabStop::shared);
        if (word == branch())
            draw_pills(board, layout, lights);
        else if (said.ring == feelings::Ring::second && !said.finer.empty() && !m_glide)
            draw_count(board, layout.sector_of(word), said.finer.size());
    }
}

void WheelView::draw_count(Board& board, const Sector& petal, std::size_t count)
{
    const std::string text = "+" + std::to_string(count);
    const float far = petal.outer + count_gap;
    const Point at{petal.centre.x + std::cos(petal.turn()) * far,
                   petal.centre.y + std::sin(petal.turn()) * far};
    const float height = style::note.line_height;
    board.label({at.x, at.y - height / 2, board.width_of(style::note, text) + 1, height},
                style::note, text);
}

void WheelView::draw_pills(Board& board, const ZoomLayout& layout, const WheelLights& lights)
{
    const std::size_t family = *m_state.family;
    for (const WordId word : layout.order())
    {
        if (m_wheel[word].ring != feelings::Ring::third)
            continue;
        const engine::Tag tag =
            petal_tag(word, layout.path_of(word), layout.middle_of(word), lights);
        const PetalDrawing drawing{board.canvas(), board.look(), family,
                                   board.is_hovered(tag.name)};
        const auto draw = [&]
        {
            if (m_glide)
                return;
            board.canvas().stroke(layout.stem_of(word), 2, board.look().family(family));
            drawing.pill(layout.pill_of(word), m_wheel[word].text, lights.state_of(word),
                         lights.is_chosen(word));
        };
        board.reach(tag, layout.path_of(word), draw, {}, TabStop::shared);
    }
}

Sector WheelView::glide_sector(WordId word, float open) const
{
    const ZoomLayout layout{m_place.zoom, m_wheel, m_glide->family, std::nullopt};
    const Sector& to = layout.sector_of(word);
    return short_way(overview().sector_of(word), to).towards(to, open);
}

Path WheelView::glide_ring(WordId word, engine::Ticks now) const
{
    const float part = glide_part(now);
    return outset(glide_sector(word, eased(m_glide->opening ? part : 1 - part)).path(), 4);
}

/// The picture of a family under way; the controls stand at their places already.
void WheelView::draw_glide(Board& board, const WheelLights& lights, float part)
{
    const float open = eased(m_glide->opening ? part : 1 - part);
    const std::size_t family = m_glide->family;
    const WheelLayout dial_layout = overview();
    const ZoomLayout layout{m_place.zoom, m_wheel, family, std::nullopt};
    const PetalDrawing drawing{board.canvas(), board.look(), family};
    if (m_glide->opening)
    {
        const Dial dial{board.canvas(), board.look(), dial_layout, m_wheel, lights, 1 - open};
        for (std::size_t i = 0; i < m_wheel.families().size() && open < 0.6f; ++i)
            if (i != family)
                dial.rim(i);
    }
    for (const WordId word : layout.order())
    {
        const feelings::Word& said = m_wheel[word];
        const Sector now = glide_sector(word, open);
        if (said.ring == feelings::Ring::family)
        {
            const Sector rim =
                short_way(dial_layout.rim_of(family), layout.rim()).towards(layout.rim(), open);
            drawing.family_petal(now, rim, m_wheel.families()[family], said.text);
        }
        else if (open > 0.5f)
            drawing.word_petal(now, said.text, lights.state_of(word), lights.is_chosen(word));
        else
        {
            const PetalColors colors = petal_colors(board.look(), family, lights.state_of(word));
            board.canvas().fill(now.path(2), colors.fill);
            board.canvas().stroke(now.path(2), 1.5f, colors.edge);
        }
    }
}

} // namespace ui
