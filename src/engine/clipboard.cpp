#include "engine/clipboard.hpp"

#include <SFML/Window/Clipboard.hpp>

namespace engine
{

namespace
{

class SfmlClipboard final : public Clipboard
{
public:
    std::string text() override
    {
        const auto bytes = sf::Clipboard::getString().toUtf8();
        return {bytes.begin(), bytes.end()};
    }
    void set(std::string_view text) override
    {
        sf::Clipboard::setString(sf::String::fromUtf8(text.begin(), text.end()));
    }
};

} // namespace

std::unique_ptr<Clipboard> system_clipboard()
{
    return std::make_unique<SfmlClipboard>();
}

} // namespace engine
