#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// What was near: each word beside the writers' reading, both lines, and nothing that judges.
class FeedbackPage final : public Page
{
public:
    explicit FeedbackPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "feedback";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_sorted(engine::Rect column);
    std::string title() const;
    float draw_content(engine::Rect column);
    float draw_word(engine::Rect column, const practice::NearWord& near);
    float draw_quotes(engine::Rect column);
    float draw_also(engine::Rect column, const std::string& key);
    float draw_actions(engine::Rect column);
    float actions_height(engine::Rect column);
    float kept_height(float width);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    std::vector<ui::ButtonSpec> buttons() const;
    std::vector<ui::ButtonSpec> disagree_buttons() const;

    practice::View m_view;
    ui::TextInput m_why;
    bool m_disagreeing = false;
    std::string m_kept; ///< The reason that was kept.
};

} // namespace scenes
