#include "ui/text_input.hpp"

#include "engine/line_break.hpp"

#include <algorithm>

namespace ui
{

namespace
{

std::size_t letter_before(std::string_view text, std::size_t byte)
{
    do
        byte = base::previous_code_point(text, byte);
    while (byte > 0 && !engine::letter_begins(text, byte));
    return byte;
}

std::size_t letter_after(std::string_view text, std::size_t byte)
{
    do
        byte = base::next_code_point(text, byte);
    while (byte < text.size() && !engine::letter_begins(text, byte));
    return byte;
}

bool printable(char32_t c, InputKind kind)
{
    if (c == U'\n')
        return kind == InputKind::note;
    return c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0);
}

} // namespace

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
}

void TextInput::place_caret(std::size_t byte)
{
    m_caret = m_anchor = std::min(byte, m_text.size());
}

base::Span TextInput::selection() const
{
    return {std::min(m_caret, m_anchor), std::max(m_caret, m_anchor)};
}

void TextInput::select_to(std::size_t byte)
{
    m_caret = std::min(byte, m_text.size());
}

void TextInput::select_all()
{
    m_anchor = 0;
    m_caret = m_text.size();
}

void TextInput::insert(std::string_view text)
{
    drop_selected();
    std::size_t room =
        m_most_letters - std::min(m_most_letters, base::to_code_points(m_text).size());
    std::u32string added;
    for (char32_t c : base::to_code_points(text))
    {
        if ((c == U'\n' || c == U'\t') && m_kind == InputKind::line)
            c = U' ';
        if (room == 0 || !printable(c, m_kind))
            continue;
        added.push_back(c);
        --room;
    }
    const std::string bytes = base::to_utf8(added);
    m_text.insert(m_caret, bytes);
    place_caret(m_caret + bytes.size());
}

TextInput::Outcome TextInput::handle(const engine::Event& event)
{
    if (const auto* press = std::get_if<engine::KeyPressed>(&event))
        return key(*press);
    const auto* typed = std::get_if<engine::Typed>(&event);
    if (!typed || !printable(typed->character, m_kind))
        return Outcome::ignored;
    insert(base::to_utf8(typed->character));
    return Outcome::edited;
}

TextInput::Outcome TextInput::key(const engine::KeyPressed& press)
{
    const base::Span selected = selection();
    const bool some = selected.begin < selected.end;
    switch (press.key)
    {
    case engine::Key::left:
        return move_to(some && !press.shift ? selected.begin : letter_before(m_text, m_caret),
                       press.shift);
    case engine::Key::right:
        return move_to(some && !press.shift ? selected.end : letter_after(m_text, m_caret),
                       press.shift);
    case engine::Key::home: return move_to(line_start(), press.shift);
    case engine::Key::end: return move_to(line_end(), press.shift);
    case engine::Key::backspace:
        return some ? erase(selected) : erase({letter_before(m_text, m_caret), m_caret});
    case engine::Key::del:
        return some ? erase(selected) : erase({m_caret, letter_after(m_text, m_caret)});
    case engine::Key::enter:
        if (m_kind == InputKind::line || press.control)
            return Outcome::ignored;
        insert("\n");
        return Outcome::edited;
    default: return Outcome::ignored;
    }
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
    return Outcome::moved;
}

TextInput::Outcome TextInput::erase(base::Span span)
{
    if (span.begin == span.end)
        return Outcome::moved;
    m_text.erase(span.begin, span.end - span.begin);
    place_caret(span.begin);
    return Outcome::edited;
}

void TextInput::drop_selected()
{
    const base::Span selected = selection();
    m_text.erase(selected.begin, selected.end - selected.begin);
    place_caret(selected.begin);
}

} // namespace ui
