#pragma once

#include "feelings/wheel.hpp"

#include <string_view>
#include <vector>

namespace feelings
{

/// The words of the wheel nearest to what was typed, best first: the word itself, words that begin
/// with it, that hold a word beginning with it, that hold it, and then those one slip of the pen
/// away (two from six letters on). Case and accents are forgiven; a blank finds nothing.
std::vector<WordId> found_words(const Wheel& wheel, std::string_view typed, std::size_t most);

/// How many letters have to be put in, left out, changed, or swapped with their neighbour to turn
/// one text into the other; at most `most` + 1. Source: Damerau 1964, optimal string alignment.
std::size_t slips(std::u32string_view one, std::u32string_view other, std::size_t most);

} // namespace feelings
