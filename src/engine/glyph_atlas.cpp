#include "engine/glyph_atlas.hpp"

#include "engine/sfml_compat.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine
{

namespace
{

/// In texels: an evening at scale 1 fits the first size, scale 2 or many sizes need more.
constexpr int first_side = 512;
constexpr int last_side = 2048;
constexpr int white_side = 3;
constexpr int rows_at_once = 64;
/// Exponent on the coverage of light text; 1 would leave it as the font draws it.
constexpr float fuller = 0.85f;

std::uint64_t coded(const GlyphAtlas::Key& key)
{
    const auto sixty_fourths = static_cast<std::uint64_t>(std::lround(key.pixels * 64));
    return (sixty_fourths << 32) | (static_cast<std::uint64_t>(key.glyph) << 8) |
           (static_cast<std::uint64_t>(key.file) << 3) |
           (static_cast<std::uint64_t>(key.tone) << 2) | static_cast<std::uint64_t>(key.shift);
}

} // namespace

GlyphAtlas::GlyphAtlas(const Type& type)
    : m_type(type)
    , m_side(first_side)
    , m_shelves(first_side)
{
    for (std::size_t i = 0; i < m_fuller.size(); ++i)
        m_fuller[i] = static_cast<std::uint8_t>(
            std::lround(255 * std::pow(static_cast<float>(i) / 255, fuller)));
    paint_white_corner();
}

std::size_t GlyphAtlas::row_bytes() const
{
    return static_cast<std::size_t>(m_side) * 4;
}

/// Rows come into being as glyphs reach them: most evenings use a part of the texture.
void GlyphAtlas::note_dirty(int from, int to)
{
    if (m_pixels.size() < row_bytes() * static_cast<std::size_t>(to))
        m_pixels.resize(row_bytes() *
                        static_cast<std::size_t>(std::min(to + rows_at_once, m_side)));
    const bool clean = m_dirty_from >= m_dirty_to;
    m_dirty_from = clean ? from : std::min(m_dirty_from, from);
    m_dirty_to = clean ? to : std::max(m_dirty_to, to);
}

void GlyphAtlas::paint_white_corner()
{
    const auto place = m_shelves.place(white_side, white_side);
    assert(place && place->x == 0 && place->y == 0);
    note_dirty(0, white_side);
    for (std::size_t row = 0; row < white_side; ++row)
        std::fill_n(m_pixels.data() + row_bytes() * row, white_side * 4, std::uint8_t{255});
}

const GlyphAtlas::Slot* GlyphAtlas::find(const Key& key)
{
    const std::uint64_t code = coded(key);
    const auto known = m_slots.find(code);
    return known != m_slots.end() ? &known->second : add(code, key);
}

const GlyphAtlas::Slot* GlyphAtlas::add(std::uint64_t code, const Key& key)
{
    const Type::Bitmap bitmap = m_type.rasterised(key.file, key.pixels, key.glyph, key.shift);
    const auto place = m_shelves.place(bitmap.width, bitmap.height);
    if (!place)
        return nullptr;
    const Slot slot{place->x, place->y, bitmap.width, bitmap.height, bitmap.left, bitmap.top};
    copy(bitmap, slot, key.tone);
    return &m_slots.emplace(code, slot).first->second;
}

void GlyphAtlas::copy(const Type::Bitmap& bitmap, const Slot& slot, Tone tone)
{
    note_dirty(slot.y, slot.y + bitmap.height);
    for (int row = 0; row < bitmap.height; ++row)
    {
        const std::uint8_t* from =
            bitmap.coverage.data() + static_cast<std::ptrdiff_t>(row) * bitmap.width;
        std::uint8_t* to = m_pixels.data() + row_bytes() * static_cast<std::size_t>(slot.y + row) +
                           static_cast<std::size_t>(slot.x) * 4;
        for (int column = 0; column < bitmap.width; ++column, to += 4)
        {
            std::fill_n(to, 3, std::uint8_t{255});
            to[3] = tone == Tone::light ? m_fuller[from[column]] : from[column];
        }
    }
}

void GlyphAtlas::restart()
{
    m_side = std::min(2 * m_side, last_side);
    m_slots.clear();
    m_pixels.clear();
    m_shelves = Shelves(m_side);
    m_dirty_to = m_dirty_from;
    paint_white_corner();
}

void GlyphAtlas::upload()
{
    const auto side = static_cast<unsigned>(m_side);
    const bool made = m_texture.getSize().x == side || compat::make_texture(m_texture, side);
    if (!made || m_dirty_from >= m_dirty_to)
        return;
    compat::upload_rows(
        m_texture, m_pixels.data() + row_bytes() * static_cast<std::size_t>(m_dirty_from),
        static_cast<unsigned>(m_dirty_from), static_cast<unsigned>(m_dirty_to - m_dirty_from));
    m_dirty_from = m_dirty_to;
}

const sf::Texture& GlyphAtlas::texture() const
{
    return m_texture;
}

} // namespace engine
