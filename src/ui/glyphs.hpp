#pragma once

#include "engine/canvas.hpp"
#include "feelings/word_state.hpp"

#include <string_view>

namespace ui
{

/// A family's sign: what is stroked, and the small parts that are filled.
struct Glyph
{
    engine::Path lines;
    engine::Path dots;
};

/// The sign named by the wheel ("dot-circle", "arrow", "triangle", "tilde", "rings", "cup", "drop",
/// "bolt", "chevron", "zigzag", "diamond", "slash") in a square of `size` about a middle; a plain
/// ring for any other name.
Glyph glyph(std::string_view name, engine::Point middle, float size);

void draw_glyph(engine::Canvas& canvas, std::string_view name, engine::Point middle, float size,
                engine::Color color);

/// The tick of what has been chosen.
void draw_tick(engine::Canvas& canvas, engine::Point middle, engine::Color color);

/// How far a word has come, told by shape as well as colour: a speck, a ring, a half-filled ring,
/// a disc, a disc within a ring.
void draw_state(engine::Canvas& canvas, feelings::WordState state, engine::Point middle,
                float radius, engine::Color lit, engine::Color unlit);

} // namespace ui
