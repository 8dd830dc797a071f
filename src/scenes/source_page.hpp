#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *source*: the scene, and beside it what a feeling can come from, one card for each. What kind of
/// source it is, is said only after one was taken.
class SourcePage final : public StepPage
{
public:
    explicit SourcePage(Backstage& backstage)
        : StepPage(backstage)
    {
    }

    std::string_view name() const override
    {
        return "source";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_sources(engine::Rect column);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
};

} // namespace scenes
