#pragma once

#include "base/text.hpp"
#include "engine/input.hpp"

#include <string>
#include <string_view>

namespace ui
{

/// One line (a word, a sentence) or a note of several lines.
enum class InputKind
{
    line,
    note
};

/// What a player types: a text with a caret and a selection. Everything steps by whole letters,
/// so that a letter with an accent of its own is never split.
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
    /// Replaces the text (cut to what fits) and puts the caret at its end.
    void set(std::string_view text);
    bool empty() const
    {
        return m_text.empty();
    }

    std::size_t caret() const
    {
        return m_caret;
    }
    /// Puts the caret at a byte of the text; the selection is dropped.
    void place_caret(std::size_t byte);
    /// From the earlier to the later end; empty when nothing is selected.
    base::Span selection() const;
    /// Selects from where the selection began up to the byte.
    void select_to(std::size_t byte);
    void select_all();

    /// Puts a text in place of the selection; line ends become spaces in a single line.
    void insert(std::string_view text);

    /// What a key or character did to the field.
    enum class Outcome
    {
        ignored,
        moved,
        edited
    };
    /// Left, right, home, end, backspace, del and characters; up and down belong to the one who
    /// knows how the text is wrapped. Enter is a new line in a note (not with Ctrl), ignored in a
    /// line.
    Outcome handle(const engine::Event& event);

private:
    Outcome key(const engine::KeyPressed& press);
    Outcome move_to(std::size_t byte, bool selecting);
    Outcome erase(base::Span span);
    std::size_t line_start() const;
    std::size_t line_end() const;
    void drop_selected();

    InputKind m_kind;
    std::size_t m_most_letters;
    std::string m_text;
    std::size_t m_caret = 0;
    std::size_t m_anchor = 0;
};

} // namespace ui
