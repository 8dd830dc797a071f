#pragma once

#include "practice/own_words.hpp"
#include "scenes/backstage.hpp"
#include "ui/board.hpp"
#include "ui/wheel_view.hpp"

#include <optional>
#include <string>

namespace scenes
{

/// Choosing up to three words: from the wheel, or typed. Any typed word is taken; one that the
/// wheel does not know can be put under a word that it does, or stays loose.
class WordPicker
{
public:
    WordPicker(Backstage& backstage, practice::WordsField field, practice::Words words);

    const practice::Words& words() const
    {
        return m_words;
    }
    practice::Words& words()
    {
        return m_words;
    }
    /// The chosen words and, last, what stands in the field: half typed, but the player's.
    practice::Words gathered() const;
    /// Puts a last word that has no place on the wheel back into the field it was typed in.
    void take_up_typing();
    void remove(std::size_t word);
    /// Asks for the place of an own word, again or for the first time.
    void place(std::size_t word, ui::Board& board);
    /// The wheel has turned to a family and wants the room for it.
    bool zoomed() const;
    /// The hub is open: its states and the way to the body are asked instead of words.
    bool at_hub() const;
    /// All words, a family's or the hub's, with a word to be placed or not: what Enter on one of
    /// them does.
    int view() const
    {
        return 2 * (zoomed() ? 2 : at_hub() ? 1 : 0) + (placing() ? 1 : 0);
    }
    /// A typed word that is not on the wheel waits for a place there.
    bool placing() const
    {
        return m_placing.has_value();
    }
    bool full() const
    {
        return m_words.words.size() >= m_field.most;
    }

    /// What stands to be answered: an own word's place, a state of the hub, or what was asked.
    std::string question_now(const std::string& asked) const;
    /// The chosen words as chips "word.0" ..., and the field to type one. Returns the bottom.
    float draw_words(ui::Board& board, engine::Rect area);
    /// The height that draw_words will take.
    float words_height(ui::Board& board, float width) const;
    /// The dial with what it points at and the legend below.
    void draw_wheel(ui::Board& board, engine::Rect area, engine::Rect zoom);
    /// The wheel alone on a narrow screen: a button "story" leads back from the whole of it, and
    /// "choose" stands below where there is no card to hold it.
    void draw_wheel_alone(ui::Board& board, engine::Rect area);
    /// The dial as a picture, while something else is asked.
    void draw_resting_wheel(ui::Board& board, engine::Rect area);

    /// What an input did; `unheard` events are the page's.
    enum class Heard
    {
        unheard,
        redraw,
        changed,
        wordless,
        typing ///< The field to type a word was asked for.
    };
    Heard handle(const engine::Event& event, ui::Board& board, engine::Ticks now);
    /// The letters that belong to a wheel and the field beside it.
    Heard shortcut(ui::Shortcut shortcut, ui::Board& board, engine::Ticks now);
    /// A control of the picker was activated.
    Heard acted(const ui::Acted& act, ui::Board& board, engine::Ticks now);
    std::optional<engine::Ticks> wakes_at(engine::Ticks now) const
    {
        return m_wheel.wakes_at(now);
    }
    /// Back to the whole dial; false when it stood there already.
    bool close(ui::Board& board, engine::Ticks now);

private:
    /// The wheel words nearest to what is being typed, as chips "found.0" ...
    std::vector<ui::ChipSpec> suggestions() const;
    void draw_choose(ui::Board& board, engine::Rect box);
    /// Where no card stands beside the words, that of the focused one is a press away.
    void draw_choose_and_card(ui::Board& board, engine::Rect box);
    /// Nothing is drawn for a word without a card.
    void draw_card_button(ui::Board& board, engine::Point left_top);
    bool has_card() const;
    /// The card over everything; the word can be taken from there.
    void ask_about(feelings::WordId word, ui::Board& board);
    ui::ButtonSpec loose_button() const;
    void draw_pointed(ui::Board& board, engine::Rect area);
    practice::NamedWord named(std::string_view typed) const;
    std::string chip_label(const practice::NamedWord& word) const;
    /// Where each chip and, last, the field stand in an area of this width.
    std::vector<engine::Rect> places(ui::Board& board, engine::Rect area) const;
    void draw_card(ui::Board& board, engine::Rect area);
    std::string choose_label(const std::string& word) const;
    ui::Enabled can_choose(std::string_view word) const;
    float draw_hub_choices(ui::Board& board, engine::Rect area);
    Heard take(feelings::WordId word, ui::Board& board, engine::Ticks now);
    Heard take_typed(ui::Board& board);
    Heard heard(const ui::WheelAct& act, ui::Board& board, engine::Ticks now);
    std::optional<std::size_t> index_of(std::string_view text) const;
    std::vector<feelings::WordId> chosen_ids() const;

    Backstage& m_backstage;
    const feelings::Wheel& m_words_of;
    practice::WordsField m_field;
    practice::Words m_words;
    std::vector<feelings::WordState> m_states;
    std::vector<practice::OwnWord> m_own; ///< Of earlier evenings.
    ui::WheelView m_wheel;
    ui::TextInput m_typed;
    std::optional<feelings::WordId> m_asked_about; ///< Its card stands over everything.
    std::optional<std::size_t> m_placing;          ///< The own word that looks for its place.
};

} // namespace scenes
