#pragma once

#include "engine/input.hpp"
#include "feelings/wheel.hpp"
#include "feelings/word_state.hpp"
#include "ui/board.hpp"
#include "ui/dial.hpp"
#include "ui/wheel_layout.hpp"
#include "ui/zoom_layout.hpp"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace ui
{

/// What the wheel did with an input. Words: the family opened, the word focused or chosen.
struct WheelAct
{
    enum class Kind
    {
        focused,       ///< A word, or nothing (the hub), has the focus now.
        opened_family, ///< The dial turned to one family.
        opened_hub,    ///< The states of not knowing are shown.
        closed,        ///< Back to the whole dial.
        chose,         ///< The word was taken (or given back: the screen decides).
        chose_hub      ///< "No word yet" was taken.
    } kind;
    std::optional<feelings::WordId> word;
};

/// The words the view needs, said by the text catalogue.
struct WheelText
{
    std::string hub;                   ///< "no word yet"
    std::string back;                  ///< "all families"
    std::array<std::string, 5> states; ///< Legend, by WordState.
};

/// Where the wheel stands while whole, and while one family is open: the two may be the same.
struct WheelPlace
{
    engine::Rect overview;
    engine::Rect zoom;
};

struct WheelState
{
    std::optional<std::size_t> family;     ///< The family that is open.
    bool hub_open = false;                 ///< The states of the hub are shown.
    std::optional<feelings::WordId> focus; ///< The word whose card a screen shows.
};

enum class WheelForm
{
    wheel,
    list
};

/// The expanding wheel: overview, one family turned to the reader, the hub's states; or all of
/// that as a list when there is no room or the player wants it so. Petals are controls of the
/// board by Wheel::path_of; the hub is "hub", the way back "wheel.back". In the overview the cells
/// and dots are too small to be controls of their own: they are tagged, and a press on one opens
/// its family with the focus on it.
/// All words are one Tab stop, arrows lead from one to the next: Tab goes from a word to what hangs
/// on it, and back to the word.
/// A family or the hub opens at once. A word takes two steps for the pointer, one to see it and
/// one to take it; Enter takes the focused word.
class WheelView
{
public:
    /// The wheel must outlive the view.
    WheelView(const feelings::Wheel& wheel, WheelText text);

    /// Draws between the board's open() and close(), and takes note of the focus: what hangs on
    /// state().focus is drawn afterwards.
    void draw(Board& board, const WheelPlace& place, const WheelLights& lights);
    /// To be asked before Board::handle; nothing means the event is not the wheel's.
    std::optional<WheelAct> handle(const engine::Event& event, Board& board, engine::Ticks now);

    const WheelState& state() const
    {
        return m_state;
    }
    /// Opens the word's family with the focus on the word (a search found it).
    void show(feelings::WordId word, Board& board, engine::Ticks now);
    void show_all(Board& board, engine::Ticks now);
    /// So many families on, while one is open.
    std::optional<WheelAct> turn(int step, Board& board, engine::Ticks now);
    /// What the player asked for; a wheel without room is a list all the same.
    void prefer(WheelForm form)
    {
        m_wish = form;
    }
    /// How it was drawn last.
    /// The form it takes when it is drawn there.
    WheelForm form_in(const WheelPlace& place) const;
    WheelForm form() const
    {
        return m_form;
    }
    /// The word under the pointer or, without one, the focused one: for a line below the wheel.
    std::optional<feelings::WordId> pointed(const Board& board) const;
    /// While a motion is under way: when to draw next.
    std::optional<engine::Ticks> wakes_at(engine::Ticks now) const;

private:
    /// A family on its way to or from the reader.
    struct Glide
    {
        std::size_t family = 0;
        bool opening = true;
        engine::Ticks began{0};
    };
    using Act = std::optional<WheelAct>;

    void take_note(const Board& board);
    void draw_overview(Board& board, const WheelLights& lights);
    void draw_families(Board& board, const WheelLayout& layout, const Dial& dial);
    void draw_hub(Board& board, const WheelLayout& layout, const Dial& dial);
    void draw_hub_states(Board& board, const WheelLights& lights);
    void draw_zoom(Board& board, const WheelLights& lights);
    void draw_pills(Board& board, const ZoomLayout& layout, const WheelLights& lights);
    void draw_count(Board& board, const Sector& petal, std::size_t count);
    Sector glide_sector(feelings::WordId word, float open) const;
    engine::Path glide_ring(feelings::WordId word, engine::Ticks now) const;
    void draw_glide(Board& board, const WheelLights& lights, float part);
    void draw_back(Board& board, engine::Point left_top);
    void draw_crumbs(Board& board, engine::Rect area);
    float back_width(Board& board) const;
    void draw_list(Board& board, const WheelLights& lights);
    float list_families(Board& board, engine::Rect area, const WheelLights& lights);
    float list_family(Board& board, engine::Rect area, const WheelLights& lights);
    float list_hub(Board& board, engine::Rect area, const WheelLights& lights);
    void row(Board& board, feelings::WordId word, engine::Rect box, const WheelLights& lights);
    void hub_row(Board& board, engine::Rect box);
    engine::Tag petal_tag(feelings::WordId word, const engine::Path& path, engine::Point hit,
                          const WheelLights& lights) const;

    Act key(engine::Key key, Board& board, engine::Ticks now);
    Act turn_dial(engine::Key key, Board& board);
    Act turn_hub(engine::Key key, Board& board);
    Act walk_family(engine::Key key, Board& board, engine::Ticks now);
    Act press(engine::Point at, Board& board, engine::Ticks now);
    Act activate(const std::string& id, bool by_pointer, Board& board, engine::Ticks now);
    Act focus_word(feelings::WordId word, Board& board);
    Act focus_hub(Board& board);
    Act open_family(std::size_t family, feelings::WordId word, Board& board, engine::Ticks now);
    Act open_hub(Board& board);
    Act close(Board& board, engine::Ticks now);
    void glide(std::size_t family, bool opening, engine::Ticks now);
    void point_at(engine::Point at, Board& board);

    bool is_whole() const
    {
        return !m_state.family && !m_state.hub_open;
    }
    bool owns(std::string_view id) const;
    std::optional<feelings::WordId> word_of(std::string_view id) const;
    std::string id_of(feelings::WordId word) const
    {
        return m_wheel.path_of(word);
    }
    WheelLayout overview() const;
    ZoomLayout zoom() const;
    /// The second-ring word whose finer words are shown.
    std::optional<feelings::WordId> branch() const;
    float glide_part(engine::Ticks now) const;

    const feelings::Wheel& m_wheel;
    WheelText m_text;
    std::map<std::string, feelings::WordId, std::less<>> m_by_id;
    WheelState m_state;
    WheelForm m_wish = WheelForm::wheel;
    WheelForm m_form = WheelForm::wheel;
    WheelPlace m_place;
    std::optional<Glide> m_glide;
    std::optional<feelings::WordId> m_over; ///< The petal under the pointer.
    Motion m_motion = Motion::full;
};

} // namespace ui
