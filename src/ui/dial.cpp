#include "ui/dial.hpp"

#include "ui/glyphs.hpp"
#include "ui/words.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

using engine::Color;
using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Size;
using feelings::Ring;
using feelings::WordId;
using feelings::WordState;

namespace
{

constexpr float slice_tint = 0.2f;
constexpr float lit_tint = 0.36f;
constexpr float half_tone = 0.36f;
constexpr float sign_gap = 6;
constexpr float label_size = 0.062f; ///< Of the dial's radius; between these.
constexpr float least_label = 16, largest_label = 24;
constexpr float sign_size = 0.06f;
constexpr float legend_sign = 6;
constexpr float tick_disc = 9;

/// Letters seen from their middle: a word is as high as this part of its size.
constexpr float letter_height = 0.95f;

/// The hub speaks as loud as the families around it, and never below a button.
TextStyle hub_style(float radius)
{
    const float size = std::clamp(label_size * radius, style::strong.font.size, largest_label);
    return {{engine::Face::ui_strong, size},
            style::strong.line_height + size - style::strong.font.size};
}

/// A label this far from all edges of its slice stays on the slice's middle line.
constexpr float wanted_clearance = 5;
/// Else word and sign may leave it, and each other's, by so much.
constexpr float label_reach = 24;
/// A pixel aside is worth this much of a pixel of clearance.
constexpr float aside_cost = 0.08f;

float clearance_of(const Sector& slice, const Rect& box)
{
    return std::min({slice.clearance({box.x, box.y}), slice.clearance({box.right(), box.y}),
                     slice.clearance({box.x, box.bottom()}),
                     slice.clearance({box.right(), box.bottom()})});
}

/// The best place along a slice: the word `across` pixels beside its middle line, the sign above
/// it, `shift` to the side.
SliceLabel best_along(const Sector& slice, Size word, float sign, float across, float shift)
{
    SliceLabel best;
    best.clearance = -slice.outer;
    const float height = sign + sign_gap + word.h;
    const Point out{std::cos(slice.turn()), std::sin(slice.turn())};
    for (float far = slice.inner; far <= slice.outer; far += 3)
    {
        const Point middle{slice.centre.x + out.x * far - out.y * across,
                           slice.centre.y + out.y * far + out.x * across};
        const float top = middle.y - height / 2;
        const Rect above{middle.x - sign / 2 + shift, top, sign, sign};
        const Rect below{middle.x - word.w / 2, top + sign + sign_gap, word.w, word.h};
        const float least = std::min(clearance_of(slice, above), clearance_of(slice, below));
        if (least > best.clearance)
            best = {above.centre(), below.centre(), least};
    }
    return best;
}

} // namespace

WordState WheelLights::state_of(WordId word) const
{
    return word.index < states.size() ? states[word.index] : WordState::not_met;
}

bool WheelLights::is_chosen(WordId word) const
{
    return std::find(chosen.begin(), chosen.end(), word) != chosen.end();
}

Color slice_color(const Look& look, std::size_t family)
{
    return look.bg.mixed(look.family(family), slice_tint);
}

PetalColors petal_colors(const Look& look, std::size_t family, WordState state)
{
    const Color color = look.family(family);
    Color fill = look.surface;
    if (state == WordState::practised)
        fill = look.surface.mixed(color, half_tone);
    else if (state == WordState::held || state == WordState::own_use)
        fill = color;
    const Color edge = state == WordState::not_met ? look.line : color;
    return {fill, edge, readable_on(fill, look)};
}

Dial::Dial(engine::Canvas& canvas, const Look& look, const WheelLayout& layout,
           const feelings::Wheel& wheel, const WheelLights& lights, float strength)
    : m_canvas(canvas)
    , m_look(look)
    , m_layout(layout)
    , m_wheel(wheel)
    , m_lights(lights)
    , m_strength(strength)
{
}

Color Dial::faded(Color color) const
{
    return m_look.bg.mixed(color, m_strength);
}

SliceLabel slice_label(const Sector& slice, Size word, float sign)
{
    SliceLabel best = best_along(slice, word, sign, 0, 0);
    const auto worth = [](const SliceLabel& label, float aside)
    { return std::min(label.clearance, wanted_clearance) - aside_cost * aside; };
    float most = worth(best, 0);
    if (best.clearance >= wanted_clearance)
        return best;
    for (float across = -label_reach; across <= label_reach; across += 6)
        for (float shift = -label_reach; shift <= label_reach; shift += 6)
        {
            const SliceLabel label = best_along(slice, word, sign, across, shift);
            const float value = worth(label, std::abs(across) / 2 + std::abs(shift));
            if (value <= most)
                continue;
            best = label;
            most = value;
        }
    return best;
}

void Dial::slice(std::size_t family, DialDetail detail, bool lit) const
{
    const feelings::Family& named = m_wheel.families()[family];
    const Sector& sector = m_layout.sector_of(named.word);
    const Color color = m_look.family(family);
    m_canvas.fill(sector.path(1.5f),
                  faded(lit ? m_look.bg.mixed(color, lit_tint) : slice_color(m_look, family)));
    const float size = sign_size * m_layout.radius();
    if (detail == DialDetail::signs)
        return draw_glyph(m_canvas, named.glyph, sector.middle(), size, faded(color));
    const std::string& word = m_wheel[named.word].text;
    const TextStyle style{{engine::Face::ui_strong,
                           std::clamp(label_size * m_layout.radius(), least_label, largest_label)}};
    const Size extent{m_canvas.type().width(style.font, word), style.font.size * letter_height};
    const SliceLabel label = slice_label(sector, extent, size);
    draw_glyph(m_canvas, named.glyph, label.sign, size, faded(color));
    const Rect box{label.word.x - extent.w / 2 - 1, label.word.y - style.line_height / 2,
                   extent.w + 2, style.line_height};
    draw_centred(m_canvas, box, style, word, faded(m_look.text));
}

