#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// The sort of words already known: one word, large, and three buttons. One press places it; what
/// was chosen last has the focus at the next word.
class PlacingPage final : public StepPage
{
public:
    explicit PlacingPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "placing";
    }

private:
    void lay_out(engine::Rect area) override;
    /// Between the lines: little where the window is small, so that all three ways are seen.
    float gap() const;
    float draw_word(engine::Rect column);
    float draw_options(engine::Rect column);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    engine::Move place(const std::string& have);

    std::string m_last; ///< The option chosen last, here or for the word before; may be empty.
};

} // namespace scenes
