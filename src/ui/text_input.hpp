#pragma once

#include "base/text.hpp"
#include "engine/input.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ui
{

/// One line (a word, a sentence) or a note of several lines.
enum class InputKind
{
    line,
    note
};

/// What a player types: a text with a caret, a selection and its own undo. Everything steps by
/// whole letters, so that a letter with an accent of its own is never split. Control characters and
/// those that turn the direction of writing are left out, however a text comes in.
class TextInput
{
public:
    explicit TextInput(InputKind kind, std::size_t most_letters = 500);

    const std::string& text() const
    {
        return m_text;
    }
    InputKind kind() const
    {
        return m_kind;
    }
    /// So many steps can be undone.
    static constexpr std::size_t most_undo = 100;

    /// Replaces the text (cut to what fits), puts the caret at its end and forgets what was before.
    void set(std::string_view text);
    bool empty() const
    {
        return m_text.empty();
    }

    std::size_t caret() const
    {
        return m_caret;
    }
    /// Puts the caret at a byte of the text (or the next between two letters); the selection is
    /// dropped.
    void place_caret(std::size_t byte);
    /// From the earlier to the later end; empty when nothing is selected.
    base::Span selection() const;
    /// Selects from where the selection began up to the byte.
    void select_to(std::size_t byte);
    void select_all();
    std::string_view selected() const;

    /// Puts a text in place of the selection; line ends become spaces in a single line. True when
    /// something of it could be put in; else nothing changes.
    bool insert(std::string_view text);
    /// True when something was selected.
    bool erase_selected();

    /// Back by one step: a run of typing up to a space behind a word, a run of deleting, or any
    /// other edit. False when there is none.
    bool undo();
    bool redo();

    /// What a key or character did to the field.
    enum class Outcome
    {
        ignored,
        moved,
        edited
    };
    /// Left, right, home, end, backspace, del (with Ctrl by words, or to the ends of the text),
    /// undo, redo, select_all and characters. Up and down belong to the one who knows how the text
    /// is wrapped, copy, cut and paste to the one who has a clipboard. Enter is a new line in a
    /// note (not with Ctrl), ignored in a line.
    Outcome handle(const engine::Event& event);

private:
    /// Kinds of edits; a run of typing or erasing is one step of undo.
    enum class Edit
    {
        none,
        typing,
        erasing_back,
        erasing_ahead,
        other
    };
    struct Moment
    {
        std::string text;
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };

    Outcome key(const engine::KeyPressed& press);
    Outcome type(char32_t character);
    Outcome move_to(std::size_t byte, bool selecting);
    Outcome erase(std::size_t to, Edit edit);
    bool change(base::Span span, std::string_view with, Edit edit);
    bool begins_step(base::Span span, std::string_view with, Edit edit) const;
    std::string fitting(std::string_view text) const;
    bool step(std::vector<Moment>& from, std::vector<Moment>& to);
    std::size_t snapped(std::size_t byte) const;
    std::size_t before_caret(bool by_word) const;
    std::size_t after_caret(bool by_word) const;
    std::size_t line_start() const;
    std::size_t line_end() const;

    InputKind m_kind;
    std::size_t m_most_letters;
    std::string m_text;
    std::size_t m_caret = 0;
    std::size_t m_anchor = 0;
    std::vector<Moment> m_undo, m_redo;
    Edit m_run = Edit::none; ///< What the step of undo under way is; none once the caret moved.
};

} // namespace ui
