#include "ui/words.hpp"

#include <algorithm>

namespace ui
{

namespace
{

/// Lines of a label stand closer than those of prose.
constexpr float tight = 1.25f;

} // namespace

float baseline_in(const engine::Type& type, engine::Font font, float line_height)
{
    const float ascent = type.ascent(font);
    return (line_height - ascent - type.descent(font)) / 2 + ascent;
}

void draw_centred(engine::Canvas& canvas, engine::Rect box, const TextStyle& style,
                  std::string_view text, engine::Color color)
{
    const engine::Type& type = canvas.type();
    const std::vector<engine::TextLine> rows = type.wrapped(style.font, text, box.w);
    const float height = std::min(style.line_height, style.font.size * tight);
    const auto room = std::max(std::size_t{1}, static_cast<std::size_t>((box.h + 1) / height));
    const std::size_t count = std::min(rows.size(), room);
    float y = box.y + (box.h - static_cast<float>(count) * height) / 2;
    for (std::size_t i = 0; i < count; ++i)
    {
        const std::size_t begin = rows[i].span.begin;
        const std::size_t end = i + 1 == count ? text.size() : rows[i].span.end;
        const std::string line = type.shortened(style.font, text.substr(begin, end - begin), box.w);
        const float x = box.x + (box.w - type.width(style.font, line)) / 2;
        if (!line.empty())
            canvas.text(style.font, line, {x, y + baseline_in(type, style.font, height)}, color);
        y += height;
    }
}

void draw_lines(engine::Canvas& canvas, engine::Rect box, const TextStyle& style,
                engine::Color color, std::string_view text, Align align)
{
    float y = box.y + baseline_in(canvas.type(), style.font, style.line_height);
    for (const engine::TextLine& row : canvas.type().wrapped(style.font, text, box.w))
    {
        const float room = box.w - row.width;
        const float indent = align == Align::right ? room : align == Align::centre ? room / 2 : 0;
        const std::string_view line = text.substr(row.span.begin, row.span.end - row.span.begin);
        if (!line.empty())
            canvas.text(style.font, line, {box.x + indent, y}, color);
        y += style.line_height;
    }
}

} // namespace ui
