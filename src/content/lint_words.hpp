#pragma once

#include "content/lexicon.hpp"
#include "content/notes.hpp"
#include "content/tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// Longest sentence that reads aloud in one go, in words.
inline constexpr std::size_t longest_sentence = 32;

/// The first phrase of a list that stands among the tokens, as it is written there; "" for none.
std::string first_of(lexicon::Words phrases, const std::vector<Token>& tokens);

/// Rule "characters": only letters and punctuation that the game's fonts are known to have.
void check_characters(std::string_view text, std::string_view place, Notes& notes);
/// Rules "judging" and "teaching", for everything the game answers with.
void check_reason(std::string_view text, std::string_view place, Notes& notes);
/// Rule "sentence-length".
void check_sentences(std::string_view text, std::string_view place, Notes& notes);
/// Rule "names-feeling": an error for the word itself, a warning for a verb or noun behind it.
void check_unnamed(std::string_view word, const std::vector<Token>& tokens, std::string_view place,
                   Notes& notes);

} // namespace content
