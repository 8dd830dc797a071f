#include "ui/hub_layout.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui
{

using engine::Point;
using engine::Rect;

namespace
{

constexpr float full_turn = 2 * std::numbers::pi_v<float>;
constexpr float pill_height = 44;
/// On both sides of the word together: the sign of its state and the round ends.
constexpr float pill_ends = 52;
constexpr float pill_gap = 10;
/// Between the ends of the widest pill and the rim.
constexpr float rim_room = 14;
constexpr float level_part = 0.72f;
constexpr float upright_part = 0.8f;
/// Pills that are too near move apart along the ring by so much at a time.
constexpr float nudge = 0.01f;
constexpr int most_nudges = 200;

struct Ring
{
    Point centre;
    float level;
    float upright;

    Rect pill(float angle, float width) const
    {
        const float x = centre.x + std::cos(angle) * level;
        const float y = centre.y + std::sin(angle) * upright;
        return {x - width / 2, y - pill_height / 2, width, pill_height};
    }
};

bool too_near(const Rect& a, const Rect& b)
{
    return a.x < b.right() + pill_gap && b.x < a.right() + pill_gap &&
           a.y < b.bottom() + pill_gap && b.y < a.bottom() + pill_gap;
}

/// The first stays at the top. True when some had to move.
bool move_apart(std::vector<float>& angles, const Ring& ring, const std::vector<float>& widths)
{
    bool moved = false;
    for (std::size_t i = 0; i < angles.size(); ++i)
    {
        const std::size_t next = (i + 1) % angles.size();
        if (!too_near(ring.pill(angles[i], widths[i]), ring.pill(angles[next], widths[next])))
            continue;
        (i == 0 ? angles[next] : angles[i]) += i == 0 ? nudge : -nudge;
        (next == 0 ? angles[i] : angles[next]) += next == 0 ? -nudge : nudge;
        moved = true;
    }
    return moved;
}

} // namespace

std::vector<Rect> hub_pills(Point centre, float radius, std::span<const float> words)
{
    std::vector<float> widths, angles;
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        widths.push_back(words[i] + pill_ends);
        angles.push_back(full_turn *
                         (static_cast<float>(i) / static_cast<float>(words.size()) - 0.25f));
    }
    if (widths.empty())
        return {};
    const float widest = *std::max_element(widths.begin(), widths.end());
    const Ring ring{centre, std::min(level_part * radius, radius - rim_room - widest / 2),
                    upright_part * radius};
    for (int i = 0; i < most_nudges && move_apart(angles, ring, widths); ++i)
        continue;
    std::vector<Rect> pills;
    for (std::size_t i = 0; i < widths.size(); ++i)
        pills.push_back(ring.pill(angles[i], widths[i]));
    return pills;
}

} // namespace ui
