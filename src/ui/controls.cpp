#include "ui/controls.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

using engine::Point;
using engine::Rect;

namespace
{

/// A pixel beside the way counts as much as this many along it.
constexpr float beside_cost = 2.5f;
/// What lies further beside the way than this many times ahead is not in that direction.
constexpr float widest = 2;

/// A box seen along an arrow: how far ahead its edges and middle lie, and its extent beside it.
struct Seen
{
    float near, far, low, high;

    float ahead() const
    {
        return (near + far) / 2;
    }
    float beside() const
    {
        return (low + high) / 2;
    }
};

Seen seen(const Rect& box, Direction direction)
{
    switch (direction)
    {
    case Direction::left: return {-box.right(), -box.x, box.y, box.bottom()};
    case Direction::right: return {box.x, box.right(), box.y, box.bottom()};
    case Direction::up: return {-box.bottom(), -box.y, box.x, box.right()};
    case Direction::down: return {box.y, box.bottom(), box.x, box.right()};
    }
    return {};
}

/// How far away a box lies in a direction; nothing when it does not.
std::optional<float> cost(const Rect& from, const Rect& to, Direction direction)
{
    const Seen a = seen(from, direction), b = seen(to, direction);
    const float step = b.ahead() - a.ahead();
    if (step < 1 || b.far <= a.far)
        return std::nullopt;
    const float along = std::max(0.f, b.near - a.far);
    const float across = std::max({0.f, b.low - a.high, a.low - b.high});
    if (across > widest * step)
        return std::nullopt;
    return along + beside_cost * across + 0.1f * std::abs(b.beside() - a.beside());
}

bool visible(const Control& control)
{
    const Rect& box = control.box;
    const Rect& clip = control.clip;
    return box.right() > clip.x && box.x < clip.right() && box.bottom() > clip.y &&
           box.y < clip.bottom();
}

} // namespace

std::optional<std::size_t> control_at(std::span<const Control> controls, Point at)
{
    for (std::size_t i = controls.size(); i-- > 0;)
        if (controls[i].clip.contains(at) && controls[i].shape.contains(at))
            return i;
    return std::nullopt;
}

std::optional<std::size_t> neighbour(std::span<const Control> controls, std::size_t from,
                                     Direction direction)
{
    const auto best = [&](auto admits)
    {
        std::optional<std::size_t> found;
        float least = 0;
        for (std::size_t i = 0; i < controls.size(); ++i)
        {
            if (i == from || !admits(controls[i]))
                continue;
            const std::optional<float> far = cost(controls[from].box, controls[i].box, direction);
            if (far && (!found || *far < least))
            {
                found = i;
                least = *far;
            }
        }
        return found;
    };
    const std::optional<std::size_t> area = controls[from].scroll;
    if (area)
        if (const auto inside = best([&](const Control& c) { return c.scroll == area; }))
            return inside;
    return best([&](const Control& c) { return (!area || c.scroll != area) && visible(c); });
}

std::optional<std::size_t> nearest(std::span<const Control> controls, Point place)
{
    std::optional<std::size_t> found;
    float least = 0;
    for (std::size_t i = 0; i < controls.size(); ++i)
    {
        const Point centre = controls[i].box.centre();
        const float far = std::hypot(centre.x - place.x, centre.y - place.y);
        if (!found || far < least)
        {
            found = i;
            least = far;
        }
    }
    return found;
}

bool same_stop(const Control& one, const Control& other)
{
    return one.stop == TabStop::shared && other.stop == TabStop::shared && one.run == other.run;
}

std::optional<std::size_t> index_of(std::span<const Control> controls, std::string_view id)
{
    const auto found = std::find_if(controls.begin(), controls.end(),
                                    [id](const Control& control) { return control.id == id; });
    if (found == controls.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - controls.begin());
}

} // namespace ui
