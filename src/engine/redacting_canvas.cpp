#include "engine/redacting_canvas.hpp"

#include <algorithm>
#include <cmath>

namespace engine
{

namespace
{

/// The length of a bar is rounded up to this, so that it does not betray the word.
constexpr float bar_step = 24;
/// Of the size of a font; close to the height of its small letters.
constexpr float bar_height = 0.5f;
/// How far the bars stand off the ground, from it to black or white.
constexpr float ink_strength = 0.45f;

bool is_furniture(Role role)
{
    constexpr Role boxes[] = {Role::card,  Role::banner, Role::button, Role::chip,
                              Role::field, Role::choice, Role::row,    Role::dialog};
    return std::find(std::begin(boxes), std::end(boxes), role) != std::end(boxes);
}

} // namespace

RedactingCanvas::RedactingCanvas(Canvas& onto, Privacy privacy)
    : m_onto(onto)
    , m_privacy(privacy)
{
}

void RedactingCanvas::clear(Color color)
{
    const bool dark = color.r + color.g + color.b < 3 * 128;
    m_ink = color.mixed(dark ? Color{255, 255, 255} : Color{0, 0, 0}, ink_strength);
    m_onto.clear(color);
}

const Tag* RedactingCanvas::open_field() const
{
    const auto field = std::find_if(m_open.begin(), m_open.end(),
                                    [](const Tag& tag) { return tag.role == Role::field; });
    return field == m_open.end() ? nullptr : &*field;
}

bool RedactingCanvas::is_within(std::initializer_list<Role> roles) const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [&](const Tag& tag)
                       { return std::find(roles.begin(), roles.end(), tag.role) != roles.end(); });
}

/// Of a field its own outline is seen, not how far its caret or selection reaches.
bool RedactingCanvas::hides(const Path& path) const
{
    const Tag* field = open_field();
    return m_privacy == Privacy::own || (field && !path.bounds().contains(field->box.inset(2)));
}

void RedactingCanvas::fill(const Path& path, Color color)
{
    if (!hides(path))
        m_onto.fill(path, color);
}

void RedactingCanvas::stroke(const Path& path, float width, Color color, Dash dash)
{
    if (!hides(path))
        m_onto.stroke(path, width, color, dash);
}

void RedactingCanvas::text(Font font, std::string_view text, Point baseline, Color color)
{
    if (m_privacy == Privacy::open && !open_field())
        return m_onto.text(font, text, baseline, color);
    if (is_within({Role::petal, Role::zone}))
        return;
    const float width = std::ceil(type().width(font, text) / bar_step) * bar_step;
    const float height = font.size * bar_height;
    if (width > 0)
        m_onto.fill(Path::rectangle({baseline.x, baseline.y - height, width, height}), m_ink);
}

void RedactingCanvas::push_clip(Rect box)
{
    m_onto.push_clip(box);
}

void RedactingCanvas::pop_clip()
{
    m_onto.pop_clip();
}

void RedactingCanvas::begin(const Tag& tag)
{
    m_open.push_back(tag);
    m_onto.begin(tag);
    if (m_privacy == Privacy::own && is_furniture(tag.role))
        m_onto.stroke(Path::rectangle(tag.box), 1, m_ink);
}

void RedactingCanvas::end()
{
    m_open.pop_back();
    m_onto.end();
}

const Type& RedactingCanvas::type() const
{
    return m_onto.type();
}

} // namespace engine
