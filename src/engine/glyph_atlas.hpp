#pragma once

#include "engine/shelves.hpp"
#include "engine/type.hpp"

#include <SFML/Graphics/Texture.hpp>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace engine
{

/// One texture with every glyph that was needed so far and a white corner for plain shapes, so
/// that a whole frame is drawn in one go. New glyphs gather in memory until `upload`.
class GlyphAtlas
{
public:
    /// Light text on a dark ground looks thinner than it is and is drawn a little fuller.
    enum class Tone
    {
        dark,
        light
    };

    struct Key
    {
        unsigned file = 0; ///< Of the glyph, below 32.
        float pixels = 0;
        unsigned glyph = 0;
        int shift = 0; ///< Quarters of a pixel to the right, 0-3.
        Tone tone = Tone::dark;
    };

    /// A glyph's box in the texture, and where it lies from the pen (top upwards).
    struct Slot
    {
        int x = 0, y = 0, width = 0, height = 0;
        int left = 0, top = 0;
    };

    explicit GlyphAtlas(const Type& type);

    /// The glyph's place; nothing when the texture is full (or the glyph larger than all of it).
    const Slot* find(const Key& key);
    /// Forgets every glyph and becomes larger, if it may; what was to be drawn from the glyphs
    /// must have been drawn before.
    void restart();
    void upload();
    const sf::Texture& texture() const;

private:
    const Slot* add(std::uint64_t code, const Key& key);
    void copy(const Type::Bitmap& bitmap, const Slot& slot, Tone tone);
    std::size_t row_bytes() const;
    void note_dirty(int from, int to);
    void paint_white_corner();

    const Type& m_type;
    sf::Texture m_texture;
    int m_side;
    Shelves m_shelves;
    std::unordered_map<std::uint64_t, Slot> m_slots;
    std::array<std::uint8_t, 256> m_fuller; ///< Coverage of light text.
    std::vector<std::uint8_t> m_pixels;     ///< RGBA rows of the texture.
    int m_dirty_from = 0;                   ///< Rows that the texture does not have yet.
    int m_dirty_to = 0;
};

} // namespace engine
