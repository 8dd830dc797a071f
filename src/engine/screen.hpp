#pragma once

#include "engine/canvas.hpp"
#include "engine/input.hpp"
#include "engine/redacting_canvas.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace engine
{

class Screen;

/// A key, a character or the pointer was pressed: the player did something.
bool is_press(const Event& event);

/// What a screen wants done with the stack after an event.
struct Move
{
    enum class Kind
    {
        stay,
        redraw,
        push,
        replace,
        pop,
        restart,
        quit
    } kind = Kind::stay;
    std::unique_ptr<Screen> next; ///< For push, replace and restart (which clears the stack first).
};

/// One screen of the game.
class Screen
{
public:
    virtual ~Screen() = default;

    /// Stable and language-free, e.g. "tonight": names the screen to plays and tests.
    virtual std::string_view name() const = 0;
    /// Own wherever something the player typed, answered or chose can stand.
    virtual Privacy privacy() const
    {
        return Privacy::open;
    }
    virtual void draw(Canvas& canvas, Size stage, Ticks now) = 0;
    virtual Move handle(const Event& event, Ticks now) = 0;
    /// Called when time passes without input; true asks for a redraw (a motion under way, a caret).
    virtual Move advance(Ticks now)
    {
        static_cast<void>(now);
        return {};
    }
    /// When `advance` wants to be called next; nothing while the screen rests.
    virtual std::optional<Ticks> wakes_at() const
    {
        return std::nullopt;
    }
    /// Called before the window closes or another screen covers this one: half-typed text is kept.
    virtual void leave()
    {
    }
};

/// The screens above one another; only the top one is seen and acts.
class ScreenStack
{
public:
    /// One press cannot skip two screens: key, character and pointer presses are dropped for this
    /// long after a screen appeared.
    static constexpr Ticks guard{300};

    explicit ScreenStack(std::unique_ptr<Screen> first);
    ~ScreenStack();

    Screen& top();
    bool finished() const;
    /// True when the picture may have changed.
    bool handle(const Event& event, Ticks now);
    bool advance(Ticks now);
    std::optional<Ticks> wakes_at() const;

private:
    bool apply(Move move, Ticks now);
    void leave_all();

    std::vector<std::unique_ptr<Screen>> m_screens;
    std::optional<Ticks> m_appeared;
    bool m_quit = false;
};

} // namespace engine
