#pragma once

#include "engine/input.hpp"

#include <SFML/Graphics/RenderWindow.hpp>

#include <optional>
#include <variant>

namespace engine
{

/// Alt+Enter or F11: the window's own business, no screen hears of it.
struct FullscreenAsked
{
};

/// Something may have lain over the window: it is drawn anew.
struct Uncovered
{
};

/// An event that means nothing to the game.
struct Unheard
{
};

/// What the system reports; places are in window pixels, not yet divided by the scale.
using SystemEvent = std::variant<Event, FullscreenAsked, Uncovered, Unheard>;

/// The next waiting event; nothing when there is none.
std::optional<SystemEvent> next_event(sf::RenderWindow& window);

} // namespace engine
