#pragma once

#include "base/result.hpp"
#include "base/text.hpp"
#include "engine/geometry.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace engine
{

/// The faces of the game: the interface in Inter, stories in Noto Serif.
enum class Face
{
    ui,
    ui_strong,
    story,
    story_italic,
    story_strong
};

/// The letters stories are set in: Noto Serif, or one of two made for easier reading.
enum class StoryLetters
{
    serif,
    andika,
    open_dyslexic
};

/// A face at a size in logical pixels; nothing on screen is under 16.
struct Font
{
    Face face = Face::ui;
    float size = 18;

    bool operator==(const Font&) const = default;
};

/// One placed glyph of a shaped text; offsets in logical pixels from the start of the baseline.
struct Glyph
{
    unsigned index = 0;
    float x = 0;
    float y = 0;
    std::size_t byte = 0; ///< Where its letter begins in the text: a caret can stand there.
    unsigned file = 0;    ///< The opened font file that `index` counts in.
};

/// One line of a wrapped text.
struct TextLine
{
    base::Span span; ///< Bytes of the source text, without the space it was broken at.
    float width = 0;
};

/// Where Debian's and Ubuntu's font packages put their files, then where others may lie.
std::vector<std::filesystem::path> system_font_folders();

/// Measures and shapes text with FreeType and HarfBuzz; needs no display. A letter that a face
/// lacks is taken from the next one that has it: stories borrow from Noto Serif, then from Inter.
/// Throughout, widths and heights are logical pixels.
class Type
{
public:
    /// Finds the five faces in the folders (searched for by file name, in order, recursively; a
    /// file that lies in the folder itself is found without a search).
    /// The error names the first face that is missing and the package that brings it.
    static base::Result<Type> open(const std::vector<std::filesystem::path>& folders);
    Type(Type&&) noexcept;
    Type& operator=(Type&&) noexcept;
    ~Type();

    /// Sets all stories in these letters from now on. The error names the file that is missing or
    /// broken and the package that brings it; the letters stay as they were then.
    base::Result<void> set_story(StoryLetters letters);
    StoryLetters story() const;
    /// Whether the files of these letters are installed. They are looked for once and not opened.
    bool has(StoryLetters letters) const;

    float width(Font font, std::string_view text) const;
    float ascent(Font font) const;
    float descent(Font font) const; ///< Positive, below the baseline.
    std::vector<Glyph> shaped(Font font, std::string_view text) const;
    /// Greedy lines no wider than `width`; a word wider than that is broken between letters;
    /// '\n' ends a line. An empty text has one empty line.
    std::vector<TextLine> wrapped(Font font, std::string_view text, float width) const;
    /// The text cut to fit with "…" at its end.
    std::string shortened(Font font, std::string_view text, float width) const;
    /// Code points of the text for which neither the face nor those it borrows from have a glyph.
    std::u32string missing(Face face, std::string_view text) const;

    /// One glyph of a file as 8 bit coverage for the rasteriser; `pixels` is the size in device
    /// pixels and `shift` (0-3) quarters of a pixel to the right.
    struct Bitmap
    {
        int width = 0, height = 0;
        int left = 0, top = 0; ///< From the pen to the bitmap's left top corner; top is upwards.
        std::vector<std::uint8_t> coverage;
    };
    Bitmap rasterised(unsigned file, float pixels, unsigned glyph, int shift) const;

private:
    struct Faces;
    explicit Type(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> m_faces;
};

} // namespace engine
