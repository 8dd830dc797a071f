#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *sense*, second half: a word from nothing, before any wheel. It may stay blank.
class TypedPage final : public StepPage
{
public:
    explicit TypedPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "typed";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_asking(engine::Rect column);
    void edited(const std::string& field, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    void gather() override;

    ui::TextInput m_input;
};

} // namespace scenes
