#pragma once

#include "feelings/word_state.hpp"
#include "practice/catalogue.hpp"
#include "practice/history.hpp"

#include <vector>

namespace practice
{

/// How far each word of the wheel has come, by WordId; folded from history alone (game.md 3).
/// met: named or placed by the player, or its card was shown. practised: 2 successful retrievals on
/// different practice days. held: typed from nothing, unaided, on 2 occasions 7 days apart or more,
/// in 3 contexts or more. own use: in an envelope or a note of his own.
std::vector<feelings::WordState> word_states(const Catalogue& catalogue, const History& history);

/// Words whose state rose in this evening, with the state before and after.
struct WordMoved
{
    feelings::WordId word;
    feelings::WordState before;
    feelings::WordState after;
};
std::vector<WordMoved> words_moved(const std::vector<feelings::WordState>& before,
                                   const std::vector<feelings::WordState>& after);

} // namespace practice
