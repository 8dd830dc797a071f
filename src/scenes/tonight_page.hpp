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
    void follow_wishes();
    std::string kicker() const;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;

    base::Day m_today;
    bool m_resumes;
    bool m_done_today;
    practice::Plan m_plan;
    practice::TopicLevels m_allowed{}; ///< What the plan was made for.
    const practice::Scene* m_scene = nullptr;
    std::vector<feelings::WordState> m_states;
};

} // namespace scenes
