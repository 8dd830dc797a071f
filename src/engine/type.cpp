#include "engine/type.hpp"

#include "engine/font_files.hpp"
#include "engine/line_break.hpp"
#include "engine/typeface.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

namespace engine
{

namespace
{

constexpr std::string_view ellipsis = "\xE2\x80\xA6";

} // namespace

/// Font files by number: the five faces, then regular, italic and bold of other story letters.
struct Type::Faces
{
    static constexpr std::size_t first_story = static_cast<std::size_t>(Face::story);
    static constexpr std::size_t story_faces = 3;

    std::vector<std::filesystem::path> folders;
    std::array<std::optional<Typeface>, first_story + 3 * story_faces> files;
    std::array<std::optional<bool>, 3> installed; ///< By StoryLetters, once it was looked for.
    StoryLetters story = StoryLetters::serif;

    static std::size_t first_of(StoryLetters letters)
    {
        return first_story + story_faces * static_cast<std::size_t>(letters);
    }

    Typeface& of(Face face)
    {
        const auto number = static_cast<std::size_t>(face);
        return *files[number < first_story ? number : number - first_story + first_of(story)];
    }

    /// Logical pixels to one font unit.
    float unit(Font font)
    {
        return font.size / of(font.face).units_per_em();
    }

    base::Result<void> open(const std::vector<std::filesystem::path>& found, std::size_t number)
    {
        for (const std::filesystem::path& file : found)
        {
            auto face = Typeface::open(file, static_cast<unsigned>(number));
            if (!face)
                return face.error();
            files[number++].emplace(std::move(face).value());
        }
        return {};
    }

    /// Serif and interface lend each other what they lack; other story letters borrow from both.
    void lend()
    {
        const auto file = [this](Face face) { return &*files[static_cast<std::size_t>(face)]; };
        const auto interface_beside = [](std::size_t face)
        { return face == story_faces - 1 ? Face::ui_strong : Face::ui; };
        file(Face::ui)->borrow_from({file(Face::story)});
        file(Face::ui_strong)->borrow_from({file(Face::story_strong)});
        for (std::size_t i = first_story; i < files.size(); ++i)
        {
            const std::size_t face = (i - first_story) % story_faces;
            std::vector<Typeface*> lenders{&*files[first_story + face],
                                           file(interface_beside(face))};
            if (i < first_story + story_faces)
                lenders.erase(lenders.begin());
            if (files[i])
                files[i]->borrow_from(std::move(lenders));
        }
    }
};

Type::Type(std::unique_ptr<Faces> faces)
    : m_faces(std::move(faces))
{
}

Type::Type(Type&&) noexcept = default;
Type& Type::operator=(Type&&) noexcept = default;
Type::~Type() = default;

base::Result<Type> Type::open(const std::vector<std::filesystem::path>& folders)
{
    const auto found = find_faces(folders);
    if (!found)
        return found.error();
    auto faces = std::make_unique<Faces>();
    faces->folders = folders;
    if (const auto opened = faces->open(*found, 0); !opened)
        return opened.error();
    faces->lend();
    return Type(std::move(faces));
}

base::Result<void> Type::set_story(StoryLetters letters)
{
    const std::size_t first = Faces::first_of(letters);
    if (!m_faces->files[first + Faces::story_faces - 1])
    {
        const auto found = find_story(m_faces->folders, letters);
        if (!found)
            return found.error();
        if (auto opened = m_faces->open(*found, first); !opened)
            return opened;
        m_faces->lend();
    }
    m_faces->installed[static_cast<std::size_t>(letters)] = true;
    m_faces->story = letters;
    return {};
}

StoryLetters Type::story() const
{
    return m_faces->story;
}

bool Type::has(StoryLetters letters) const
{
    std::optional<bool>& installed = m_faces->installed[static_cast<std::size_t>(letters)];
    if (!installed)
        installed = static_cast<bool>(find_story(m_faces->folders, letters));
    return *installed;
}

float Type::width(Font font, std::string_view text) const
{
    return m_faces->of(font.face).advance(text) * m_faces->unit(font);
}

float Type::ascent(Font font) const
{
    return m_faces->of(font.face).ascent() * m_faces->unit(font);
}

float Type::descent(Font font) const
{
    return m_faces->of(font.face).descent() * m_faces->unit(font);
}

std::vector<Glyph> Type::shaped(Font font, std::string_view text) const
{
    assert(text.find('\n') == std::string_view::npos);
    std::vector<Glyph> glyphs = m_faces->of(font.face).shaped(text).glyphs;
    const float unit = m_faces->unit(font);
    for (Glyph& glyph : glyphs)
    {
        glyph.x *= unit;
        glyph.y *= -unit;
    }
    return glyphs;
}

namespace
{

/// Fills lines greedily with the pieces of one paragraph after another.
class Wrapper
{
public:
    Wrapper(std::string_view text, float width, const Measure& measure)
        : m_text(text)
        , m_width(width)
        , m_measure(measure)
    {
    }

