#pragma once

#include "base/result.hpp"
#include "engine/type.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine
{

/// One font file, mapped rather than read. Shapes words in the font's own units, so that one
/// shaping serves every size, and remembers them; opens the rasteriser only when first asked.
/// What it has no glyph for it borrows from others.
class Typeface
{
public:
    /// Glyphs of a word or a text in font units, y upwards, in the order in which they are drawn.
    struct Run
    {
        std::vector<Glyph> glyphs;
        float advance = 0;
    };

    /// `number` is what its glyphs name as their file.
    static base::Result<Typeface> open(const std::filesystem::path& file, unsigned number);
    Typeface(Typeface&&) noexcept;
    Typeface& operator=(Typeface&&) noexcept;
    ~Typeface();

    /// Where letters that it lacks come from, in this order; they must outlast it.
    void borrow_from(std::vector<Typeface*> others);

    float units_per_em() const;
    float ascent() const;
    float descent() const;
    /// By itself or from those it borrows from.
    bool has(char32_t point) const;
    float advance(std::string_view text);
    Run shaped(std::string_view text);
    Type::Bitmap rasterised(float pixels, unsigned glyph, int shift);

private:
    struct Handles;
    struct WordHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    Typeface(std::unique_ptr<Handles> handles, unsigned number);
    const Run& word(std::string_view text);
    Run shape(std::string_view text);
    Run shape_alone(std::string_view text);
    Run shape_with_others(std::string_view text);
    /// The first that has every glyph of a letter; this one when none has.
    Typeface& lender_of(std::string_view letter);

    std::unique_ptr<Handles> m_handles;
    unsigned m_number;
    std::vector<Typeface*> m_others;
    float m_space = 0;
    std::unordered_map<std::string, Run, WordHash, std::equal_to<>> m_words;
};

} // namespace engine
