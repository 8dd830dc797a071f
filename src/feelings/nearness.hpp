#pragma once

#include "feelings/wheel.hpp"

namespace feelings
{

/// -1, 0 or 1. Below .2 either way a word is neutral and shares its sign with no other.
int valence_sign(const Word& word);

/// How near an answered word lies to a fitting one, 0-100 (game.md 4). Not symmetric: a finer word
/// than the fitting one is nearer than a vaguer one.
int nearness(const Wheel& wheel, WordId answered, WordId fitting);

} // namespace feelings
