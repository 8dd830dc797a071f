#include "engine/sfml_events.hpp"

#include <SFML/Config.hpp>
#include <SFML/Window/Event.hpp>
#include <SFML/Window/Keyboard.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace engine
{

namespace
{

/// One notch of a mouse wheel moves a text by this many lines.
constexpr float lines_per_notch = 3;

using Code = sf::Keyboard::Key;

constexpr std::array<std::pair<Code, Key>, 17> keys{{{Code::Enter, Key::enter},
                                                     {Code::Escape, Key::escape},
                                                     {Code::Tab, Key::tab},
                                                     {Code::Left, Key::left},
                                                     {Code::Right, Key::right},
                                                     {Code::Up, Key::up},
                                                     {Code::Down, Key::down},
                                                     {Code::Home, Key::home},
                                                     {Code::End, Key::end},
                                                     {Code::PageUp, Key::page_up},
                                                     {Code::PageDown, Key::page_down},
                                                     {Code::Backspace, Key::backspace},
                                                     {Code::Delete, Key::del},
                                                     {Code::F1, Key::f1},
                                                     {Code::F5, Key::f5},
                                                     {Code::F11, Key::f11},
                                                     {Code::F12, Key::f12}}};

/// A chord that means something in a text field.
struct Chord
{
    Code code;
    bool control;
    bool shift;
    Key meaning;
};

constexpr std::array<Chord, 10> chords{{{Code::C, true, false, Key::copy},
                                        {Code::Insert, true, false, Key::copy},
                                        {Code::X, true, false, Key::cut},
                                        {Code::Delete, false, true, Key::cut},
                                        {Code::V, true, false, Key::paste},
                                        {Code::Insert, false, true, Key::paste},
                                        {Code::Z, true, false, Key::undo},
                                        {Code::Z, true, true, Key::redo},
                                        {Code::Y, true, false, Key::redo},
                                        {Code::A, true, false, Key::select_all}}};

template <class Press>
std::optional<Key> key_of(const Press& press)
{
    for (const Chord& chord : chords)
        if (chord.code == press.code && chord.control == press.control &&
            chord.shift == press.shift)
            return chord.meaning;
    const auto* known = std::find_if(keys.begin(), keys.end(),
                                     [&](const auto& key) { return key.first == press.code; });
    return known == keys.end() ? std::nullopt : std::optional(known->second);
}

/// `press` is SFML's record of a key that went down; its fields are the same in 2.5 and 3.
template <class Press>
SystemEvent key_event(const Press& press)
{
    if (press.code == Code::F11 || (press.code == Code::Enter && press.alt))
        return FullscreenAsked{};
    const std::optional<Key> key = key_of(press);
    if (!key || press.alt)
        return Unheard{};
    const bool backwards = *key == Key::tab && press.shift;
    return Event{KeyPressed{backwards ? Key::back_tab : *key, press.control, press.shift}};
}

SystemEvent typed_event(char32_t character)
{
    const bool control = character < 32 || (character >= 127 && character < 160);
    return control ? SystemEvent{Unheard{}} : SystemEvent{Event{Typed{character}}};
}

Point point(int x, int y)
{
    return {static_cast<float>(x), static_cast<float>(y)};
}

/// SFML tells no modifiers with a press of the pointer: the keyboard is asked at that moment.
SystemEvent press_event(Point at)
{
    const bool shift =
        sf::Keyboard::isKeyPressed(Code::LShift) || sf::Keyboard::isKeyPressed(Code::RShift);
    return Event{PointerPressed{at, shift}};
}

SystemEvent wheel_event(bool upright, Point at, float delta)
{
    return upright ? SystemEvent{Event{Scrolled{at, -delta * lines_per_notch}}}
                   : SystemEvent{Unheard{}};
}

SystemEvent resized_event(unsigned width, unsigned height)
{
    return Event{Resized{{static_cast<float>(width), static_cast<float>(height)}}};
}

#if SFML_VERSION_MAJOR >= 3

SystemEvent translated(const sf::Event& event)
{
    if (event.is<sf::Event::Closed>())
        return Event{CloseAsked{}};
    if (event.is<sf::Event::FocusGained>() || event.is<sf::Event::MouseEntered>())
        return Uncovered{};
    if (const auto* resized = event.getIf<sf::Event::Resized>())
        return resized_event(resized->size.x, resized->size.y);
    if (const auto* press = event.getIf<sf::Event::KeyPressed>())
        return key_event(*press);
    if (const auto* text = event.getIf<sf::Event::TextEntered>())
        return typed_event(text->unicode);
    if (const auto* move = event.getIf<sf::Event::MouseMoved>())
        return Event{PointerMoved{point(move->position.x, move->position.y)}};
    const auto* button = event.getIf<sf::Event::MouseButtonPressed>();
    if (button && button->button == sf::Mouse::Button::Left)
        return press_event(point(button->position.x, button->position.y));
    if (const auto* wheel = event.getIf<sf::Event::MouseWheelScrolled>())
        return wheel_event(wheel->wheel == sf::Mouse::Wheel::Vertical,
                           point(wheel->position.x, wheel->position.y), wheel->delta);
    return Unheard{};
}

#else

SystemEvent translated(const sf::Event& event)
{
    switch (event.type)
    {
    case sf::Event::Closed: return Event{CloseAsked{}};
    case sf::Event::GainedFocus:
    case sf::Event::MouseEntered: return Uncovered{};
    case sf::Event::Resized: return resized_event(event.size.width, event.size.height);
    case sf::Event::KeyPressed: return key_event(event.key);
    case sf::Event::TextEntered: return typed_event(event.text.unicode);
    case sf::Event::MouseMoved:
        return Event{PointerMoved{point(event.mouseMove.x, event.mouseMove.y)}};
    case sf::Event::MouseButtonPressed:
        if (event.mouseButton.button != sf::Mouse::Button::Left)
            return Unheard{};
        return press_event(point(event.mouseButton.x, event.mouseButton.y));
    case sf::Event::MouseWheelScrolled:
        return wheel_event(event.mouseWheelScroll.wheel == sf::Mouse::VerticalWheel,
                           point(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                           event.mouseWheelScroll.delta);
    default: return Unheard{};
    }
}

#endif

} // namespace

std::optional<SystemEvent> next_event(sf::RenderWindow& window)
{
#if SFML_VERSION_MAJOR >= 3
    if (const std::optional<sf::Event> event = window.pollEvent())
        return translated(*event);
#else
    if (sf::Event event; window.pollEvent(event))
        return translated(event);
#endif
    return std::nullopt;
}

} // namespace engine
