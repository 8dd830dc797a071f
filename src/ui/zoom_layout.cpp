#include "ui/zoom_layout.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;
using feelings::WordId;

namespace
{

constexpr float degree = std::numbers::pi_v<float> / 180;
/// The fan opens this far above and below the line of sight, unless the area is too low for it.
constexpr float widest_opening = 46 * degree;

/// Radii of the fan as parts of the outer one.
namespace part
{
constexpr float family_inner = 0.14f;
constexpr float family_outer = 0.48f;
constexpr float rim_inner = 0.48f;
constexpr float rim_outer = 0.504f;
constexpr float word_inner = 0.524f;
} // namespace part

constexpr float pill_gap = 12;
constexpr float stem_start = 4;

struct Fan
{
    Point centre;
    float radius;
    float opening;
};

/// The largest fan whose left end touches the left of the area and whose rim leaves `beyond`.
Fan fan_in(Rect area, float beyond)
{
    const float width = area.w - beyond;
    float opening = widest_opening;
    float radius = width;
    for (int i = 0; i < 4; ++i)
    {
        radius = width / (1 - part::family_inner * std::cos(opening));
        opening = std::min(widest_opening, std::asin(std::min(1.f, area.h / 2 / radius)));
    }
    const float left = part::family_inner * radius * std::cos(opening);
    return {{area.x - left, area.centre().y}, radius, opening};
}

} // namespace

ZoomLayout::ZoomLayout(Rect area, const feelings::Wheel& wheel, std::size_t family,
                       std::optional<WordId> branch)
    : m_area(area)
    , m_branch(branch)
{
    const float pill_width = std::clamp(area.w * 0.24f, 176.f, 212.f);
    const float stems = std::clamp(area.w * 0.1f, 44.f, 90.f);
    const Fan fan = fan_in(area, pill_width + stems);
    const WordId root = wheel.families()[family].word;
    m_family = root;
    m_sectors[root] = {fan.centre, part::family_inner * fan.radius, part::family_outer * fan.radius,
                       -fan.opening, fan.opening};
    m_order.push_back(root);
    const std::vector<WordId>& words = wheel[root].finer;
    const float step = 2 * fan.opening / static_cast<float>(std::max(std::size_t{1}, words.size()));
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const float from = -fan.opening + static_cast<float>(i) * step;
        m_sectors[words[i]] = {fan.centre, part::word_inner * fan.radius, fan.radius, from,
                               from + step};
        m_order.push_back(words[i]);
        if (branch == words[i])
            add_pills(wheel[words[i]].finer, pill_width);
    }
}

void ZoomLayout::add_pills(const std::vector<WordId>& words, float width)
{
    if (words.empty())
        return;
    const auto count = static_cast<float>(words.size());
    const float height = count * pill_height + (count - 1) * pill_gap;
    const float wanted = sector_of(*m_branch).middle().y - height / 2;
    float y = std::clamp(wanted, m_area.y, std::max(m_area.y, m_area.bottom() - height));
    for (const WordId word : words)
    {
        m_pills[word] = {m_area.right() - width, y, width, pill_height};
        m_order.push_back(word);
        y += pill_height + pill_gap;
    }
}

bool ZoomLayout::shows(WordId word) const
{
    return m_sectors.contains(word) || m_pills.contains(word);
}

std::optional<WordId> ZoomLayout::petal_at(Point point) const
{
    for (const auto& [word, pill] : m_pills)
        if (pill.contains(point))
            return word;
    for (const auto& [word, sector] : m_sectors)
        if (sector.contains(point))
            return word;
    return std::nullopt;
}

Point ZoomLayout::middle_of(WordId word) const
{
    return m_pills.contains(word) ? pill_of(word).centre() : sector_of(word).middle();
}

Path ZoomLayout::path_of(WordId word) const
{
    return m_pills.contains(word) ? Path::rounded(pill_of(word), pill_height / 2)
                                  : sector_of(word).path(3);
}

const Sector& ZoomLayout::sector_of(WordId word) const
{
    assert(m_sectors.contains(word));
    return m_sectors.at(word);
}

Sector ZoomLayout::rim() const
{
    Sector rim = sector_of(m_family);
    const float radius = rim.outer / part::family_outer;
    rim.inner = part::rim_inner * radius;
    rim.outer = part::rim_outer * radius;
    return rim;
}

Rect ZoomLayout::pill_of(WordId word) const
{
    assert(m_pills.contains(word));
    return m_pills.at(word);
}

Path ZoomLayout::stem_of(WordId pill) const
{
    assert(m_branch);
    const Sector& petal = sector_of(*m_branch);
    const float reach = petal.outer + stem_start;
    const Point start{petal.centre.x + std::cos(petal.turn()) * reach,
                      petal.centre.y + std::sin(petal.turn()) * reach};
    const Point end{pill_of(pill).x, pill_of(pill).centre().y};
    const float middle = (start.x + end.x) / 2;
    Path path;
    path.move_to(start).curve_to({middle, start.y}, {middle, end.y}, end);
    return path;
}

} // namespace ui
