#include "ui/wheel_view.hpp"

#include "ui/glyphs.hpp"
#include "ui/hub_layout.hpp"
#include "ui/words.hpp"

namespace ui
{

using engine::Path;
using engine::Rect;
using feelings::WordId;

namespace
{

constexpr float sign_radius = 6;
constexpr float sign_left = 20; ///< From the end of a pill to the middle of its sign.
constexpr float rim_strength = 0.7f;

} // namespace

/// What the hub holds takes the place of the dial, whose families wait as a thin ring around it.
void WheelView::draw_hub_states(Board& board, const WheelLights& lights)
{
    const WheelLayout layout = overview();
    const Look& look = board.look();
    const Dial dial{board.canvas(), look, layout, m_wheel, lights};
    for (std::size_t i = 0; i < m_wheel.families().size(); ++i)
    {
        Sector rim = layout.rim_of(i);
        rim.inner = layout.radius() - 6;
        rim.outer = layout.radius();
        board.canvas().fill(rim.path(2), look.bg.mixed(look.family(i), rim_strength));
    }
    draw_hub(board, layout, dial);
    std::vector<float> widths;
    const std::vector<WordId> states = m_wheel.hub();
    for (const WordId state : states)
        widths.push_back(board.width_of(style::text, m_wheel[state].text));
    const std::vector<Rect> pills = hub_pills(layout.centre(), layout.radius(), widths);
    for (std::size_t i = 0; i < states.size(); ++i)
    {
        const Path path = Path::rounded(pills[i], pills[i].h / 2);
        const engine::Tag tag = petal_tag(states[i], path, pills[i].centre(), lights);
        const auto draw = [&]
        {
            const bool chosen = lights.is_chosen(states[i]);
            const engine::Color ground = chosen ? look.text : look.surface;
            const engine::Color words = chosen ? look.bg : look.text;
            board.canvas().fill(path,
                                board.is_hovered(tag.name) ? ground.mixed(words, 0.12f) : ground);
            board.canvas().stroke(path, 1.5f, look.line);
            const engine::Point mark{pills[i].x + sign_left, pills[i].centre().y};
            if (chosen)
                draw_tick(board.canvas(), mark, words);
            else
                draw_state(board.canvas(), lights.state_of(states[i]), mark, sign_radius, words,
                           words);
            const float left = sign_left + sign_radius + space::small;
            const Rect box{pills[i].x + left, pills[i].y, pills[i].w - left - space::medium,
                           pills[i].h};
            draw_centred(board.canvas(), box, style::text, m_wheel[states[i]].text, words);
        };
        board.reach(tag, path, draw, {}, TabStop::shared);
    }
    const float below = layout.centre().y + layout.hub_radius() + space::large;
    const float width = back_width(board);
    draw_back(board, {layout.centre().x - width / 2, below});
}

} // namespace ui
