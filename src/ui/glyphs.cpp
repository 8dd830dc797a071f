#include "ui/glyphs.hpp"

#include <algorithm>
#include <iterator>
#include <numbers>

namespace ui
{

using engine::Path;
using engine::Point;
using feelings::WordState;

namespace
{

constexpr float pi = std::numbers::pi_v<float>;

/// Signs are drawn in a square from -1 to 1; the pen puts it in its place.
struct Pen
{
    Point middle;
    float half = 1;

    Point operator()(float x, float y) const
    {
        return {middle.x + x * half, middle.y + y * half};
    }
};

struct Drawing
{
    std::string_view name;
    Glyph (*draw)(const Pen& at);
};

void add_circle(Path& path, Point centre, float radius)
{
    path.move_to({centre.x + radius, centre.y});
    path.arc(centre, radius, 0, 2 * pi).close();
}

void add_line(Path& path, std::initializer_list<Point> points)
{
    auto next = points.begin();
    path.move_to(*next);
    for (++next; next != points.end(); ++next)
        path.line_to(*next);
}

Glyph dot_circle(const Pen& at)
{
    Glyph sign;
    add_circle(sign.lines, at(0, 0), 0.82f * at.half);
    add_circle(sign.dots, at(0, 0), 0.28f * at.half);
    return sign;
}

Glyph arrow(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines, {at(0, 0.85f), at(0, -0.8f)});
    add_line(sign.lines, {at(-0.6f, -0.2f), at(0, -0.82f), at(0.6f, -0.2f)});
    return sign;
}

Glyph triangle(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines, {at(0, -0.78f), at(0.9f, 0.68f), at(-0.9f, 0.68f)});
    sign.lines.close();
    return sign;
}

Glyph tilde(const Pen& at)
{
    Glyph sign;
    sign.lines.move_to(at(-0.9f, 0.2f));
    sign.lines.curve_to(at(-0.6f, -0.5f), at(-0.3f, -0.4f), at(0, 0));
    sign.lines.curve_to(at(0.3f, 0.4f), at(0.6f, 0.5f), at(0.9f, -0.2f));
    return sign;
}

Glyph rings(const Pen& at)
{
    Glyph sign;
    add_circle(sign.lines, at(-0.38f, 0), 0.62f * at.half);
    add_circle(sign.lines, at(0.38f, 0), 0.62f * at.half);
    return sign;
}

Glyph cup(const Pen& at)
{
    Glyph sign;
    sign.lines.move_to(at(-0.85f, -0.2f));
    sign.lines.arc(at(0, -0.2f), 0.85f * at.half, pi, 0);
    add_circle(sign.dots, at(0, -0.3f), 0.2f * at.half);
    return sign;
}

Glyph drop(const Pen& at)
{
    Glyph sign;
    sign.lines.move_to(at(0, -0.95f));
    sign.lines.curve_to(at(0.3f, -0.45f), at(0.66f, -0.1f), at(0.66f, 0.3f));
    sign.lines.curve_to(at(0.66f, 0.68f), at(0.36f, 0.92f), at(0, 0.92f));
    sign.lines.curve_to(at(-0.36f, 0.92f), at(-0.66f, 0.68f), at(-0.66f, 0.3f));
    sign.lines.curve_to(at(-0.66f, -0.1f), at(-0.3f, -0.45f), at(0, -0.95f)).close();
    return sign;
}

Glyph bolt(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines, {at(-0.35f, -0.95f), at(0.4f, -0.25f), at(-0.4f, 0.2f), at(0.35f, 0.95f)});
    return sign;
}

Glyph chevron(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines, {at(-0.9f, -0.45f), at(0, 0.5f), at(0.9f, -0.45f)});
    return sign;
}

Glyph zigzag(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines,
             {at(-0.95f, 0.55f), at(-0.32f, -0.55f), at(0.32f, 0.55f), at(0.95f, -0.55f)});
    return sign;
}

Glyph diamond(const Pen& at)
{
    Glyph sign;
    add_line(sign.lines, {at(0, -0.9f), at(0.9f, 0), at(0, 0.9f), at(-0.9f, 0)});
    sign.lines.close();
    return sign;
}

Glyph slash(const Pen& at)
{
    Glyph sign;
    add_circle(sign.lines, at(0, 0), 0.82f * at.half);
    add_line(sign.lines, {at(-0.56f, 0.56f), at(0.56f, -0.56f)});
    return sign;
}

constexpr Drawing drawings[] = {
    {"dot-circle", dot_circle}, {"arrow", arrow},   {"triangle", triangle}, {"tilde", tilde},
    {"rings", rings},           {"cup", cup},       {"drop", drop},         {"bolt", bolt},
    {"chevron", chevron},       {"zigzag", zigzag}, {"diamond", diamond},   {"slash", slash},
};

Path half_disc(Point middle, float radius)
{
    Path path;
    path.arc(middle, radius, pi / 2, 3 * pi / 2).close();
    return path;
}

} // namespace

Glyph glyph(std::string_view name, Point middle, float size)
{
    const auto found =
        std::find_if(std::begin(drawings), std::end(drawings),
                     [name](const Drawing& drawing) { return drawing.name == name; });
    const Pen pen{middle, size / 2};
    if (found != std::end(drawings))
        return found->draw(pen);
    Glyph sign;
    add_circle(sign.lines, middle, 0.82f * pen.half);
    return sign;
}

void draw_glyph(engine::Canvas& canvas, std::string_view name, Point middle, float size,
                engine::Color color)
{
    const Glyph sign = glyph(name, middle, size);
    canvas.stroke(sign.lines, std::max(2.f, size / 8), color);
    if (!sign.dots.empty())
        canvas.fill(sign.dots, color);
}

void draw_tick(engine::Canvas& canvas, Point middle, engine::Color color)
{
    Path path;
    path.move_to({middle.x - 6, middle.y}).line_to({middle.x - 2, middle.y + 4});
    path.line_to({middle.x + 6, middle.y - 5});
    canvas.stroke(path, 2, color);
}

void draw_state(engine::Canvas& canvas, WordState state, Point middle, float radius,
                engine::Color lit, engine::Color unlit)
{
    const float line = std::max(1.5f, radius / 3.5f);
    const Path ring = Path::circle(middle, radius - line / 2);
    switch (state)
    {
    case WordState::not_met: canvas.fill(Path::circle(middle, radius * 0.38f), unlit); return;
    case WordState::met: canvas.stroke(ring, line, lit); return;
    case WordState::practised:
        canvas.stroke(ring, line, lit);
        canvas.fill(half_disc(middle, radius - line / 2), lit);
        return;
    case WordState::held: canvas.fill(Path::circle(middle, radius), lit); return;
    case WordState::own_use:
        canvas.fill(Path::circle(middle, radius * 0.55f), lit);
        canvas.stroke(ring, line * 0.8f, lit);
        return;
    }
}

} // namespace ui
