#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *twins*: first both cards side by side with the fact that tells them apart, then one moment
/// after the other, taken by one of the two words. *recall*, the easier way: a cue, taken by one of
/// four.
class TwinsPage final : public StepPage
{
public:
    explicit TwinsPage(Backstage& backstage)
        : StepPage(backstage)
    {
    }

    std::string_view name() const override
    {
        if (step().ref.exercise == practice::Exercise::recall)
            return "recall.pick";
        return step().fields.empty() ? "twins.meet" : "twins";
    }
    engine::Privacy privacy() const override
    {
        return m_answer.filled.empty() ? engine::Privacy::open : engine::Privacy::own;
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_cards(engine::Rect column);
    float draw_moment(engine::Rect column);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
};

} // namespace scenes
