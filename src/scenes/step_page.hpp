#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// A page that asks one step: its place in the evening, the answer so far, and the actions below.
/// What is half typed is kept within two seconds and when the page is left.
class StepPage : public Page
{
public:
    explicit StepPage(Backstage& backstage);

    engine::Move advance(engine::Ticks now) final;
    std::optional<engine::Ticks> wakes_at() const final;
    void leave() final;

protected:
    /// Half-typed things reach the journal this long after the first change at the latest.
    static constexpr engine::Ticks keep_after{1500};
    /// Where that did not work, it is tried again.
    static constexpr engine::Ticks try_again_after{5000};

    const practice::Step& step() const
    {
        return m_view.step;
    }
    /// The step's one field of this kind; asserts that there is one.
    template <class Kind>
    const Kind& field(std::string_view key) const
    {
        return std::get<Kind>(step().field(key)->kind);
    }
    std::string question(std::string_view key) const;

    /// Where a scene stands while something else has the right half: at the same place and as wide
    /// on every step, so that its lines break alike. The height is not a limit.
    engine::Rect story_column(engine::Rect area) const;
    /// The room of an opened wheel: all of the stage but its margins.
    engine::Rect whole_room(engine::Rect area) const;

    /// The line at the top: title, part of the evening, undo. Returns its bottom.
    float header(engine::Rect area);
    float story(engine::Rect area);
    /// A story that scrolls when it is longer than the room down to `bottom`; whole lines only, and
    /// room at the left for the numbers of cited words. Returns where it ends on the screen.
    float story_above(engine::Rect column, float bottom,
                      const std::function<float(engine::Rect)>& draw);
    /// Submit, then what the screen adds, then skip and not again. Returns the bottom.
    float actions(engine::Rect area, std::string_view submit, std::vector<ui::ButtonSpec> more = {},
                  ui::ButtonKind kind = ui::ButtonKind::primary);
    /// The story at the left and what is asked beside it; in one column, below it.
    void beside_story(engine::Rect area, const std::function<float(engine::Rect)>& ask);
    /// One column: all of it scrolls above a bar with the next action, so that a story is read from
    /// its top; what leaves the step out stands below the rest.
    void narrow(engine::Rect area, std::span<const ui::ButtonSpec> bar,
                const std::function<float(engine::Rect)>& draw);
    float actions_height(engine::Rect area, std::string_view submit,
                         const std::vector<ui::ButtonSpec>& more = {});
    /// The height that buttons take when they flow into rows of this width.
    float buttons_height(float width, const std::vector<ui::ButtonSpec>& specs);
    float hint(engine::Rect area, std::string_view key);
    float hint_height(float width, std::string_view key);

    /// Takes a value, or gives back the one that was taken: everything can be left blank.
    template <class Kind>
    void choose(std::string_view key, Kind value)
    {
        const Kind* before = m_answer.get<Kind>(key);
        before&&* before == value ? m_answer.clear(key) : m_answer.put(key, std::move(value));
    }
    /// The answer changed: it will be kept soon.
    void touched(engine::Ticks now);
    engine::Move submit();
    /// Brings what the controls hold into m_answer.
    virtual void gather()
    {
    }
    /// When a motion under way wants to be drawn next; nothing while everything rests.
    virtual std::optional<engine::Ticks> moves_at(engine::Ticks) const
    {
        return std::nullopt;
    }
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;

    practice::View m_view;
    practice::Answer m_answer;

private:
    std::vector<ui::ButtonSpec> action_specs(std::string_view submit,
                                             std::vector<ui::ButtonSpec> more,
                                             ui::ButtonKind kind = ui::ButtonKind::primary) const;
    void keep_half();
    /// When the page was drawn last, or time passed on it.
    engine::Ticks last_seen() const;

    base::Moment m_begun;
    std::optional<engine::Ticks> m_keep_at;
    engine::Ticks m_now{0}; ///< When time last passed here.
    bool m_answered = false;
};

/// Takes the last answer back and shows its step with what was answered in it.
engine::Move undo(Backstage& backstage);

} // namespace scenes
