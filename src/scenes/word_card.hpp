#pragma once

#include "scenes/backstage.hpp"
#include "ui/board.hpp"

#include <string>

namespace scenes
{

/// How much of a word's card is shown.
enum class CardPart
{
    beside_choice, ///< What helps to choose it: what it is, the body, what it is not, an instance.
    read,          ///< All of it, to be read.
    whole          ///< All of it; its twins can be opened.
};

/// The card that helps to choose a word as one text, for where it stands over everything; empty
/// where the word has none.
std::string card_in_words(const Backstage& backstage, feelings::WordId word);

/// The text of a word's card from the top of the area; the twins of a whole card are rows
/// "beside.<word>". Returns the bottom.
float draw_card_text(ui::Board& board, const Backstage& backstage, engine::Rect area,
                     feelings::WordId word, CardPart part);

/// Two cards beside each other, or one below the other where it is narrow, and above them what sets
/// each apart from the other. Returns the bottom.
float draw_twin_cards(ui::Board& board, const Backstage& backstage, engine::Rect area,
                      feelings::WordId word, feelings::WordId twin);

} // namespace scenes
