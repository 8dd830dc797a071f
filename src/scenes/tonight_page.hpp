#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// The first screen: the scene's title, one button, the rest quiet; the wheel as it is lit so far.
class TonightPage final : public Page
{
public:
    explicit TonightPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "tonight";
    }
    /// The wheel is lit by what was answered, and an envelope is quoted.
    engine::Privacy privacy() const override
    {
        return m_backstage.sitting.history().first_day() ? engine::Privacy::open
                                                         : engine::Privacy::own;
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_evening(engine::Rect column);
    float draw_quiet(engine::Rect column);
    void draw_wheel(engine::Rect area);
    /// What tonight is, from the settings and the history as they are now.
    void look_again();
    std::string kicker() const;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;

    base::Day m_today;
    bool m_resumes = false;
    bool m_done_today = false;
    practice::Plan m_plan;
    practice::PlanWishes m_wishes; ///< What the plan was made for ...
    std::size_t m_events = 0;      ///< ... and after how many events.
    const practice::Scene* m_scene = nullptr;
    std::vector<feelings::WordState> m_states;
};

} // namespace scenes
