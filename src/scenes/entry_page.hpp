#pragma once

#include "scenes/step_page.hpp"
#include "scenes/word_picker.hpp"

namespace scenes
{

/// A page of the player's own beside the wheel: the envelope that is sealed, the one that is
/// opened, and the note. It asks the fields of its step from top to bottom; nothing here is marked.
class EntryPage final : public StepPage
{
public:
    explicit EntryPage(Backstage& backstage);

    std::string_view name() const override;

private:
    void lay_out(engine::Rect area) override;
    float draw_asking(engine::Rect column);
    float draw_field(const practice::Field& field, engine::Rect column);
    float draw_choices(const practice::Field& field, engine::Rect column);
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
    bool choose_option(std::string_view id);
    bool is_empty() const;
    const char* title() const;
    bool asks_event() const
    {
        return step().field("event") != nullptr;
    }

    std::string m_words_key; ///< The step's one field of words.
    WordPicker m_picker;
    ui::TextInput m_event;
    bool m_wheel_alone = false; ///< Where there is no room for both.
};

} // namespace scenes
