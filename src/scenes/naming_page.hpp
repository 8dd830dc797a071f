#pragma once

#include "scenes/body_parts.hpp"
#include "scenes/step_page.hpp"
#include "scenes/word_picker.hpp"
#include "ui/body_view.hpp"

namespace scenes
{

/// *name*: a scene beside the wheel, words with the lines behind them, then the withheld line.
/// "No word yet" opens the body instead. The later readings that ask for words are asked here too:
/// *chair*, *mixed*, *underneath*.
class NamingPage final : public StepPage
{
public:
    explicit NamingPage(Backstage& backstage);

    std::string_view name() const override;

private:
    enum class Showing
    {
        story, ///< The story and the words; the wheel beside it when there is room.
        wheel, ///< The wheel alone, where there is no room for both.
        lines, ///< The story's lines, to cite one for a word.
        body   ///< The figure: no word yet.
    };

    void lay_out(engine::Rect area) override;
    void lay_out_story(engine::Rect area);
    void lay_out_narrow(engine::Rect area);
    void lay_out_body(engine::Rect area);
    float draw_text(engine::Rect area);
    float draw_asking(engine::Rect area);
    float draw_controls(engine::Rect area);
    std::vector<ui::ButtonSpec> citing_buttons() const;
    /// Where the focus begins: the wheel, or on a narrow screen the way to it.
    std::string_view home() const;
    /// What was said before this question, said again: the word typed before the wheel was shown,
    /// the reading from the other chair, the surface. Empty when there is none.
    std::string said_before() const;
    std::string_view hint_now() const;
    float draw_citing(engine::Rect area);
    float draw_turn(engine::Rect area);
    float turn_height(float width);
    float asking_height(float width);
    float citing_height(float width);
    std::vector<ui::CitedLine> cited() const;
    void cite(std::size_t line);
    std::string submit_label() const;

    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;
    void gather() override;
    std::optional<engine::Ticks> moves_at(engine::Ticks now) const override
    {
        return m_picker.wakes_at(now);
    }
    void edited(const std::string& field, engine::Ticks now) override;
    int view() const override
    {
        return static_cast<int>(m_showing) + 8 * m_picker.view();
    }
    engine::Move heard(WordPicker::Heard heard, engine::Ticks now);
    engine::Move show(Showing showing);

    practice::WordsField m_field;
    WordPicker m_picker;
    ui::BodyView m_figure;
    bool m_was_wide = true; ///< When it was drawn last: the focus moves with the layout.
    Showing m_showing = Showing::story;
    std::size_t m_word = 0; ///< The word a line is cited for.
    std::optional<feelings::Zone> m_zone;
};

} // namespace scenes
