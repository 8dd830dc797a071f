#include "ui/text_input.hpp"

#include "ui/letters.hpp"

#include <algorithm>
#include <utility>

namespace ui
{

TextInput::TextInput(InputKind kind, std::size_t most_letters)
    : m_kind(kind)
    , m_most_letters(most_letters)
{
}

void TextInput::set(std::string_view text)
{
    m_text.clear();
    m_caret = m_anchor = 0;
    insert(text);
    m_undo.clear();
    m_redo.clear();
    m_run = Edit::none;
}

std::size_t TextInput::snapped(std::size_t byte) const
{
    byte = std::min(byte, m_text.size());
    while (!engine::letter_begins(m_text, byte))
        ++byte;
    return byte;
}

void TextInput::place_caret(std::size_t byte)
{
    move_to(snapped(byte), false);
}

void TextInput::select_to(std::size_t byte)
{
    move_to(snapped(byte), true);
}

void TextInput::select_all()
{
    place_caret(0);
    select_to(m_text.size());
}

base::Span TextInput::selection() const
{
    return {std::min(m_caret, m_anchor), std::max(m_caret, m_anchor)};
}

std::string_view TextInput::selected() const
{
    const auto [begin, end] = selection();
    return std::string_view(m_text).substr(begin, end - begin);
}

/// What may stand in the field, cut to the whole letters for which there is room.
std::string TextInput::fitting(std::string_view text) const
{
    const std::size_t kept = letters_in(m_text) - letters_in(selected());
    std::string bytes = cleaned(text, m_kind == InputKind::line ? LineEnds::no : LineEnds::yes);
    bytes.resize(first_letters(bytes, m_most_letters - std::min(m_most_letters, kept)));
    return bytes;
}

bool TextInput::insert(std::string_view text)
{
    const std::string bytes = fitting(text);
    return !bytes.empty() && change(selection(), bytes, Edit::other);
}

bool TextInput::erase_selected()
{
    return change(selection(), {}, Edit::other);
}

bool TextInput::change(base::Span span, std::string_view with, Edit edit)
{
    if (span.begin == span.end && with.empty())
        return false;
    if (begins_step(span, with, edit))
        m_undo.push_back({m_text, m_caret, m_anchor});
    if (m_undo.size() > most_undo)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_text.replace(span.begin, span.end - span.begin, with);
    m_caret = m_anchor = snapped(span.begin + with.size());
    m_run = edit;
    return true;
}

bool TextInput::begins_step(base::Span span, std::string_view with, Edit edit) const
{
    if (edit != m_run || edit == Edit::other || m_caret != m_anchor)
        return true;
    const auto blank = [](char c) { return c == ' ' || c == '\n'; };
    return edit == Edit::typing && span.begin > 0 && blank(m_text[span.begin - 1]) &&
           !blank(with.front());
}

bool TextInput::undo()
{
    return step(m_undo, m_redo);
}

bool TextInput::redo()
{
    return step(m_redo, m_undo);
}

bool TextInput::step(std::vector<Moment>& from, std::vector<Moment>& to)
{
    m_run = Edit::none;
    if (from.empty())
        return false;
    Moment before = std::move(from.back());
    from.pop_back();
    to.push_back({std::exchange(m_text, std::move(before.text)),
                  std::exchange(m_caret, before.caret), std::exchange(m_anchor, before.anchor)});
    return true;
}

TextInput::Outcome TextInput::handle(const engine::Event& event)
{
    if (const auto* press = std::get_if<engine::KeyPressed>(&event))
        return key(*press);
    const auto* typed = std::get_if<engine::Typed>(&event);
    return typed ? type(typed->character) : Outcome::ignored;
}

TextInput::Outcome TextInput::type(char32_t character)
{
    if (!printable(character))
        return Outcome::ignored;
    const std::string bytes = fitting(base::to_utf8(character));
    return !bytes.empty() && change(selection(), bytes, Edit::typing) ? Outcome::edited
                                                                      : Outcome::moved;
}

TextInput::Outcome TextInput::key(const engine::KeyPressed& press)
{
    using engine::Key;
    const base::Span selected = selection();
    const bool leaves_selection = selected.begin < selected.end && !press.shift && !press.control;
    const auto edited_if = [](bool edited) { return edited ? Outcome::edited : Outcome::moved; };
    switch (press.key)
    {
    case Key::left:
        return move_to(leaves_selection ? selected.begin : before_caret(press.control),
                       press.shift);
    case Key::right:
        return move_to(leaves_selection ? selected.end : after_caret(press.control), press.shift);
    case Key::home: return move_to(press.control ? 0 : line_start(), press.shift);
    case Key::end: return move_to(press.control ? m_text.size() : line_end(), press.shift);
    case Key::backspace:
        return erase(before_caret(press.control), press.control ? Edit::other : Edit::erasing_back);
    case Key::del:
        return erase(after_caret(press.control), press.control ? Edit::other : Edit::erasing_ahead);
    case Key::undo: return edited_if(undo());
    case Key::redo: return edited_if(redo());
    case Key::select_all: return select_all(), Outcome::moved;
    case Key::enter:
        if (m_kind == InputKind::line || press.control)
            return Outcome::ignored;
        return edited_if(insert("\n"));
    default: return Outcome::ignored;
    }
}

std::size_t TextInput::before_caret(bool by_word) const
{
    return by_word ? word_before(m_text, m_caret) : letter_before(m_text, m_caret);
}

std::size_t TextInput::after_caret(bool by_word) const
{
    return by_word ? word_after(m_text, m_caret) : letter_after(m_text, m_caret);
}

std::size_t TextInput::line_start() const
{
    const std::size_t before = m_caret == 0 ? std::string::npos : m_text.rfind('\n', m_caret - 1);
    return before == std::string::npos ? 0 : before + 1;
}

std::size_t TextInput::line_end() const
{
    return std::min(m_text.find('\n', m_caret), m_text.size());
}

TextInput::Outcome TextInput::move_to(std::size_t byte, bool selecting)
{
    m_caret = byte;
    if (!selecting)
        m_anchor = m_caret;
    m_run = Edit::none;
    return Outcome::moved;
}

/// From the caret to a byte, or what is selected.
TextInput::Outcome TextInput::erase(std::size_t to, Edit edit)
{
    const bool some = m_caret != m_anchor;
    const base::Span span =
        some ? selection() : base::Span{std::min(m_caret, to), std::max(m_caret, to)};
    return change(span, {}, some ? Edit::other : edit) ? Outcome::edited : Outcome::moved;
}

} // namespace ui
