#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *lean*: toward, no pull, away, side by side and equal in size; and when one asked oneself.
class LeanPage final : public StepPage
{
public:
    explicit LeanPage(Backstage& backstage)
        : StepPage(backstage)
    {
    }

    std::string_view name() const override
    {
        return "lean";
    }
    engine::Privacy privacy() const override
    {
        return m_answer.filled.empty() ? engine::Privacy::open : engine::Privacy::own;
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_asking(engine::Rect column);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
};

} // namespace scenes