void Dial::rim(std::size_t family) const
{
    m_canvas.fill(m_layout.rim_of(family).path(1.5f), faded(m_look.family(family)));
}

void Dial::cell(WordId word) const
{
    const std::size_t family = *m_wheel[word].family;
    const WordState state = m_lights.state_of(word);
    const Color color = m_look.family(family);
    const Sector& sector = m_layout.sector_of(word);
    if (m_wheel[word].ring == Ring::third)
        draw_state(m_canvas, state, sector.middle(), m_layout.dot_radius(word), faded(color),
                   faded(m_look.line));
    else
        fill_cell(sector, state, color);
}

void Dial::chosen_mark(WordId word) const
{
    const Sector& sector = m_layout.sector_of(word);
    const bool dot = m_wheel[word].ring == Ring::third;
    const WordState state = m_lights.state_of(word);
    const bool full = state == WordState::held || state == WordState::own_use;
    if (!dot)
    {
        const Color ground = full ? m_look.family(*m_wheel[word].family) : m_look.bg;
        m_canvas.fill(Path::circle(sector.middle(), tick_disc), faded(ground));
        draw_tick(m_canvas, sector.middle(), faded(readable_on(ground, m_look)));
    }
    m_canvas.stroke(dot ? Path::circle(sector.middle(), m_layout.dot_radius(word) + 4)
                        : sector.path(1.5f),
                    3, faded(m_look.text));
}

/// Told apart by shape too: thin outline, strong outline, inner half filled, full, full with an
/// eye.
void Dial::fill_cell(const Sector& sector, WordState state, Color color) const
{
    const Path path = sector.path(2.5f);
    if (state == WordState::not_met)
        return m_canvas.stroke(path, 1.2f, faded(m_look.line));
    if (state == WordState::held || state == WordState::own_use)
        m_canvas.fill(path, faded(color));
    else
        m_canvas.stroke(sector.path(3.2f), 2, faded(color));
    if (state == WordState::practised)
    {
        Sector half = sector;
        half.outer = (sector.inner + sector.outer) / 2;
        m_canvas.fill(half.path(3), faded(color));
    }
    if (state == WordState::own_use)
        m_canvas.fill(Path::circle(sector.middle(), (sector.outer - sector.inner) / 7),
                      faded(m_look.bg));
}

void Dial::hub(std::string_view label, bool lit) const
{
    const Path disc = Path::circle(m_layout.centre(), m_layout.hub_radius());
    m_canvas.fill(disc, faded(lit ? m_look.raised : m_look.surface));
    m_canvas.stroke(disc, 2, faded(m_look.line));
    const float side = m_layout.hub_radius() * 1.5f;
    const Point centre = m_layout.centre();
    if (!label.empty())
        draw_centred(m_canvas, {centre.x - side / 2, centre.y - side / 2, side, side},
                     hub_style(m_layout.radius()), label, faded(m_look.text));
}

void draw_dial(Board& board, const WheelLayout& layout, const feelings::Wheel& wheel,
               const WheelLights& lights, DialDetail detail, std::string_view hub_label)
{
    const Dial dial{board.canvas(), board.look(), layout, wheel, lights};
    for (std::size_t i = 0; i < wheel.families().size(); ++i)
    {
        dial.slice(i, detail);
        dial.rim(i);
    }
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
    {
        const WordId word{static_cast<std::uint16_t>(i)};
        if (wheel[word].ring == Ring::second || wheel[word].ring == Ring::third)
            dial.cell(word);
    }
    for (const WordId word : lights.chosen)
        if (wheel[word].ring == Ring::second || wheel[word].ring == Ring::third)
            dial.chosen_mark(word);
    dial.hub(hub_label);
}

float draw_legend(Board& board, Rect area, const std::array<std::string, 5>& states)
{
    const Look& look = board.look();
    const float height = style::note.line_height;
    const float sign = 2 * legend_sign + space::small;
    std::array<float, 5> widths{};
    float all = -space::large;
    for (std::size_t i = 0; i < states.size(); ++i)
    {
        widths[i] = sign + board.width_of(style::note, states[i]) + 1;
        all += widths[i] + space::large;
    }
    const float start = all <= area.w ? area.x + (area.w - all) / 2 : area.x;
    float x = start, y = area.y;
    for (std::size_t i = 0; i < states.size(); ++i)
    {
        if (x > start && x + widths[i] > area.right())
        {
            x = start;
            y += height;
        }
        draw_state(board.canvas(), static_cast<WordState>(i), {x + legend_sign, y + height / 2},
                   legend_sign, look.text, look.line);
        board.label({x + sign, y, widths[i] - sign, height}, style::note, states[i]);
        x += widths[i] + space::large;
    }
    return y + height;
}

} // namespace ui
