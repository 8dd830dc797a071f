#include "ui/wheel_view.hpp"

#include "ui/glyphs.hpp"

#include <algorithm>

namespace ui
{

using engine::Color;
using engine::Path;
using engine::Point;
using engine::Rect;
using feelings::Ring;
using feelings::WordId;
using feelings::WordState;

namespace
{

constexpr float row_height = 48;
constexpr float row_gap = 12;
constexpr float least_column = 176;
constexpr float finer_indent = 24;
constexpr float sign_radius = 6;
constexpr float sign_room = 30;

/// Cuts an area into columns at least so wide; boxes are filled row by row.
class Columns
{
public:
    Columns(Rect area, float least)
        : m_area(area)
        , m_count(std::max(1, static_cast<int>((area.w + row_gap) / (least + row_gap))))
    {
    }

    Rect next()
    {
        const auto count = static_cast<float>(m_count);
        const float width = (m_area.w - row_gap * (count - 1)) / count;
        const auto column = static_cast<float>(m_filled % m_count);
        const auto row = static_cast<float>(m_filled / m_count);
        ++m_filled;
        return {m_area.x + column * (width + row_gap), m_area.y + row * (row_height + row_gap),
                width, row_height};
    }

    float bottom() const
    {
        const int rows = (m_filled + m_count - 1) / m_count;
        return m_area.y + static_cast<float>(rows) * (row_height + row_gap);
    }

private:
    Rect m_area;
    int m_count;
    int m_filled = 0;
};

} // namespace

void WheelView::draw_list(Board& board, const WheelLights& lights)
{
    const Rect& area = m_state.family ? m_place.zoom : m_place.overview;
    Rect view = area;
    if (!is_whole())
    {
        draw_back(board, {area.x, area.y});
        draw_crumbs(board, area);
        view.y += least_target + space::medium;
        view.h -= least_target + space::medium;
    }
    std::string id = m_state.hub_open ? "wheel.list.hub" : "wheel.list";
    if (m_state.family)
        id += "." + id_of(m_wheel.families()[*m_state.family].word);
    const Rect inside = board.push_scroll(id, view);
    const Rect content{inside.x, inside.y + row_gap, inside.w, inside.h};
    float bottom = 0;
    if (m_state.hub_open)
        bottom = list_hub(board, content, lights);
    else if (m_state.family)
        bottom = list_family(board, content, lights);
    else
        bottom = list_families(board, content, lights);
    board.pop_scroll(bottom);
}

float WheelView::list_families(Board& board, Rect area, const WheelLights& lights)
{
    hub_row(board, {area.x, area.y, area.w, row_height});
    Columns columns{{area.x, area.y + row_height + row_gap, area.w, 0}, least_column};
    for (const feelings::Family& family : m_wheel.families())
        row(board, family.word, columns.next(), lights);
    return columns.bottom();
}

float WheelView::list_family(Board& board, Rect area, const WheelLights& lights)
{
    const WordId root = m_wheel.families()[*m_state.family].word;
    row(board, root, {area.x, area.y, area.w, row_height}, lights);
    float y = area.y + row_height + row_gap;
    for (const WordId word : m_wheel[root].finer)
    {
        row(board, word, {area.x, y, area.w, row_height}, lights);
        Columns columns{{area.x + finer_indent, y + row_height + row_gap, area.w - finer_indent, 0},
                        least_column};
        for (const WordId finer : m_wheel[word].finer)
            row(board, finer, columns.next(), lights);
        y = columns.bottom() + row_gap;
    }
    return y;
}

float WheelView::list_hub(Board& board, Rect area, const WheelLights& lights)
{
    hub_row(board, {area.x, area.y, area.w, row_height});
    Columns columns{{area.x, area.y + row_height + row_gap, area.w, 0}, least_column};
    for (const WordId word : m_wheel.hub())
        row(board, word, columns.next(), lights);
    return columns.bottom();
}

void WheelView::hub_row(Board& board, Rect box)
{
    const Path path = Path::rounded(box, corner_radius);
    const Look& look = board.look();
    const auto draw = [&]
    {
        board.canvas().fill(path, board.is_hovered("hub") ? look.raised : look.surface);
        board.canvas().stroke(path, 1.5f, look.line);
        board.label({box.x + space::medium, box.y, box.w - 2 * space::medium, box.h}, style::strong,
                    m_text.hub);
    };
    board.reach({engine::Role::petal, "hub", box, box.centre()}, path, draw, {}, TabStop::shared);
}

void WheelView::row(Board& board, WordId id, Rect box, const WheelLights& lights)
{
    const feelings::Word& word = m_wheel[id];
    const Look& look = board.look();
    const Path path = Path::rounded(box, corner_radius);
    const WordState state = lights.state_of(id);
    const bool chosen = lights.is_chosen(id);
    const Color color = word.family ? look.family(*word.family) : look.line;
    const engine::Tag tag = petal_tag(id, path, box.centre(), lights);
    const auto draw = [&]
    {
        const bool family = word.ring == Ring::family;
        const Color ground = family ? slice_color(look, *word.family) : look.surface;
        board.canvas().fill(path,
                            board.is_hovered(tag.name) ? ground.mixed(look.text, 0.12f) : ground);
        board.canvas().stroke(path, chosen ? 2.5f : 1.5f, chosen ? color : look.line);
        const Point mark{box.x + sign_room * 0.75f, box.centre().y};
        if (chosen)
            draw_tick(board.canvas(), mark, look.text);
        else if (family)
            draw_glyph(board.canvas(), m_wheel.families()[*word.family].glyph, mark, 20, color);
        else
            draw_state(board.canvas(), state, mark, sign_radius, word.family ? color : look.text,
                       look.line);
        const float left = sign_room + space::small + space::hair;
        board.label({box.x + left, box.y, box.w - left - space::small, box.h},
                    word.ring == Ring::third ? style::text : style::strong, word.text);
    };
    board.reach(tag, path, draw, {}, TabStop::shared);
}

} // namespace ui
