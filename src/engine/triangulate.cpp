#include "engine/triangulate.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

namespace
{

/// Clips one ear after another off a ring of indices that runs clockwise on the screen.
class EarClipper
{
public:
    EarClipper(std::span<const Point> outline, std::vector<std::size_t> ring)
        : m_outline(outline)
        , m_ring(std::move(ring))
    {
    }

    std::vector<Triangle> run()
    {
        while (m_ring.size() > 3)
            clip(next_ear());
        if (m_ring.size() == 3)
            clip(1);
        return std::move(m_triangles);
    }

private:
    Triangle corner(std::size_t at) const
    {
        const std::size_t n = m_ring.size();
        return {m_ring[(at + n - 1) % n], m_ring[at], m_ring[(at + 1) % n]};
    }

    float turn_at(std::size_t at) const
    {
        const auto [a, b, c] = corner(at);
        return cross(m_outline[b] - m_outline[a], m_outline[c] - m_outline[b]);
    }

    bool is_ear(std::size_t at) const
    {
        if (turn_at(at) <= 0)
            return false;
        const auto [ia, ib, ic] = corner(at);
        const Point a = m_outline[ia], b = m_outline[ib], c = m_outline[ic];
        return std::none_of(m_ring.begin(), m_ring.end(),
                            [&](std::size_t index)
                            {
                                const Point p = m_outline[index];
                                return p != a && p != b && p != c && cross(b - a, p - a) >= 0 &&
                                       cross(c - b, p - b) >= 0 && cross(a - c, p - c) >= 0;
                            });
    }

    /// Starts after the last ear, which fans long thin slivers out less. Where rounding or a
    /// crossing leaves no ear, the flattest corner goes: progress matters more than its area.
    std::size_t next_ear()
    {
        std::size_t flattest = 0;
        for (std::size_t tried = 0; tried < m_ring.size(); ++tried)
        {
            const std::size_t at = (m_start + tried) % m_ring.size();
            if (is_ear(at))
                return at;
            if (std::abs(turn_at(at)) < std::abs(turn_at(flattest)))
                flattest = at;
        }
        return flattest;
    }

    void clip(std::size_t at)
    {
        if (turn_at(at) > 0)
            m_triangles.push_back(corner(at));
        m_ring.erase(m_ring.begin() + static_cast<std::ptrdiff_t>(at));
        m_start = at;
    }

    std::span<const Point> m_outline;
    std::vector<std::size_t> m_ring;
    std::size_t m_start = 0;
    std::vector<Triangle> m_triangles;
};

/// The outline's indices, clockwise on the screen, without points that repeat the one before.
std::vector<std::size_t> clockwise_ring(std::span<const Point> outline)
{
    std::vector<std::size_t> ring;
    for (std::size_t i = 0; i < outline.size(); ++i)
        if (ring.empty() || outline[i] != outline[ring.back()])
            ring.push_back(i);
    while (ring.size() > 1 && outline[ring.front()] == outline[ring.back()])
        ring.pop_back();
    if (signed_area_doubled(outline) < 0)
        std::reverse(ring.begin(), ring.end());
    return ring;
}

/// A ring that only turns clockwise, and only once around.
bool is_convex(std::span<const Point> outline, const std::vector<std::size_t>& ring)
{
    float turned = 0;
    const std::size_t n = ring.size();
    for (std::size_t i = 0; i < n; ++i)
    {
        const Point a = outline[ring[i]], b = outline[ring[(i + 1) % n]],
                    c = outline[ring[(i + 2) % n]];
        const float bend = cross(b - a, c - b);
        if (bend < 0)
            return false;
        turned += std::atan2(bend, dot(b - a, c - b));
    }
    return turned < 7;
}

} // namespace

float signed_area_doubled(std::span<const Point> outline)
{
    float area = 0;
    for (std::size_t i = 1; i + 1 < outline.size(); ++i)
        area += cross(outline[i] - outline[0], outline[i + 1] - outline[0]);
    return area;
}

std::vector<Triangle> triangulated(std::span<const Point> outline)
{
    std::vector<std::size_t> ring = clockwise_ring(outline);
    if (ring.size() < 3)
        return {};
    if (!is_convex(outline, ring))
        return EarClipper(outline, std::move(ring)).run();
    std::vector<Triangle> fan;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i)
        fan.push_back({ring[0], ring[i], ring[i + 1]});
    return fan;
}

} // namespace engine
