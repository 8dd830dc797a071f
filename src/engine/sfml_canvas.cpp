#include "engine/sfml_canvas.hpp"

#include "engine/fill.hpp"
#include "engine/pixel_grid.hpp"
#include "engine/stroke.hpp"

#include <SFML/Graphics/RenderStates.hpp>
#include <SFML/Graphics/View.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine
{

namespace
{

/// So many vertices are handed on at once; more would only cost memory.
constexpr std::size_t most_at_once = 12'000;

sf::Color sfml(Color color)
{
    return {color.r, color.g, color.b, color.a};
}

GlyphAtlas::Tone tone_of(Color color)
{
    const int brightness = 2 * color.r + 5 * color.g + color.b;
    return brightness > 8 * 128 ? GlyphAtlas::Tone::light : GlyphAtlas::Tone::dark;
}

/// The device pixels two boxes share; an empty one has no width.
Rect shared_pixels(const Rect& a, const Rect& b)
{
    const float left = std::max(a.x, b.x), top = std::max(a.y, b.y);
    const float right = std::min(a.right(), b.right()), bottom = std::min(a.bottom(), b.bottom());
    return {left, top, std::max(0.f, right - left), std::max(0.f, bottom - top)};
}

} // namespace

SfmlCanvas::SfmlCanvas(sf::RenderTarget& target, const Type& type, float scale)
    : m_target(target)
    , m_type(type)
    , m_scale(scale)
    , m_atlas(type)
{
}

void SfmlCanvas::set_scale(float scale)
{
    assert(m_clips.empty() && m_mesh.empty());
    m_scale = scale;
}

Size SfmlCanvas::stage() const
{
    const sf::Vector2u pixels = m_target.getSize();
    return {static_cast<float>(pixels.x) / m_scale, static_cast<float>(pixels.y) / m_scale};
}

void SfmlCanvas::start_frame()
{
    m_clips.clear();
    use_clip();
}

void SfmlCanvas::finish_frame()
{
    assert(m_clips.empty());
    flush();
}

void SfmlCanvas::clear(Color color)
{
    m_mesh.clear();
    m_target.clear(sfml(color));
}

void SfmlCanvas::fill(const Path& path, Color color)
{
    add_fill(m_mesh, on_pixel_grid(path.transformed(m_scale, {})), color);
    flush_if_many();
}

void SfmlCanvas::stroke(const Path& path, float width, Color color, Dash dash)
{
    const float pixels = width * m_scale;
    const Path device = on_pixel_grid(path.transformed(m_scale, {}), std::max(1.f, pixels));
    add_stroke(m_mesh, device, pixels, color, {dash.on * m_scale, dash.off * m_scale});
    flush_if_many();
}

void SfmlCanvas::text(Font font, std::string_view text, Point baseline, Color color)
{
    const float pixels = font.size * m_scale;
    for (const Glyph& glyph : m_type.shaped(font, text))
    {
        const auto quarters = static_cast<int>(std::lround((baseline.x + glyph.x) * m_scale * 4));
        const int shift = quarters & 3;
        const auto pen_y =
            static_cast<int>(std::lround(std::round(baseline.y * m_scale) + glyph.y * m_scale));
        add_glyph({glyph.file, pixels, glyph.index, shift, tone_of(color)}, (quarters - shift) / 4,
                  pen_y, color);
    }
}

void SfmlCanvas::add_glyph(const GlyphAtlas::Key& key, int pen_x, int pen_y, Color color)
{
    const GlyphAtlas::Slot* place = slot(key);
    if (!place || place->width == 0)
        return;
    const auto vertex = [&](int right, int down)
    {
        const Point at{static_cast<float>(pen_x + place->left + right),
                       static_cast<float>(pen_y - place->top + down)};
        return Vertex{
            at, color, {static_cast<float>(place->x + right), static_cast<float>(place->y + down)}};
    };
    const int w = place->width, h = place->height;
    add_quad(m_mesh, vertex(0, 0), vertex(w, 0), vertex(0, h), vertex(w, h));
}

const GlyphAtlas::Slot* SfmlCanvas::slot(const GlyphAtlas::Key& key)
{
    if (const GlyphAtlas::Slot* known = m_atlas.find(key))
        return known;
    flush();
    m_atlas.restart();
    return m_atlas.find(key);
}

Rect SfmlCanvas::clip() const
{
    if (!m_clips.empty())
        return m_clips.back();
    const sf::Vector2u pixels = m_target.getSize();
    return {0, 0, static_cast<float>(pixels.x), static_cast<float>(pixels.y)};
}

void SfmlCanvas::push_clip(Rect box)
{
    flush();
    const float left = std::round(box.x * m_scale), top = std::round(box.y * m_scale);
    const float right = std::round(box.right() * m_scale),
                bottom = std::round(box.bottom() * m_scale);
    m_clips.push_back(shared_pixels({left, top, right - left, bottom - top}, clip()));
    use_clip();
}

void SfmlCanvas::pop_clip()
{
    assert(!m_clips.empty());
    flush();
    m_clips.pop_back();
    use_clip();
}

void SfmlCanvas::begin(const Tag&)
{
}

void SfmlCanvas::end()
{
}

const Type& SfmlCanvas::type() const
{
    return m_type;
}

/// A view whose window on the target is the clip itself: nothing outside of it is drawn.
void SfmlCanvas::use_clip()
{
    const Rect box = clip();
    const sf::Vector2u pixels = m_target.getSize();
    const auto width = static_cast<float>(pixels.x), height = static_cast<float>(pixels.y);
    sf::View view(sf::FloatRect({box.x, box.y}, {box.w, box.h}));
    view.setViewport(
        sf::FloatRect({box.x / width, box.y / height}, {box.w / width, box.h / height}));
    m_target.setView(view);
}

void SfmlCanvas::flush_if_many()
{
    if (m_mesh.size() >= most_at_once)
        flush();
}

void SfmlCanvas::flush()
{
    const Rect box = clip();
    if (!m_mesh.empty() && box.w > 0 && box.h > 0)
    {
        m_atlas.upload();
        m_vertices.clear();
        m_vertices.reserve(m_mesh.size());
        for (const Vertex& vertex : m_mesh)
            m_vertices.push_back(sf::Vertex{
                {vertex.at.x, vertex.at.y}, sfml(vertex.color), {vertex.uv.x, vertex.uv.y}});
        m_target.draw(m_vertices.data(), m_vertices.size(), sf::PrimitiveType::Triangles,
                      sf::RenderStates(&m_atlas.texture()));
    }
    m_mesh.clear();
}

} // namespace engine
