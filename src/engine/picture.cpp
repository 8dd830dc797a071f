#include "engine/display.hpp"
#include "engine/png.hpp"
#include "engine/sfml_canvas.hpp"
#include "engine/sfml_compat.hpp"
#include "engine/window.hpp"
#include "files/atomic_write.hpp"

namespace engine
{

base::Result<void> write_picture(const Type& type, Screen& screen, Size pixels, float scale,
                                 Ticks now, const std::filesystem::path& file, Redaction redaction)
{
    const auto display = Display::connect();
    if (!display)
        return display.error();
    sf::RenderTexture target;
    if (!compat::make_target(target,
                             {static_cast<unsigned>(pixels.w), static_cast<unsigned>(pixels.h)}))
        return base::Error{file.string(), "", "the graphics driver gave no picture to draw on"};
    SfmlCanvas canvas(target, type, scale);
    canvas.start_frame();
    RedactingCanvas redacting(canvas, screen.privacy());
    screen.draw(redaction == Redaction::on ? static_cast<Canvas&>(redacting) : canvas,
                canvas.stage(), now);
    canvas.finish_frame();
    target.display();
    const sf::Image image = target.getTexture().copyToImage();
    const sf::Vector2u size = image.getSize();
    const std::size_t bytes = std::size_t{size.x} * size.y * 4;
    return files::write_file(file, png(size.x, size.y, {image.getPixelsPtr(), bytes}));
}

} // namespace engine
