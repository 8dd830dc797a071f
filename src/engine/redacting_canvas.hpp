#pragma once

#include "engine/canvas.hpp"

#include <initializer_list>
#include <vector>

namespace engine
{

/// Whether what a screen shows may be seen by others, or is the player's own: something typed,
/// answered or chosen.
enum class Privacy
{
    open,
    own
};

/// Hands on to another canvas what others may see of a frame. Of an own screen only bars instead of
/// texts and plain boxes are left, nothing at all of wheel and body, whose turn and lengths of
/// words would tell what was chosen; of an open one everything but what stands in text fields.
class RedactingCanvas final : public Canvas
{
public:
    RedactingCanvas(Canvas& onto, Privacy privacy);

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
    const Tag* open_field() const;
    bool is_within(std::initializer_list<Role> roles) const;
    bool hides(const Path& path) const;

    Canvas& m_onto;
    Privacy m_privacy;
    Color m_ink;
    std::vector<Tag> m_open;
};

} // namespace engine
