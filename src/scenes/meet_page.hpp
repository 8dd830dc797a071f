#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *meet*: a word's card, then its nearest neighbour's beside it. Nothing is asked.
class MeetPage final : public StepPage
{
public:
    explicit MeetPage(Backstage& backstage);

    std::string_view name() const override
    {
        return m_twin ? "meet.beside" : "meet";
    }
    engine::Privacy privacy() const override
    {
        return engine::Privacy::open;
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_cards(engine::Rect column);

    feelings::WordId m_word;
    std::optional<feelings::WordId> m_twin; ///< Of the second step.
};

} // namespace scenes
