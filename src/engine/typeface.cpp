#include "engine/typeface.hpp"

#include "engine/line_break.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include <hb.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace engine
{

namespace
{

/// Half-typed texts pass through here too; beyond this many words the memory starts anew.
constexpr std::size_t most_words = 4096;

template <auto Destroy>
struct Closer
{
    template <class T>
    void operator()(T* handle) const
    {
        Destroy(handle);
    }
};

template <class T, auto Destroy>
using Handle = std::unique_ptr<T, Closer<Destroy>>;

} // namespace

struct Typeface::Handles
{
    Handle<hb_blob_t, hb_blob_destroy> file;
    Handle<hb_font_t, hb_font_destroy> font;
    Handle<hb_buffer_t, hb_buffer_destroy> buffer;
    Handle<std::remove_pointer_t<FT_Library>, FT_Done_FreeType> library;
    Handle<std::remove_pointer_t<FT_Face>, FT_Done_Face> face;

    hb_font_extents_t extents() const
    {
        hb_font_extents_t extents{};
        hb_font_get_h_extents(font.get(), &extents);
        return extents;
    }

    FT_Face rasteriser()
    {
        if (face)
            return face.get();
        FT_Library new_library = nullptr;
        if (FT_Init_FreeType(&new_library) != 0)
            return nullptr;
        library.reset(new_library);
        unsigned size = 0;
        const char* bytes = hb_blob_get_data(file.get(), &size);
        FT_Face new_face = nullptr;
        if (FT_New_Memory_Face(new_library, reinterpret_cast<const FT_Byte*>(bytes),
                               static_cast<FT_Long>(size), 0, &new_face) != 0)
            return nullptr;
        face.reset(new_face);
        return new_face;
    }
};

Typeface::Typeface(std::unique_ptr<Handles> handles, unsigned number)
    : m_handles(std::move(handles))
    , m_number(number)
{
    m_space = shape_alone(" ").advance;
}

Typeface::Typeface(Typeface&&) noexcept = default;
Typeface& Typeface::operator=(Typeface&&) noexcept = default;
Typeface::~Typeface() = default;

base::Result<Typeface> Typeface::open(const std::filesystem::path& file, unsigned number)
{
    auto handles = std::make_unique<Handles>();
    handles->file.reset(hb_blob_create_from_file_or_fail(file.c_str()));
    if (!handles->file)
        return base::Error{file.string(), "", "the font could not be read"};
    const Handle<hb_face_t, hb_face_destroy> face(hb_face_create(handles->file.get(), 0));
    if (hb_face_get_glyph_count(face.get()) == 0)
        return base::Error{file.string(), "", "this is not a font"};
    handles->font.reset(hb_font_create(face.get()));
    handles->buffer.reset(hb_buffer_create());
    return Typeface(std::move(handles), number);
}

void Typeface::borrow_from(std::vector<Typeface*> others)
{
    m_others = std::move(others);
    m_words.clear();
}

float Typeface::units_per_em() const
{
    return static_cast<float>(hb_face_get_upem(hb_font_get_face(m_handles->font.get())));
}

float Typeface::ascent() const
{
    return static_cast<float>(m_handles->extents().ascender);
}

float Typeface::descent() const
{
    return -static_cast<float>(m_handles->extents().descender);
}

bool Typeface::has(char32_t point) const
{
    const auto alone = [point](const Typeface& face)
    {
        hb_codepoint_t glyph = 0;
        return hb_font_get_nominal_glyph(face.m_handles->font.get(), point, &glyph) != 0;
    };
    return alone(*this) || std::any_of(m_others.begin(), m_others.end(),
                                       [&](const Typeface* other) { return alone(*other); });
}

namespace
{

bool has_gap(const Typeface::Run& run)
{
    return std::any_of(run.glyphs.begin(), run.glyphs.end(),
                       [](const Glyph& glyph) { return glyph.index == 0; });
}

/// Sets `part` behind `whole`; `unit` turns its font units into those of the whole.
void append(Typeface::Run& whole, const Typeface::Run& part, float unit, std::size_t begin)
{
    for (Glyph glyph : part.glyphs)
    {
        glyph.x = whole.advance + glyph.x * unit;
        glyph.y *= unit;
        glyph.byte += begin;
        whole.glyphs.push_back(glyph);
    }
    whole.advance += part.advance * unit;
}

std::size_t letter_end(std::string_view text, std::size_t at)
{
    do
        at = base::next_code_point(text, at);
    while (!letter_begins(text, at));
    return at;
}

} // namespace

Typeface::Run Typeface::shape(std::string_view text)
{
    Run run = shape_alone(text);
    return has_gap(run) && !m_others.empty() ? shape_with_others(text) : run;
}

Typeface& Typeface::lender_of(std::string_view letter)
{
    if (!has_gap(shape_alone(letter)))
        return *this;
    const auto lender =
        std::find_if(m_others.begin(), m_others.end(),
                     [&](Typeface* other) { return !has_gap(other->shape_alone(letter)); });
    return lender == m_others.end() ? *this : **lender;
}

/// Neighbours of one lender are shaped together.
Typeface::Run Typeface::shape_with_others(std::string_view text)
{
    Run whole;
    for (std::size_t begin = 0; begin < text.size();)
    {
        std::size_t end = letter_end(text, begin);
        Typeface& lender = lender_of(text.substr(begin, end - begin));
        for (std::size_t next = end; next < text.size(); end = next)
        {
            next = letter_end(text, end);
            if (&lender_of(text.substr(end, next - end)) != &lender)
                break;
        }
        append(whole, lender.shape_alone(text.substr(begin, end - begin)),
               units_per_em() / lender.units_per_em(), begin);
        begin = end;
    }
    return whole;
}

Typeface::Run Typeface::shape_alone(std::string_view text)
{
    hb_buffer_t* buffer = m_handles->buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_set_language(buffer, hb_language_from_string("en", -1));
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(m_handles->font.get(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    Run run;
    run.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i)
    {
        run.glyphs.push_back({infos[i].codepoint,
                              run.advance + static_cast<float>(places[i].x_offset),
                              static_cast<float>(places[i].y_offset), infos[i].cluster, m_number});
        run.advance += static_cast<float>(places[i].x_advance);
    }
    return run;
}

const Typeface::Run& Typeface::word(std::string_view text)
{
    if (const auto known = m_words.find(text); known != m_words.end())
        return known->second;
    if (m_words.size() >= most_words)
        m_words.clear();
    return m_words.emplace(std::string(text), shape(text)).first->second;
}

namespace
{

/// Hands each word of a text to `word` with the byte it begins at, and counts the spaces passed.
template <class Word, class Space>
void each_word(std::string_view text, Word word, Space space)
{
    for (std::size_t at = 0; at < text.size();)
    {
        if (text[at] == ' ')
        {
            space();
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        word(text.substr(at, end - at), at);
        at = end;
    }
}

} // namespace

float Typeface::advance(std::string_view text)
{
    float sum = 0;
    each_word(
        text, [&](std::string_view part, std::size_t) { sum += word(part).advance; },
        [&] { sum += m_space; });
    return sum;
}

Typeface::Run Typeface::shaped(std::string_view text)
{
    Run whole;
    const auto add = [&](std::string_view part, std::size_t begin)
    { append(whole, word(part), 1, begin); };
    each_word(text, add, [&] { whole.advance += m_space; });
    return whole;
}

Type::Bitmap Typeface::rasterised(float pixels, unsigned glyph, int shift)
{
    FT_Face face = m_handles->rasteriser();
    const auto size = static_cast<FT_F26Dot6>(std::lround(pixels * 64));
    if (!face || FT_Set_Char_Size(face, 0, size, 72, 72) != 0 ||
        FT_Load_Glyph(face, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0)
        return {};
    FT_Outline_Translate(&face->glyph->outline, shift * 16, 0);
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0)
        return {};
    const FT_Bitmap& drawn = face->glyph->bitmap;
    assert(drawn.width == 0 || drawn.pixel_mode == FT_PIXEL_MODE_GRAY);
    Type::Bitmap bitmap{static_cast<int>(drawn.width),
                        static_cast<int>(drawn.rows),
                        face->glyph->bitmap_left,
                        face->glyph->bitmap_top,
                        {}};
    for (unsigned row = 0; row < drawn.rows; ++row)
    {
        const std::uint8_t* begin = drawn.buffer + static_cast<std::ptrdiff_t>(row) * drawn.pitch;
        bitmap.coverage.insert(bitmap.coverage.end(), begin, begin + drawn.width);
    }
    return bitmap;
}

} // namespace engine
