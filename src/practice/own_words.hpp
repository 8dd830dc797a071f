#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace practice
{

/// A word of the player's own, with the place he gave it.
struct OwnWord
{
    std::string text;      ///< As it was said last.
    std::string home;      ///< The word of the wheel it stands under; empty when it is loose.
    std::size_t times = 0; ///< How often it was said.
    base::Day last;
};

/// What a document that gives an own word its place is called, and its one field.
inline constexpr std::string_view own_words_room = "own-words";
inline constexpr std::string_view own_word_field = "word";

/// Every word the player said that is none of the wheel's, in any form, the latest first. A place
/// given in the Wheel room holds over those given while answering, and the latest of each holds.
std::vector<OwnWord> own_words(const Catalogue& catalogue, const History& history);

/// At most so many own words that begin as typed, the latest first; a blank finds none.
std::vector<OwnWord> own_words_like(const std::vector<OwnWord>& words, std::string_view typed,
                                    std::size_t most);

/// The own word of this text, case and accents forgiven; nothing when there is none.
const OwnWord* own_word(const std::vector<OwnWord>& words, std::string_view text);

} // namespace practice
