#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// A word from nothing, before any wheel: the second half of *sense* and of a note, and *recall*,
/// where a hint can be had. It may stay blank.
class TypedPage final : public StepPage
{
public:
    explicit TypedPage(Backstage& backstage);

    std::string_view name() const override
    {
        switch (step().ref.exercise)
        {
        case practice::Exercise::recall: return "recall.type";
        case practice::Exercise::note: return "note.typed";
        default: return "typed";
        }
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_asking(engine::Rect column);
    float draw_hint(engine::Rect column);
    bool hinted() const
    {
        return m_answer.find("hint") != nullptr;
    }
    void edited(const std::string& field, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    void gather() override;

    ui::TextInput m_input;
};

} // namespace scenes
