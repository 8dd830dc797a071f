#include "practice/opening.hpp"

namespace practice
{

bool is_open(const feelings::Wheel& wheel, const std::vector<feelings::WordState>& states,
             feelings::WordId word)
{
    using feelings::WordState;
    const feelings::Word& asked = wheel[word];
    if (!asked.parent)
        return true;
    const WordState above = states[asked.parent->index];
    return above >= (asked.ring == feelings::Ring::third ? WordState::held : WordState::met);
}

bool is_open(const feelings::Wheel& wheel, const std::vector<feelings::WordState>& states,
             const TwinPair& pair)
{
    return is_open(wheel, states, pair.first) && is_open(wheel, states, pair.second);
}

} // namespace practice
