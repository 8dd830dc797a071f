#pragma once

#include "practice/asks.hpp"
#include "scenes/backstage.hpp"
#include "ui/board.hpp"

namespace scenes
{

/// The fields of a question about the game, each with what is set now; the same on its own page and
/// in Settings. Controls are called "topic.sex.2", "people.her", "keep.nothing". Returns the
/// bottom.
float draw_ask(ui::Board& board, const Backstage& backstage, engine::Rect column,
               practice::Ask ask);
/// Makes the game follow an answer.
void take(Backstage& backstage, practice::Ask ask, const practice::Answer& answer);
/// A control was activated: makes the game follow when it answers this question. What would erase
/// all that is kept is asked over everything else first, and done when that is answered by "erase".
void act_on_ask(ui::Board& board, Backstage& backstage, const ui::Acted& act, practice::Ask ask);

} // namespace scenes
