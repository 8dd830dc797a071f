#pragma once

#include "practice/asks.hpp"
#include "scenes/backstage.hpp"
#include "ui/board.hpp"

#include <optional>

namespace scenes
{

/// The fields of a question about the game, each with what is set now; the same on its own page and
/// in Settings. Controls are called "topic.sex.2", "people.her", "keep.nothing". Returns the
/// bottom.
float draw_ask(ui::Board& board, const Backstage& backstage, engine::Rect column,
               practice::Ask ask);
/// What an activated control would answer; nothing when it is no control of this question.
std::optional<practice::Answer> asked_by(const ui::Acted& act, practice::Ask ask);
/// Makes the game follow an answer.
void take(Backstage& backstage, practice::Ask ask, const practice::Answer& answer);
/// True when an answer would erase what is kept: then `erase_screen` asks first.
bool erases(const Backstage& backstage, const practice::Answer& answer);
void keep_nothing(Backstage& backstage);

} // namespace scenes
