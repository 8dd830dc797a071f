#include "ui/body_view.hpp"

#include "ui/contours.hpp"

#include <algorithm>
#include <cmath>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;
using feelings::Zone;

namespace
{

/// A press this far (in pixels) beside a zone still meets it, unless it meets another.
constexpr float reach = 22;
constexpr float line_strength = 0.55f;
constexpr float hover_tint = 0.14f;
constexpr float chosen_tint = 0.16f;
/// Between the contour lines of a chosen zone, in the units of the figure.
constexpr float contour_step = 7;
constexpr int most_contours = 4;
constexpr float ring_distance = 4;
constexpr float name_height = 28;

/// The first of a pair of limbs, or the whole of a single zone: where arrows come and go.
Rect near_box(const Path& shape)
{
    Path one;
    for (const Point p : shape.subpaths().front().points)
        one.line_to(p);
    return one.bounds();
}

/// A point well inside of a shape's first outline: the deepest of a few on its middle lines.
Point inside_of(const Path& shape)
{
    const Rect box = near_box(shape);
    const std::vector<Point>& outline = shape.subpaths().front().points;
    if (engine::encloses(outline, box.centre()))
        return box.centre();
    for (float y = 0.5f; y < 1; y += 0.04f)
        for (float x = 0.02f; x < 1; x += 0.04f)
            for (const float up : {y, 1 - y})
                if (const Point p{box.x + x * box.w, box.y + up * box.h};
                    engine::encloses(outline, p))
                    return p;
    return outline.front();
}

float squared_distance(Point p, const Path& shape)
{
    float least = 1e12f;
    for (const Path::Subpath& subpath : shape.subpaths())
        for (const Point q : subpath.points)
            least = std::min(least, (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
    return least;
}

} // namespace

BodyView::BodyView(const Figure& figure, BodyText text)
    : m_figure(figure)
    , m_text(std::move(text))
{
}

void BodyView::draw(Board& board, Rect area, std::span<const Zone> chosen)
{
    const float height = area.h - name_height - space::small;
    const float scale = std::min(area.w / m_figure.extent.w, height / m_figure.extent.h);
    const float width = m_figure.extent.w * scale;
    m_placed = {scale, {area.x + (area.w - width) / 2, area.y}};
    m_shapes.clear();
    for (const Figure::Part& part : m_figure.parts)
        m_shapes.push_back(part.shape.transformed(scale, m_placed.by));
    for (std::size_t i = 0; i < m_shapes.size(); ++i)
        draw_zone(board, i,
                  std::find(chosen.begin(), chosen.end(), m_figure.parts[i].zone) != chosen.end());
    draw_lines(board);
    draw_sides(board);
}

void BodyView::draw_zone(Board& board, std::size_t index, bool chosen)
{
    const Figure::Part& part = m_figure.parts[index];
    const Path& shape = m_shapes[index];
    const Look& look = board.look();
    engine::Tag tag{engine::Role::zone, part.id, near_box(shape), inside_of(shape)};
    tag.chosen = chosen;
    const auto draw = [&]
    {
        const bool over = board.is_hovered(part.id);
        const float tint = (chosen ? chosen_tint : 0) + (over ? hover_tint : 0);
        board.canvas().fill(shape, look.raised.mixed(look.text, tint));
        if (chosen)
            board.canvas().stroke(contours_of(part).transformed(m_placed.scale, m_placed.by), 1.5f,
                                  look.text);
    };
    const bool focused = board.is_focused(part.id);
    board.reach(tag, shape, draw,
                focused ? ring_of(part).transformed(m_placed.scale, m_placed.by) : shape,
                TabStop::shared);
}

void BodyView::draw_lines(Board& board)
{
    const Look& look = board.look();
    const engine::Color border = look.raised.mixed(look.line, line_strength);
    for (const Path& shape : m_shapes)
        board.canvas().stroke(shape, 1, border);
    for (const Path& outline : m_figure.outlines)
        board.canvas().stroke(outline.transformed(m_placed.scale, m_placed.by), 1.6f, look.line);
    for (const Path& marks : m_figure.marks)
        if (!marks.empty())
            board.canvas().stroke(marks.transformed(m_placed.scale, m_placed.by), 1, look.line);
}

void BodyView::draw_sides(Board& board)
{
    for (std::size_t i = 0; i < m_figure.outlines.size(); ++i)
    {
        const Rect box = m_figure.outlines[i].transformed(m_placed.scale, m_placed.by).bounds();
        const float top = m_placed.by.y + m_figure.extent.h * m_placed.scale + space::small;
        board.label({box.x, top, box.w, name_height}, style::note,
                    i == 0 ? m_text.front : m_text.back, Align::centre);
    }
}

std::optional<Zone> BodyView::handle(const engine::Event& event, Board& board)
{
    if (const auto* pressed = std::get_if<engine::PointerPressed>(&event))
    {
        const Figure::Part* part = part_at(pressed->at, board);
        if (!part)
            return std::nullopt;
        board.focus(part->id);
        return part->zone;
    }
    const Figure::Part* focused = part_named(board.focused());
    const auto* press = std::get_if<engine::KeyPressed>(&event);
    const auto* typed = std::get_if<engine::Typed>(&event);
    const bool enters = press && press->key == engine::Key::enter;
    if (focused && (enters || (typed && typed->character == U' ')))
        return focused->zone;
    return std::nullopt;
}

std::optional<Zone> BodyView::pointed(const Board& board) const
{
    const Figure::Part* part = part_named(board.hovered());
    if (!part)
        part = part_named(board.focused());
    if (!part)
        return std::nullopt;
    return part->zone;
}

const Figure::Part* BodyView::part_named(std::string_view id) const
{
    const auto found = std::find_if(m_figure.parts.begin(), m_figure.parts.end(),
                                    [id](const Figure::Part& part) { return part.id == id; });
    return found == m_figure.parts.end() ? nullptr : &*found;
}

/// The zone under a point, or the nearest within reach when no control is there at all.
const Figure::Part* BodyView::part_at(Point at, const Board& board) const
{
    if (const std::string id = board.at(at); !id.empty())
        return part_named(id);
    const Figure::Part* nearest = nullptr;
    float least = reach * reach;
    for (std::size_t i = 0; i < m_shapes.size(); ++i)
    {
        const float far = squared_distance(at, m_shapes[i]);
        if (far < least)
        {
            least = far;
            nearest = &m_figure.parts[i];
        }
    }
    return nearest;
}

const Path& BodyView::contours_of(const Figure::Part& part)
{
    Path& lines = m_contours[part.id];
    if (lines.empty())
    {
        std::vector<float> distances;
        for (int i = 0; i < most_contours; ++i)
            distances.push_back(contour_step * (static_cast<float>(i) + 0.7f));
        lines = contours(part.shape, distances);
    }
    return lines;
}

const Path& BodyView::ring_of(const Figure::Part& part)
{
    Path& ring = m_rings[part.id];
    if (ring.empty())
        ring = contours(part.shape, {-ring_distance});
    return ring;
}

} // namespace ui
