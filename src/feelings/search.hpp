#pragma once

#include "feelings/known_words.hpp"

#include <string_view>
#include <vector>

namespace feelings
{

/// What was found: a word of the wheel, or a known word with the one it stands nearest to.
struct Found
{
    /// The form that was found, or the word of the wheel that it is one of; valid as long as the
    /// words searched.
    std::string_view text;
    WordId home;
    Manner manner = Manner::plain;
};

/// The words nearest to what was typed, best first and each once: the word itself, words that begin
/// with it, that hold a word beginning with it, that hold it, and then those one slip of the pen
/// away (two from six letters on). Among equals the wheel's own come first. Case and accents are
/// forgiven; a blank finds nothing.
std::vector<Found> found_words(const KnownWords& words, std::string_view typed, std::size_t most);

/// How many letters have to be put in, left out, changed, or swapped with their neighbour to turn
/// one text into the other; at most `most` + 1. Source: Damerau 1964, optimal string alignment.
std::size_t slips(std::u32string_view one, std::u32string_view other, std::size_t most);

} // namespace feelings