    void add_paragraph(std::size_t begin, std::size_t end)
    {
        m_line = {begin, begin};
        for (const Piece& piece : pieces(m_text.substr(begin, end - begin)))
            add_piece(begin + piece.begin, begin + piece.end);
        keep_spaces_that_fit(end);
        finish_line();
    }

    std::vector<TextLine> lines() &&
    {
        return std::move(m_lines);
    }

private:
    std::string_view between(std::size_t begin, std::size_t end) const
    {
        return m_text.substr(begin, end - begin);
    }

    bool fits(std::size_t end) const
    {
        return m_measure(between(m_line.begin, end)) <= m_width;
    }

    void add_piece(std::size_t begin, std::size_t end)
    {
        if (!fits(end) && m_line.end > m_line.begin)
        {
            finish_line();
            m_line = {begin, begin};
        }
        while (!fits(end) && letters_that_fit(end) < end - m_line.begin)
        {
            m_line.end = m_line.begin + letters_that_fit(end);
            finish_line();
            m_line = {m_line.end, m_line.end};
        }
        m_line.end = end;
    }

    /// Bytes of the letters up to `end` that fit on the line; at least one letter.
    std::size_t letters_that_fit(std::size_t end) const
    {
        const std::string_view rest = between(m_line.begin, end);
        std::size_t taken = std::max<std::size_t>(1, longest_fit(rest, m_width, m_measure));
        while (!letter_begins(rest, taken))
            ++taken;
        return taken;
    }

    void keep_spaces_that_fit(std::size_t end)
    {
        while (m_line.end < end && fits(m_line.end + 1))
            ++m_line.end;
    }

    void finish_line()
    {
        m_lines.push_back({m_line, m_measure(between(m_line.begin, m_line.end))});
    }

    std::string_view m_text;
    float m_width;
    const Measure& m_measure;
    base::Span m_line;
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<TextLine> Type::wrapped(Font font, std::string_view text, float width) const
{
    const Measure measure = [&](std::string_view part) { return this->width(font, part); };
    Wrapper wrapper(text, width, measure);
    for (std::size_t begin = 0; begin <= text.size();)
    {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        wrapper.add_paragraph(begin, end);
        begin = end + 1;
    }
    return std::move(wrapper).lines();
}

std::string Type::shortened(Font font, std::string_view text, float width) const
{
    if (this->width(font, text) <= width)
        return std::string(text);
    const auto ended = [](std::string_view part)
    {
        const std::size_t last = part.find_last_not_of(' ');
        return std::string(part.substr(0, last == std::string_view::npos ? 0 : last + 1)) +
               std::string(ellipsis);
    };
    const Measure measure = [&](std::string_view part) { return this->width(font, ended(part)); };
    if (measure("") > width)
        return {};
    return ended(text.substr(0, longest_fit(text, width, measure)));
}

std::u32string Type::missing(Face face, std::string_view text) const
{
    std::u32string points;
    for (const char32_t point : base::to_code_points(text))
        if (point != '\n' && points.find(point) == std::u32string::npos &&
            !m_faces->of(face).has(point))
            points += point;
    return points;
}

Type::Bitmap Type::rasterised(unsigned file, float pixels, unsigned glyph, int shift) const
{
    assert(file < m_faces->files.size() && m_faces->files[file]);
    return m_faces->files[file]->rasterised(pixels, glyph, shift);
}

} // namespace engine
