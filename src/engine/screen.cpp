#include "engine/screen.hpp"

#include <cassert>

namespace engine
{

bool is_press(const Event& event)
{
    return std::holds_alternative<KeyPressed>(event) || std::holds_alternative<Typed>(event) ||
           std::holds_alternative<PointerPressed>(event);
}

ScreenStack::ScreenStack(std::unique_ptr<Screen> first)
{
    assert(first);
    m_screens.push_back(std::move(first));
}

ScreenStack::~ScreenStack() = default;

Screen& ScreenStack::top()
{
    assert(!m_screens.empty());
    return *m_screens.back();
}

bool ScreenStack::finished() const
{
    return m_quit || m_screens.empty();
}

bool ScreenStack::handle(const Event& event, Ticks now)
{
    const bool guarded = m_appeared && now - *m_appeared < guard;
    if (finished() || (guarded && is_press(event)))
        return false;
    Move move = top().handle(event, now);
    if (std::holds_alternative<CloseAsked>(event) && move.kind == Move::Kind::stay)
        move.kind = Move::Kind::quit;
    return apply(std::move(move), now);
}

bool ScreenStack::advance(Ticks now)
{
    return !finished() && apply(top().advance(now), now);
}

std::optional<Ticks> ScreenStack::wakes_at() const
{
    return finished() ? std::nullopt : m_screens.back()->wakes_at();
}

void ScreenStack::leave_all()
{
    for (auto screen = m_screens.rbegin(); screen != m_screens.rend(); ++screen)
        (*screen)->leave();
}

bool ScreenStack::apply(Move move, Ticks now)
{
    using Kind = Move::Kind;
    if (move.kind == Kind::stay || move.kind == Kind::redraw)
        return move.kind == Kind::redraw;
    if (move.kind == Kind::quit || move.kind == Kind::restart)
        leave_all();
    else
        top().leave();

    if (move.kind == Kind::quit)
        m_quit = true;
    if (move.kind == Kind::restart)
        m_screens.clear();
    if (move.kind == Kind::pop || move.kind == Kind::replace)
        m_screens.pop_back();
    if (move.kind == Kind::push || move.kind == Kind::replace || move.kind == Kind::restart)
    {
        assert(move.next);
        m_screens.push_back(std::move(move.next));
    }
    m_appeared = now;
    return true;
}

} // namespace engine
