#include "ui/wheel_view.hpp"

namespace ui
{

using engine::Ticks;
using feelings::WordId;

void WheelView::point_at(engine::Point at, Board& board)
{
    std::optional<WordId> over;
    if (m_form == WheelForm::wheel && is_whole())
        over = overview().petal_at(at);
    if (over == m_over)
        return;
    m_over = over;
    board.mark_changed();
}

WheelView::Act WheelView::press(engine::Point at, Board& board, Ticks now)
{
    const std::string id = board.at(at);
    if (!owns(id))
        return std::nullopt;
    point_at(at, board);
    take_note(board);
    if (m_over && is_whole() && m_form == WheelForm::wheel)
        return open_family(*m_wheel[*m_over].family, *m_over, board, now);
    return activate(id, true, board, now);
}

WheelView::Act WheelView::activate(const std::string& id, bool by_pointer, Board& board, Ticks now)
{
    if (id == "wheel.back")
        return close(board, now);
    if (id == "hub")
    {
        if (!m_state.hub_open)
            return open_hub(board);
        board.focus(id);
        m_state.focus.reset();
        return WheelAct{WheelAct::Kind::chose_hub, std::nullopt};
    }
    const WordId word = *word_of(id);
    if (is_whole())
        return open_family(*m_wheel[word].family, word, board, now);
    if (by_pointer && m_state.focus != word)
        return focus_word(word, board);
    board.focus(id);
    m_state.focus = word;
    return WheelAct{WheelAct::Kind::chose, word};
}

WheelView::Act WheelView::focus_word(WordId word, Board& board)
{
    m_state.focus = word;
    board.focus(id_of(word));
    return WheelAct{WheelAct::Kind::focused, word};
}

WheelView::Act WheelView::focus_hub(Board& board)
{
    m_state.focus.reset();
    board.focus("hub");
    return WheelAct{WheelAct::Kind::focused, std::nullopt};
}

WheelView::Act WheelView::open_family(std::size_t family, WordId word, Board& board, Ticks now)
{
    if (m_state.family != family)
        glide(family, true, now);
    m_over.reset();
    m_state = {family, false, word};
    board.focus(id_of(word));
    return WheelAct{WheelAct::Kind::opened_family, word};
}

WheelView::Act WheelView::open_hub(Board& board)
{
    m_over.reset();
    m_glide.reset();
    m_state = {std::nullopt, true, std::nullopt};
    board.focus("hub");
    return WheelAct{WheelAct::Kind::opened_hub, std::nullopt};
}

WheelView::Act WheelView::close(Board& board, Ticks now)
{
    std::optional<WordId> word;
    if (m_state.family)
    {
        word = m_wheel.families()[*m_state.family].word;
        glide(*m_state.family, false, now);
    }
    m_over.reset();
    m_state = {std::nullopt, false, word};
    board.focus(word ? id_of(*word) : "hub");
    return WheelAct{WheelAct::Kind::closed, word};
}

void WheelView::glide(std::size_t family, bool opening, Ticks now)
{
    m_glide.reset();
    if (m_motion == Motion::full && m_form == WheelForm::wheel)
        m_glide = Glide{family, opening, now};
}

void WheelView::show(WordId word, Board& board, Ticks now)
{
    if (m_wheel[word].family)
        open_family(*m_wheel[word].family, word, board, now);
    else
    {
        open_hub(board);
        focus_word(word, board);
    }
}

void WheelView::show_all(Board& board, Ticks now)
{
    if (!is_whole())
        close(board, now);
}

} // namespace ui
