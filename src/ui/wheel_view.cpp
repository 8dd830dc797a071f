#include "ui/wheel_view.hpp"

#include "ui/outline.hpp"

#include <algorithm>

namespace ui
{

using engine::Path;
using engine::Point;
using engine::Rect;
using engine::Role;
using engine::Tag;
using engine::Ticks;
using feelings::Ring;
using feelings::WordId;

namespace
{

constexpr Ticks glide_time{250};
constexpr Ticks glide_frame{16};

WordId nth(std::size_t index)
{
    return {static_cast<std::uint16_t>(index)};
}

bool has_room(const WheelPlace& place)
{
    return std::min(place.overview.w, place.overview.h) / 2 >= WheelLayout::least_radius &&
           place.zoom.w >= ZoomLayout::least.w && place.zoom.h >= ZoomLayout::least.h;
}

} // namespace

WheelView::WheelView(const feelings::Wheel& wheel, WheelText text)
    : m_wheel(wheel)
    , m_text(std::move(text))
{
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
        m_by_id.emplace(wheel.path_of(nth(i)), nth(i));
}

void WheelView::draw(Board& board, const WheelPlace& place, const WheelLights& lights)
{
    m_place = place;
    m_motion = board.look().motion;
    m_form = form_in(place);
    take_note(board);
    if (m_glide && (glide_part(board.now()) >= 1 || m_form == WheelForm::list))
        m_glide.reset();
    if (m_form == WheelForm::list)
        return draw_list(board, lights);
    if (m_state.hub_open)
        draw_hub_states(board, lights);
    else if (m_state.family)
        draw_zoom(board, lights);
    else
        draw_overview(board, lights);
    if (m_glide)
        draw_glide(board, lights, glide_part(board.now()));
}

WheelForm WheelView::form_in(const WheelPlace& place) const
{
    return m_wish == WheelForm::list || !has_room(place) ? WheelForm::list : WheelForm::wheel;
}

/// Tab and the arrows of the board move the focus without the wheel being asked.
void WheelView::take_note(const Board& board)
{
    if (const std::optional<WordId> word = word_of(board.focused()))
        m_state.focus = word;
    else if (board.focused() == "hub")
        m_state.focus.reset();
}

WheelLayout WheelView::overview() const
{
    const Rect& area = m_place.overview;
    return {area.centre(), std::min(area.w, area.h) / 2, m_wheel};
}

ZoomLayout WheelView::zoom() const
{
    return {m_place.zoom, m_wheel, *m_state.family, branch()};
}

std::optional<WordId> WheelView::branch() const
{
    if (!m_state.focus)
        return std::nullopt;
    const feelings::Word& word = m_wheel[*m_state.focus];
    if (word.family != m_state.family || word.ring == Ring::family)
        return std::nullopt;
    return word.ring == Ring::second ? m_state.focus : word.parent;
}

std::optional<WordId> WheelView::word_of(std::string_view id) const
{
    const auto found = m_by_id.find(id);
    if (found == m_by_id.end())
        return std::nullopt;
    return found->second;
}

bool WheelView::owns(std::string_view id) const
{
    return id == "hub" || id == "wheel.back" || m_by_id.contains(id);
}

std::optional<WordId> WheelView::pointed(const Board& board) const
{
    if (m_over)
        return m_over;
    const std::optional<WordId> hovered = word_of(board.hovered());
    return hovered ? hovered : m_state.focus;
}

float WheelView::glide_part(Ticks now) const
{
    if (!m_glide || m_motion == Motion::reduced)
        return 1;
    const float part =
        static_cast<float>((now - m_glide->began).count()) / static_cast<float>(glide_time.count());
    return std::clamp(part, 0.f, 1.f);
}

std::optional<Ticks> WheelView::wakes_at(Ticks now) const
{
    if (!m_glide)
        return std::nullopt;
    return std::min(now + glide_frame, std::max(now, m_glide->began + glide_time));
}

Tag WheelView::petal_tag(WordId word, const Path& path, Point hit, const WheelLights& lights) const
{
    return {Role::petal, id_of(word), path.bounds(), hit, false, false, lights.is_chosen(word)};
}

void WheelView::draw_overview(Board& board, const WheelLights& lights)
{
    const WheelLayout layout = overview();
    const Dial dial{board.canvas(), board.look(), layout, m_wheel, lights};
    draw_hub(board, layout, dial);
    draw_families(board, layout, dial);
    for (std::size_t i = 0; i < m_wheel.words().size(); ++i)
    {
        const WordId word = nth(i);
        if (m_wheel[word].ring != Ring::second && m_wheel[word].ring != Ring::third)
            continue;
        board.canvas().begin(petal_tag(word, layout.path_of(word), layout.middle_of(word), lights));
        dial.cell(word);
        if (m_over == word)
            board.canvas().stroke(outset(layout.path_of(word), 2), 1.5f, board.look().text);
        board.canvas().end();
    }
    for (const WordId word : lights.chosen)
        if (m_wheel[word].ring == Ring::second || m_wheel[word].ring == Ring::third)
            dial.chosen_mark(word);
}

void WheelView::draw_families(Board& board, const WheelLayout& layout, const Dial& dial)
{
    for (std::size_t i = 0; i < m_wheel.families().size(); ++i)
    {
        const WordId word = m_wheel.families()[i].word;
        const Path wedge = layout.wedge_of(i).path(1);
        Sector ringed = layout.sector_of(word);
        ringed.outer = layout.rim_of(i).outer;
        const Tag tag = petal_tag(word, wedge, layout.middle_of(word), {});
        const auto draw = [&]
        {
            dial.slice(i, DialDetail::words, board.is_hovered(tag.name));
            dial.rim(i);
        };
        board.reach(tag, wedge, draw, outset(ringed.path(1.5f), 2), TabStop::shared);
    }
}

void WheelView::draw_hub(Board& board, const WheelLayout& layout, const Dial& dial)
{
    const Path disc = Path::circle(layout.centre(), layout.hub_radius());
    const Tag tag{Role::petal, "hub", disc.bounds(), layout.centre()};
    board.reach(
        tag, disc, [&] { dial.hub(m_text.hub, board.is_hovered("hub")); },
        Path::circle(layout.centre(), layout.hub_radius() - 4), TabStop::shared);
}

void WheelView::draw_back(Board& board, Point left_top)
{
    board.button("wheel.back", {left_top.x, left_top.y, back_width(board), least_target},
                 "‹ " + m_text.back);
}

/// Where the focus stands, from the family outwards: as many of the words as there is room for.
void WheelView::draw_crumbs(Board& board, Rect area)
{
    const float left = back_width(board) + space::medium;
    const Rect box{area.x + left, area.y, area.w - left, least_target};
    std::string path;
    for (std::optional<WordId> word = m_state.focus; word; word = m_wheel[*word].parent)
    {
        const std::string longer = m_wheel[*word].text + (path.empty() ? "" : " › " + path);
        if (board.width_of(style::note, longer) > box.w)
            break;
        path = longer;
    }
    if (!path.empty())
        board.label(box, style::note, path, Align::left, "crumbs");
}

float WheelView::back_width(Board& board) const
{
    return board.button_width("‹ " + m_text.back);
}

} // namespace ui
