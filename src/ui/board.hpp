#pragma once

#include "base/text.hpp"
#include "engine/canvas.hpp"
#include "engine/clipboard.hpp"
#include "engine/input.hpp"
#include "ui/axes_layout.hpp"
#include "ui/board_parts.hpp"
#include "ui/controls.hpp"
#include "ui/list_layout.hpp"
#include "ui/look.hpp"
#include "ui/table_layout.hpp"
#include "ui/text_input.hpp"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ui
{

class StoryLayout;

/// The controls of one screen. They are laid out anew at every draw, between open() and close();
/// what stays from frame to frame is the focus, what the pointer is over, and how far each scroll
/// area has moved. Ids are stable and language-free and are the names of the drawn tags; one id
/// stands once in a frame.
class Board
{
public:
    // ---- drawing a frame

    /// Clears the stage and begins a frame. The look is copied; the canvas must last until close().
    void open(engine::Canvas& canvas, engine::Size stage, const Look& look, engine::Ticks now);
    /// Gives the focus to a control if none has it (or the one that had it is gone) and draws the
    /// one focus ring.
    void close();

    engine::Canvas& canvas();
    const engine::Type& type();
    const Look& look() const
    {
        return m_look;
    }
    engine::Size stage() const
    {
        return m_stage;
    }
    engine::Ticks now() const
    {
        return m_now;
    }

    /// This control gets the focus while nothing has it. Call it right after open().
    void first_focus(std::string_view id);

    // ---- words (only between open() and close())

    /// Wrapped text from the top of the area; returns its bottom. The area's height is not a limit.
    float paragraph(engine::Rect area, const TextStyle& style, std::string_view text,
                    std::string_view name = {});
    /// One line, upright in the middle of the box, shortened with "…" when it is too long.
    void label(engine::Rect box, const TextStyle& style, std::string_view text,
               Align align = Align::left, std::string_view name = {});
    /// A title: like a paragraph, with the role of one.
    float title(engine::Rect area, std::string_view text, const TextStyle& style = style::title,
                std::string_view name = "title");
    float width_of(const TextStyle& style, std::string_view text);
    float height_of(const TextStyle& style, std::string_view text, float width);

    /// A story whose sentences (`spans`) can be cited: ids "<prefix>.0", "<prefix>.1", ...
    /// Cited lines are tinted and numbered by their words; the numbers hang in the `cite_margin` to
    /// the left of the area. Baselines are 44 apart while citing, so that each line is a target.
    /// Returns the bottom.
    float lines(std::string_view prefix, engine::Rect area, std::string_view text,
                std::span<const base::Span> spans, std::span<const CitedLine> cited, Citing citing);
    static constexpr float cite_margin = 36;

    // ---- quiet furniture

    /// A surface with an edge; `side` draws a bar in that colour down its left.
    void card(engine::Rect box, std::optional<engine::Color> side = std::nullopt,
              std::string_view name = {});
    void rule(engine::Point from, float width);
    /// A notice across the screen (nothing was lost, the disk is full ...); returns its bottom.
    float banner(engine::Rect area, std::string_view text, std::string_view name = "banner");
    /// A pill that says something and cannot be pressed; right edge and top are given.
    engine::Rect badge(engine::Point right_top, std::string_view text);
    float badge_width(std::string_view text);
    /// How much of something is done, 0-1; quiet, never in the accent colour.
    void progress(engine::Rect box, float part, std::string_view name = "progress");

    // ---- controls

    /// The label wraps to a second line when it is too long for one.
    void button(std::string_view id, engine::Rect box, std::string_view label,
                ButtonKind kind = ButtonKind::plain, Enabled enabled = Enabled::yes);
    float button_width(std::string_view label);
    /// Buttons side by side from the left, flowing into rows; returns the bottom.
    float buttons(engine::Rect area, std::span<const ButtonSpec> specs);
    /// The height that buttons() will take, and that one button takes whose label may wrap.
    float buttons_height(float width, std::span<const ButtonSpec> specs);
    float button_height(std::string_view label, float width);
    void chip(std::string_view id, engine::Rect box, std::string_view label, Chip chip);
    float chip_width(std::string_view label, Chip chip);
    /// Chips flowing into rows from the left top; returns the bottom.
    float chips(engine::Rect area, std::span<const ChipSpec> specs);
    /// The height that chips() will take.
    float chips_height(float width, std::span<const ChipSpec> specs);
    /// One of several rows of which one can be chosen, with a smaller line below its label when
    /// there is one. Returns its bottom; the area's height is not a limit.
    float choice(std::string_view id, engine::Rect area, std::string_view label,
                 std::string_view sub_label, Chosen chosen);
    /// A row that is on or off by itself. Returns its bottom.
    float tick(std::string_view id, engine::Rect area, std::string_view label,
               std::string_view sub_label, Chosen chosen);
    /// One of several views of a screen, side by side; `chosen` is the id of the one in view.
    /// Returns the bottom.
    float tabs(engine::Rect area, std::span<const TabSpec> specs, std::string_view chosen);
    /// A value on a line: left and right, or a press, move it; `said` is how it stands now.
    /// Returns its bottom.
    float slider(std::string_view id, engine::Rect area, int value, const SliderRange& range,
                 std::string_view said);
    /// A box of rows of which one acts; where they need more room than the box has they scroll in
    /// it, within a scroll area they all stand. One Tab stop: arrows, Home, End, PageUp and
    /// PageDown lead from row to row. Returns its bottom; without rows nothing is drawn.
    float list(std::string_view id, engine::Rect box, std::span<const ListRow> rows,
               std::string_view chosen = {});
    /// A row of the menu at the side; the chosen one is where the player is.
    void place(std::string_view id, engine::Rect box, std::string_view label, Chosen chosen);
    /// Five circles, "<prefix>.1" to "<prefix>.5"; nothing is preset. Returns the bottom.
    float strength(std::string_view prefix, engine::Rect area, std::optional<int> value);
    /// A text field. The input is kept by the screen and must live until the next frame's close().
    void field(std::string_view id, engine::Rect box, TextInput& input,
               std::string_view placeholder = {});

    /// Something a screen draws by itself: `draw` is called with the tag begun around it. The
    /// pointer meets it inside `shape`; `ring` is the outline of its focus, by default a little
    /// outside of the shape.
    void reach(engine::Tag tag, const engine::Path& shape, const std::function<void()>& draw,
               const engine::Path& ring = {}, TabStop stop = TabStop::own);

    /// Begins an area that scrolls when what is drawn in it is taller than `view`. Returns where
    /// to draw: it starts above the view when scrolled, and leaves room for the bar. Areas do not
    /// nest.
    engine::Rect push_scroll(std::string_view id, engine::Rect view);
    /// Ends it; `bottom` is the lowest edge of what was drawn, in the coordinates given.
    void pop_scroll(float bottom);

    /// Rows of cells below a row of headers, columns as wide as what they hold; what is too wide
    /// wraps, and where not even the longest words fit side by side each row stands for itself
    /// with its headers beside it. Returns the bottom; the area's height is not a limit.
    float table(std::string_view id, engine::Rect area, const TableSpec& spec);
    /// The lines of a chart with their labels. What it shows is drawn by the caller, at the places
    /// the layout says.
    AxesLayout axes(std::string_view name, engine::Rect area, const AxesSpec& spec);

    // ---- a question over everything

    /// From the next frame on the question stands over whatever the screen draws, which is dimmed
    /// and cannot be reached. The answer comes as any control that acted; then the question is gone
    /// and the focus is back where it was.
    void ask(Question question);
    bool asks() const
    {
        return m_question.has_value();
    }

    // ---- input, against the frame drawn last

    /// Where the focused field copies to and pastes from; it must outlive the board. Without one
    /// those keys do nothing.
    void use_clipboard(engine::Clipboard* clipboard)
    {
        m_clipboard = clipboard;
    }
    /// Tab and arrows move the focus, Enter, Space and a press activate, the wheel and PageUp and
    /// PageDown scroll; a focused field takes the keys it needs. Enter in a single-line field acts.
    std::optional<Acted> handle(const engine::Event& event);
    /// The field that the last event edited.
    std::optional<std::string> edited() const
    {
        return m_edited;
    }
    /// True when something changed since the last open() that a redraw would show.
    bool changed() const
    {
        return m_changed;
    }

    /// For what a screen draws by itself and an event has changed.
    void mark_changed()
    {
        m_changed = true;
    }

    void focus(std::string_view id);
    const std::string& focused() const
    {
        return m_focus;
    }
    bool is_focused(std::string_view id) const
    {
        return m_focus == id;
    }
    /// The control under the pointer; empty when none.
    const std::string& hovered() const
    {
        return m_hover;
    }
    bool is_hovered(std::string_view id) const
    {
        return !m_hover.empty() && m_hover == id;
    }
    /// The control at a point of the last frame; empty when none.
    std::string at(engine::Point point) const;
    /// True while a text field has the focus: letters belong to it and are no shortcuts.
    bool typing() const;
    std::span<const Control> controls() const
    {
        return m_controls;
    }

private:
    struct ScrollArea
    {
        std::string id;
        engine::Rect view;
        float height = 0; ///< Of what was drawn in it.
    };

    void add(Control control);
    engine::Tag tag(engine::Role role, std::string_view id, engine::Rect box,
                    Chosen chosen = Chosen::no) const;
    void box_control(engine::Role role, std::string_view id, engine::Rect box, float radius,
                     Chosen chosen, const std::function<void()>& draw);
    std::vector<engine::Rect> button_boxes(engine::Rect area, std::span<const ButtonSpec> specs);
    std::vector<engine::Rect> chip_boxes(engine::Rect area, std::span<const ChipSpec> specs);
    void settle_focus();
    void draw_ring(const Control& control);

    void list_row(const ListRow& row, const ListLayout::Row& place, Chosen chosen);
    void draw_question();
    void draw_line(std::string_view id, const StoryLayout& story, base::Span sentence, bool marked,
                   Citing citing);
    void draw_word_numbers(engine::Rect row, float left, const std::set<int>& words);
    void draw_field_text(const Control& control, std::string_view placeholder);
    void draw_scrollbar(const ScrollArea& area, float offset);

    std::optional<Acted> key(const engine::KeyPressed& press);
    std::optional<Acted> press(const engine::PointerPressed& press);
    std::optional<Acted> activate(std::size_t index, bool by_pointer);
    bool field_took(const engine::Event& event);
    TextInput::Outcome tell_field(TextInput& field, const engine::Event& event);
    std::optional<bool> edited_by_clipboard(TextInput& field, engine::Key key);
    bool field_row(Control& control, int step, bool selecting);
    void field_press(Control& control, const engine::PointerPressed& press);
    std::optional<Acted> answered(std::string_view id, bool by_pointer);
    std::optional<Acted> slide(engine::Key pressed);
    bool list_key(engine::Key pressed);
    void tab(int step);
    std::size_t entry_of(std::size_t index) const;
    void arrow(Direction direction);
    void hover(engine::Point at);
    void scroll_at(engine::Point at, float pixels);
    bool scroll_by(std::size_t area, float pixels);
    bool press_on_scrollbar(engine::Point at);
    std::optional<std::size_t> scroll_for_keys() const;
    void take_focus(std::size_t index);
    void reveal(const Control& control);
    Control* focused_control();

    engine::Canvas* m_canvas = nullptr;
    const engine::Type* m_type =
        nullptr; ///< Of the last canvas: fields are measured between frames.
    engine::Clipboard* m_clipboard = nullptr;
    engine::Size m_stage;
    Look m_look;
    engine::Ticks m_now{0};

    std::optional<Question> m_question;
    bool m_beneath = false; ///< What is drawn now lies below the question.
    std::string m_focus_beneath;

    std::vector<Control> m_controls;
    std::vector<ScrollArea> m_scrolls;
    std::optional<std::size_t> m_open_scroll;
    std::map<std::string, float, std::less<>>
        m_offsets; ///< How far areas and fields have scrolled.

    std::string m_focus;
    std::map<std::string, std::string, std::less<>>
        m_last_shared; ///< Where Tab comes back to in a run of shared stops.
    std::string m_hover;
    std::string m_reveal; ///< To be scrolled into view once it is drawn.
    engine::Point m_focus_place;
    std::optional<engine::Point> m_pointer;
    std::optional<std::string> m_edited;
    bool m_changed = true;
};

} // namespace ui
