#include "engine/stroke.hpp"

#include "engine/dashes.hpp"
#include "engine/vectors.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine
{

namespace
{

/// Cosine of the sharpest turn that stays pointed: a little over a right angle.
constexpr float pointed_until = -0.2f;
constexpr float longest_inner_corner = 1.5f;
/// Round corners and ends step so that they stay this close to a circle, in device pixels.
constexpr float roundness = 0.1f;
/// Below this width a round end cannot be told from a square one.
constexpr float round_from_width = 1.75f;

/// A cross-section of the line: where its two sides lie, for a half width of one.
struct Station
{
    Point centre;
    Point left;
    Point right;
    float opacity = 1;
};

enum class Ends
{
    round,
    square
};

class Stroker
{
public:
    Stroker(float width, Ends ends)
        : m_half(width / 2)
        , m_ends(width < round_from_width ? Ends::square : ends)
    {
    }

    std::vector<Station> open(const std::vector<Point>& points)
    {
        add_start(points[0], points[1]);
        for (std::size_t i = 1; i + 1 < points.size(); ++i)
            add_corner(points[i - 1], points[i], points[i + 1]);
        add_end(points[points.size() - 2], points.back());
        return std::move(m_stations);
    }

    std::vector<Station> closed(const std::vector<Point>& points)
    {
        const std::size_t n = points.size();
        for (std::size_t i = 0; i < n; ++i)
            add_corner(points[(i + n - 1) % n], points[i], points[(i + 1) % n]);
        m_stations.push_back(m_stations.front());
        return std::move(m_stations);
    }

private:
    int round_steps(float angle) const
    {
        const float widest = 2 * std::acos(1 - roundness / (m_half + feather));
        return std::max(1, static_cast<int>(std::ceil(angle / widest)));
    }

    void add_corner(Point before, Point at, Point after)
    {
        const Point in = unit(at - before), out = unit(after - at);
        const Point from = left_of(in), to = left_of(out);
        const Point offset = corner_offset(from, to, longest_inner_corner);
        if (dot(in, out) > pointed_until)
            m_stations.push_back({at, offset, -offset});
        else
            add_round_corner(at, from, to, offset);
    }

    void add_round_corner(Point at, Point from, Point to, Point offset)
    {
        const float angle = std::atan2(cross(from, to), dot(from, to));
        const bool left_outside = angle > 0;
        const int steps = round_steps(std::abs(angle));
        const Point start = left_outside ? from : -from;
        for (int i = 0; i <= steps; ++i)
        {
            const float turned = angle * static_cast<float>(i) / static_cast<float>(steps);
            const Point outer{start.x * std::cos(turned) - start.y * std::sin(turned),
                              start.x * std::sin(turned) + start.y * std::cos(turned)};
            m_stations.push_back(left_outside ? Station{at, outer, -offset}
                                              : Station{at, offset, outer});
        }
    }

    void add_start(Point at, Point next)
    {
        const Point ahead = unit(next - at), side = left_of(ahead);
        if (m_ends == Ends::round)
            return add_round_end(at, -ahead, side, false);
        const float fade = std::min(feather, length(next - at) / 2);
        m_stations.push_back({at - ahead * feather, side, -side, 0});
        m_stations.push_back({at + ahead * fade, side, -side});
    }

    void add_end(Point before, Point at)
    {
        const Point ahead = unit(at - before), side = left_of(ahead);
        if (m_ends == Ends::round)
            return add_round_end(at, ahead, side, true);
        const float fade = std::min(feather, length(at - before) / 2);
        m_stations.push_back({at - ahead * fade, side, -side});
        m_stations.push_back({at + ahead * feather, side, -side, 0});
    }

    /// A half circle, from its tip to the full width or back.
    void add_round_end(Point at, Point tip, Point side, bool narrowing)
    {
        const float quarter = std::numbers::pi_v<float> / 2;
        const int steps = std::max(2, round_steps(quarter));
        for (int i = 0; i <= steps; ++i)
        {
            const int step = narrowing ? steps - i : i;
            const float angle = quarter * static_cast<float>(step) / static_cast<float>(steps);
            const Point along = tip * std::cos(angle), across = side * std::sin(angle);
            m_stations.push_back({at, along + across, along - across});
        }
    }

    float m_half;
    Ends m_ends;
    std::vector<Station> m_stations;
};

/// The four edges of a cross-section: where the line fades out and where it is full, left and
/// right.
struct Rails
{
    Vertex left_out, left_in, right_in, right_out;

    Rails(const Station& station, float half, Color color)
        : left_out{station.centre + station.left * (half + feather), color.faded(0)}
        , left_in{station.centre + station.left * (half - feather), thinned(color, station.opacity)}
        , right_in{station.centre + station.right * (half - feather),
                   thinned(color, station.opacity)}
        , right_out{station.centre + station.right * (half + feather), color.faded(0)}
    {
    }
};

void add_stations(Mesh& mesh, const std::vector<Station>& stations, float width, Color color)
{
    const bool has_core = width / 2 > feather;
    for (std::size_t i = 1; i < stations.size(); ++i)
    {
        const Rails a(stations[i - 1], width / 2, color), b(stations[i], width / 2, color);
        add_quad(mesh, a.left_out, a.left_in, b.left_out, b.left_in);
        if (has_core)
            add_quad(mesh, a.left_in, a.right_in, b.left_in, b.right_in);
        add_quad(mesh, a.right_in, a.right_out, b.right_in, b.right_out);
    }
}

} // namespace

void add_stroke(Mesh& mesh, const Path& device_path, float width, Color color, Dash dash)
{
    if (width <= 0)
        return;
    const Color seen = thinned(color, width);
    const float drawn = std::max(width, 2 * feather);
    for (const Path::Subpath& subpath : device_path.subpaths())
    {
        const std::vector<Point> line = distinct_points(subpath.points, subpath.closed);
        if (line.size() < 2)
            continue;
        if (dash.on > 0 && dash.off > 0)
        {
            for (const auto& piece : dashed(line, subpath.closed, dash.on, dash.off))
                if (const auto clean = distinct_points(piece, false); clean.size() > 1)
                    add_stations(mesh, Stroker(drawn, Ends::square).open(clean), drawn, seen);
        }
        else if (subpath.closed && line.size() > 2)
            add_stations(mesh, Stroker(drawn, Ends::round).closed(line), drawn, seen);
        else
            add_stations(mesh, Stroker(drawn, Ends::round).open(line), drawn, seen);
    }
}

} // namespace engine
