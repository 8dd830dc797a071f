#pragma once

#include "engine/input.hpp"
#include "engine/recorder.hpp"
#include "feelings/wheel.hpp"
#include "ui/board.hpp"
#include "ui/figure.hpp"

#include <string>
#include <vector>

/// What ui tests stand on: the installed faces, the shipped wheel and figure, and the themes.
namespace stage
{

const engine::Type& type();
const feelings::Wheel& wheel();
const ui::Figure& figure();
/// Dark, light and high contrast.
const std::vector<ui::Look>& looks();
const ui::Look& dark();

engine::Event key(engine::Key key, bool shift = false);
engine::Event letter(char32_t character);
engine::Event press(engine::Point at);
engine::Event move(engine::Point at);

/// The id of what a point of the last frame belongs to and the middle of its tag.
engine::Point hit_of(const engine::Recorder& recorded, std::string_view name);

/// Texts smaller than 16, cut with "…", reaching out of their clip or the stage, harder to read
/// than 4.5 to 1, or lying over another text: one sentence each.
std::vector<std::string> text_faults(const engine::Recorder& recorded, engine::Size stage);

/// Reachable things smaller than 44 either way.
std::vector<std::string> small_targets(const engine::Recorder& recorded);

} // namespace stage
