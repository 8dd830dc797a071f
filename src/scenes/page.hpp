#pragma once

#include "scenes/backstage.hpp"
#include "ui/board.hpp"

namespace scenes
{

/// From here up a screen stands in two columns; below, everything stands in one that scrolls.
inline constexpr engine::Size two_columns{1000, 600};
inline constexpr float margin = ui::space::wide;
/// The widest a story or an explanation is set: about 65 letters.
inline constexpr float reading_width = 640;
/// On a taller stage a page begins lower, so that it does not hang from its top.
inline constexpr float usual_height = 800;

bool is_wide(engine::Size stage);

/// A screen of one board: Esc pauses, a control that was activated goes to `acted`.
class Page : public engine::Screen
{
public:
    explicit Page(Backstage& backstage);

    void draw(engine::Canvas& canvas, engine::Size stage, engine::Ticks now) final;
    engine::Move handle(const engine::Event& event, engine::Ticks now) final;
    /// A page is its player's own unless it says that nothing typed or answered can stand on it.
    engine::Privacy privacy() const override
    {
        return engine::Privacy::own;
    }

protected:
    /// Draws everything below the banner; `area` is what is left of the stage, to its edges.
    virtual void lay_out(engine::Rect area) = 0;
    virtual engine::Move acted(const ui::Acted& act, engine::Ticks now) = 0;
    /// Asked before the board and before Esc; nothing lets the event pass on.
    virtual std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now);
    /// A letter that does something was typed while no field had the focus.
    virtual std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now);
    /// A field was edited.
    virtual void edited(const std::string& field, engine::Ticks now);
    virtual engine::Move escape();
    /// Which of its views a screen shows, where the same control means something else in each.
    virtual int view() const
    {
        return 0;
    }

    engine::Move go(std::unique_ptr<engine::Screen> next) const;
    static engine::Move redraw();
    /// All of the area as one column that scrolls, no wider than a story.
    void scrolling(engine::Rect area, const std::function<float(engine::Rect)>& draw);
    /// The same above a bar of buttons that stays.
    void scrolling_above(engine::Rect area, std::span<const ui::ButtonSpec> bar,
                         const std::function<float(engine::Rect)>& draw);
    /// The one column of a page that is no scene: in the middle, as wide as a story where nothing
    /// wider is asked for, its top the same on every page. The height is not a limit.
    engine::Rect page_column(engine::Rect area, float widest = reading_width + 2 * margin) const;
    /// A column that scrolls down to `bottom`; bar and focus rings have their room beside it.
    /// Returns the end of what was drawn.
    float scroll_column(std::string_view id, engine::Rect column, float bottom,
                        const std::function<float(engine::Rect)>& draw);
    /// All of the page in its column; below two columns, all of the area.
    void scrolling_column(engine::Rect area, float widest,
                          const std::function<float(engine::Rect)>& draw);

    Backstage& m_backstage;
    ui::Board m_board;

private:
    /// What a press would act on.
    struct Target
    {
        std::string control;
        int view = 0;
        bool question = false;

        bool operator==(const Target&) const = default;
    };
    struct Press
    {
        engine::Event event;
        Target on;
        engine::Ticks at{0};
    };

    Target target_of(const engine::Event& event) const;
    bool is_echo(const engine::Event& event, engine::Ticks now) const;
    engine::Move told(const engine::Event& event, engine::Ticks now);
    void draw_once(engine::Canvas& canvas, engine::Size stage, engine::Ticks now);
    engine::Move told_board(const engine::Event& event, engine::Ticks now);
    float banners(float width);

    std::optional<Press> m_last; ///< The last press, until the focus or the pointer moves on.
    std::string m_notice;        ///< What became of a picture, until the next key or press.
};

} // namespace scenes
