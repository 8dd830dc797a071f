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

const engine::Type& type(engine::StoryLetters letters = engine::StoryLetters::serif);
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

/// What the rules of text find, and texts that leave the stage: one sentence each.
std::vector<std::string> text_faults(const engine::Recorder& recorded, engine::Size stage);

/// What the rules of controls and of signs find.
std::vector<std::string> control_faults(const engine::Recorder& recorded, engine::Size stage,
                                        const ui::Look& look);

/// Reachable things smaller than 44 either way.
std::vector<std::string> small_targets(const engine::Recorder& recorded);

} // namespace stage
