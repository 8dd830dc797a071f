#pragma once

#include "engine/input.hpp"
#include "feelings/body.hpp"
#include "ui/board.hpp"
#include "ui/figure.hpp"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ui
{

/// The words the view needs, said by the text catalogue.
struct BodyText
{
    std::string front;
    std::string back;
    std::function<std::string(feelings::Zone)> zone;
};

/// The figure, front and back, whose zones can be marked. Zones are controls of the board by their
/// ids ("front.chest"); a press near a small zone meets it too. The zones' names as chips are the
/// equal way, drawn by the screen.
class BodyView
{
public:
    /// The figure must outlive the view.
    BodyView(const Figure& figure, BodyText text);

    /// Draws between the board's open() and close(). Chosen zones are filled with contour lines.
    void draw(Board& board, engine::Rect area, std::span<const feelings::Zone> chosen);
    /// To be asked before Board::handle: the zone that was pressed or entered, to be marked or
    /// unmarked by the screen; nothing when the event is not the figure's.
    std::optional<feelings::Zone> handle(const engine::Event& event, Board& board);
    /// The zone under the pointer or with the focus, for a line beside the figure.
    std::optional<feelings::Zone> pointed(const Board& board) const;

private:
    struct Placed
    {
        float scale = 1;
        engine::Point by;
    };

    void draw_zone(Board& board, std::size_t index, bool chosen);
    void draw_lines(Board& board);
    void draw_sides(Board& board);
    const Figure::Part* part_at(engine::Point at, const Board& board) const;
    const Figure::Part* part_named(std::string_view id) const;
    const engine::Path& contours_of(const Figure::Part& part);
    const engine::Path& ring_of(const Figure::Part& part);

    const Figure& m_figure;
    BodyText m_text;
    Placed m_placed;
    std::vector<engine::Path> m_shapes; ///< Of the figure's parts, as they were drawn last.
    /// By part, in the figure's units, made when first needed.
    std::map<std::string, engine::Path> m_contours;
    std::map<std::string, engine::Path> m_rings;
};

} // namespace ui
