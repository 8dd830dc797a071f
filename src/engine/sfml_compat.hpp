#pragma once

#include <SFML/Config.hpp>
#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <SFML/Window/VideoMode.hpp>
#include <SFML/Window/WindowStyle.hpp>

#include <cstdint>
#include <filesystem>
#include <string>

/// What SFML 2.5, 2.6 and 3 call by different names; events have their own file, sfml_events.
namespace engine::compat
{

enum class WindowKind
{
    windowed,
    fullscreen
};

inline sf::Vector2u desktop_size()
{
    const sf::VideoMode mode = sf::VideoMode::getDesktopMode();
#if SFML_VERSION_MAJOR >= 3
    return mode.size;
#else
    return {mode.width, mode.height};
#endif
}

inline void open(sf::RenderWindow& window, sf::Vector2u size, const std::string& title,
                 WindowKind kind)
{
    const sf::String shown = sf::String::fromUtf8(title.begin(), title.end());
    const bool full = kind == WindowKind::fullscreen;
#if SFML_VERSION_MAJOR >= 3
    const auto state = full ? sf::State::Fullscreen : sf::State::Windowed;
    window.create(full ? sf::VideoMode::getDesktopMode() : sf::VideoMode(size), shown,
                  sf::Style::Default, state);
#else
    const auto style = full ? sf::Style::Fullscreen : sf::Style::Default;
    window.create(full ? sf::VideoMode::getDesktopMode() : sf::VideoMode(size.x, size.y), shown,
                  style);
#endif
}

[[nodiscard]] inline bool make_texture(sf::Texture& texture, unsigned side)
{
#if SFML_VERSION_MAJOR >= 3
    return texture.resize({side, side});
#else
    return texture.create(side, side);
#endif
}

/// Rows of RGBA pixels over the texture's whole width.
inline void upload_rows(sf::Texture& texture, const std::uint8_t* pixels, unsigned first,
                        unsigned rows)
{
#if SFML_VERSION_MAJOR >= 3
    texture.update(pixels, {texture.getSize().x, rows}, {0, first});
#else
    texture.update(pixels, texture.getSize().x, rows, 0, first);
#endif
}

[[nodiscard]] inline bool make_target(sf::RenderTexture& target, sf::Vector2u size)
{
#if SFML_VERSION_MAJOR >= 3
    return target.resize(size);
#else
    return target.create(size.x, size.y);
#endif
}

[[nodiscard]] inline bool load(sf::Image& image, const std::filesystem::path& file)
{
    return image.loadFromFile(file.string());
}

inline void set_icon(sf::RenderWindow& window, const sf::Image& icon)
{
#if SFML_VERSION_MAJOR >= 3
    window.setIcon(icon.getSize(), icon.getPixelsPtr());
#else
    window.setIcon(icon.getSize().x, icon.getSize().y, icon.getPixelsPtr());
#endif
}

} // namespace engine::compat
