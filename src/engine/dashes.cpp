#include "engine/dashes.hpp"

#include "engine/vectors.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

namespace
{

float way_along(const std::vector<Point>& points)
{
    float sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += length(points[i] - points[i - 1]);
    return sum;
}

/// Walks a line and starts or ends a piece where a dash does.
class DashWalk
{
public:
    DashWalk(Point start, float on, float off)
        : m_lengths{on, off}
        , m_left(on)
        , m_pieces{{start}}
    {
    }

    void walk(Point from, Point to)
    {
        const Point direction = unit(to - from);
        float rest = length(to - from);
        while (rest > m_left)
        {
            rest -= m_left;
            from = from + direction * m_left;
            turn_at(from);
        }
        m_left -= rest;
        if (m_drawing)
            m_pieces.back().push_back(to);
    }

    std::vector<std::vector<Point>> pieces() &&
    {
        std::erase_if(m_pieces, [](const auto& piece) { return piece.size() < 2; });
        return std::move(m_pieces);
    }

private:
    void turn_at(Point p)
    {
        if (m_drawing)
            m_pieces.back().push_back(p);
        else
            m_pieces.push_back({p});
        m_drawing = !m_drawing;
        m_left = m_lengths[m_drawing ? 0 : 1];
    }

    float m_lengths[2];
    float m_left;
    bool m_drawing = true;
    std::vector<std::vector<Point>> m_pieces;
};

} // namespace

std::vector<std::vector<Point>> dashed(std::vector<Point> points, bool closed, float on, float off)
{
    if (points.empty())
        return {};
    if (closed)
        points.push_back(points.front());
    const float whole = way_along(points), period = on + off;
    if (on <= 0 || off <= 0 || whole < period)
        return {points};
    const float stretch = closed ? whole / (period * std::round(whole / period)) : 1;
    DashWalk dashes(points.front(), on * stretch, off * stretch);
    for (std::size_t i = 1; i < points.size(); ++i)
        dashes.walk(points[i - 1], points[i]);
    return std::move(dashes).pieces();
}

} // namespace engine
