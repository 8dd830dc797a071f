#pragma once

#include "engine/canvas.hpp"
#include "engine/glyph_atlas.hpp"
#include "engine/mesh.hpp"

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <vector>

namespace engine
{

/// Draws on a window or a picture. Shapes and letters gather as triangles that share one texture
/// and go to the graphics card together, at a change of clip and at the end of the frame.
class SfmlCanvas final : public Canvas
{
public:
    /// `scale`: device pixels to one logical pixel.
    SfmlCanvas(sf::RenderTarget& target, const Type& type, float scale);

    float scale() const
    {
        return m_scale;
    }
    /// Between frames; letters are rasterised anew at their new size.
    void set_scale(float scale);
    /// The whole target in logical pixels, as it is now.
    Size stage() const;
    void start_frame();
    void finish_frame();

    void clear(Color color) override;
    void fill(const Path& path, Color color) override;
    void stroke(const Path& path, float width, Color color, Dash dash) override;
    void text(Font font, std::string_view text, Point baseline, Color color) override;
    void push_clip(Rect box) override;
    void pop_clip() override;
    void begin(const Tag& tag) override;
    void end() override;
    const Type& type() const override;

private:
    const GlyphAtlas::Slot* slot(const GlyphAtlas::Key& key);
    void add_glyph(const GlyphAtlas::Key& key, int pen_x, int pen_y, Color color);
    Rect clip() const;
    void use_clip();
    void flush_if_many();
    void flush();

    sf::RenderTarget& m_target;
    const Type& m_type;
    float m_scale;
    GlyphAtlas m_atlas;
    Mesh m_mesh;
    std::vector<sf::Vertex> m_vertices;
    std::vector<Rect> m_clips; ///< Whole device pixels.
};

} // namespace engine
