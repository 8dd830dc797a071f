#pragma once

#include "scenes/body_parts.hpp"
#include "scenes/step_page.hpp"

namespace scenes
{

/// *sense* and *locate*: the figure beside the story; a place, then what it is like there if that
/// says something.
class BodyPage final : public StepPage
{
public:
    explicit BodyPage(Backstage& backstage);

    std::string_view name() const override
    {
        return step().ref.exercise == practice::Exercise::note ? "note.body" : "body";
    }

private:
    void lay_out(engine::Rect area) override;
    void lay_out_narrow(engine::Rect area);
    std::vector<ui::ChipSpec> place_chips() const;
    float draw_sensations(engine::Rect column);
    float sensations_height(float width);
    std::string submit_label() const;
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    void gather() override;
    void toggle(feelings::Zone zone, engine::Ticks now);
    std::vector<feelings::Zone> zones() const;

    practice::BodyField m_field;
    practice::Body m_body;
    ui::BodyView m_figure;
};

} // namespace scenes
