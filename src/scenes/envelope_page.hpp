#pragma once

#include "scenes/step_page.hpp"
#include "scenes/word_picker.hpp"

namespace scenes
{

/// *envelope*: a guess about tomorrow is sealed; next time it is opened and answered.
class EnvelopePage final : public StepPage
{
public:
    explicit EnvelopePage(Backstage& backstage);

    std::string_view name() const override
    {
        return m_opening ? "envelope.open" : "envelope.seal";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_seal(engine::Rect column);
    float draw_open(engine::Rect column);
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;
    void edited(const std::string& field, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    void gather() override;
    std::optional<engine::Ticks> moves_at(engine::Ticks now) const override
    {
        return m_picker.wakes_at(now);
    }
    int view() const override
    {
        return m_picker.view();
    }
    engine::Move heard(WordPicker::Heard heard, engine::Ticks now);
    std::string words_key() const
    {
        return m_opening ? "was" : "words";
    }

    bool m_opening;
    WordPicker m_picker;
    ui::TextInput m_event;
    bool m_wheel_alone = false; ///< Where there is no room for both.
};

} // namespace scenes
