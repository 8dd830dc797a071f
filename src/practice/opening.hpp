#pragma once

#include "feelings/word_state.hpp"
#include "practice/catalogue.hpp"

#include <vector>

namespace practice
{

/// True when exercises may ask for this word, given how far each word has come (by WordId): hub
/// states and families always, a family's words once it was met, finer ones once the word above
/// them is held. More progress never closes a word. Words for oneself (naming, the envelope) are
/// not asked about here: there the whole wheel is always open.
bool is_open(const feelings::Wheel& wheel, const std::vector<feelings::WordState>& states,
             feelings::WordId word);
/// True when both words of the pair are.
bool is_open(const feelings::Wheel& wheel, const std::vector<feelings::WordState>& states,
             const TwinPair& pair);

} // namespace practice
