#pragma once

#include "engine/canvas.hpp"

#include <optional>
#include <string>
#include <vector>

namespace engine
{

/// A canvas that remembers what was drawn instead of drawing it; needs no display.
class Recorder final : public Canvas
{
public:
    struct Text
    {
        Font font;
        std::string text;
        Rect box; ///< Ascent to descent, full advance width.
        Color color;
        Color under; ///< The last opaque fill under the middle of the box (mixed where it is not
                     ///< opaque).
        Rect clip;   ///< The clip that held; the stage when none.
        std::size_t tag = no_tag; ///< Index into tags().
        std::size_t shapes = 0;   ///< How many shapes were drawn before it.
    };
    struct Shape
    {
        Path path;
        Rect box;
        Color color;
        float stroke = 0; ///< Width of a stroked outline; 0 for a fill.
        Dash dash;
        Rect clip; ///< The clip that held; the stage when none.
        std::size_t tag = no_tag;
    };
    static constexpr std::size_t no_tag = static_cast<std::size_t>(-1);

    Recorder(const Type& type, Size stage);

    void clear(Color color) override;
    void fill(const Path& path, Color color) override;
    void stroke(const Path& path, float width, Color color, Dash dash) override;
    void text(Font font, std::string_view text, Point baseline, Color color) override;
    void push_clip(Rect box) override;
    void pop_clip() override;
    void begin(const Tag& tag) override;
    void end() override;
    const Type& type() const override;

    const std::vector<Text>& texts() const;
    const std::vector<Shape>& shapes() const;
    const std::vector<Tag>& tags() const;
    /// The tag with this role and name; nothing when the screen has none.
    const Tag* find(Role role, std::string_view name) const;
    const Tag* find(std::string_view name) const;
    const Tag* focused() const;
    /// Texts in drawing order, one per line, with their tags: a golden that a person can read.
    std::string transcript() const;

    /// The colour that the fills so far leave at a place; or that the first `shapes` shapes left.
    Color color_at(Point p) const;
    Color color_at(Point p, std::size_t shapes) const;
    /// The tag that a tag was drawn within; no_tag when none.
    std::size_t around(std::size_t tag) const;
    /// True for what could be reached if it were not scrolled out of its view.
    bool is_away(std::size_t tag) const;
    /// The clip that held when a tag began; the stage when none.
    Rect clip_of(std::size_t tag) const;

private:
    Rect clip() const;
    std::size_t innermost() const;

    const Type& m_type;
    Size m_stage;
    Color m_background;
    std::vector<Text> m_texts;
    std::vector<Shape> m_shapes;
    std::vector<Tag> m_tags;
    struct Surroundings
    {
        std::size_t tag;
        Rect clip;
        bool away;
    };
    std::vector<Surroundings> m_around; ///< Of each tag.
    std::vector<std::size_t> m_open;
    std::vector<Rect> m_clips;
};

} // namespace engine
