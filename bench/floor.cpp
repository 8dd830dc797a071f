#include <SFML/Graphics.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace
{

constexpr unsigned int width = 1280;
constexpr unsigned int height = 800;

#if SFML_VERSION_MAJOR >= 3
const sf::VideoMode stage{{width, height}};

std::optional<sf::Event> next_event(sf::RenderWindow& window)
{
    return window.pollEvent();
}

bool asks_to_close(const sf::Event& event)
{
    return event.is<sf::Event::Closed>();
}
#else
const sf::VideoMode stage{width, height};

std::optional<sf::Event> next_event(sf::RenderWindow& window)
{
    sf::Event event{};
    return window.pollEvent(event) ? std::optional{event} : std::nullopt;
}

bool asks_to_close(const sf::Event& event)
{
    return event.type == sf::Event::Closed;
}
#endif

/// One disc on a plain ground: content enough for a measuring script to see the first frame.
void draw_disc(sf::RenderWindow& window)
{
    sf::CircleShape disc{200.f};
    disc.setOrigin(sf::Vector2f{200.f, 200.f});
    disc.setPosition(sf::Vector2f{0.5f * width, 0.5f * height});
    disc.setFillColor(sf::Color{200, 120, 80});
    window.clear(sf::Color{24, 26, 32});
    window.draw(disc);
    window.display();
}

} // namespace

/// The floor of every figure: a window opens, shows one shape and waits as the game waits.
int main()
{
    using namespace std::chrono_literals;
    sf::RenderWindow window{stage, "floor"};
    window.setPosition(sf::Vector2i{0, 0});
    draw_disc(window);

    auto pause = 5ms;
    while (window.isOpen())
    {
        pause = std::min(pause + 5ms, 50ms);
        while (const auto event = next_event(window))
        {
            pause = 5ms;
            if (asks_to_close(*event))
                window.close();
        }
        sf::sleep(sf::milliseconds(static_cast<int>(pause.count())));
    }
    return 0;
}
