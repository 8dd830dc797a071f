#include "ui/boxes.hpp"

namespace ui
{

void draw_box(engine::Canvas& canvas, engine::Rect box, float radius, engine::Color fill,
              engine::Color line, float width, engine::Dash dash)
{
    const engine::Path path = engine::Path::rounded(box, radius);
    canvas.fill(path, fill);
    canvas.stroke(path, width, line, dash);
}

} // namespace ui
