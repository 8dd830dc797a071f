#pragma once

#include "content/tokens.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// The shapes in which a feeling word can slip into a text.
struct WordForms
{
    std::vector<std::string> same;    ///< The word, its adverb and its noun in -ness.
    std::vector<std::string> related; ///< The verb or noun behind it: "irritate", "loneliness".
};

WordForms forms_of(std::string_view word);

/// The first form of the list that stands among the tokens, as it is written there; "" for none.
std::string first_found(const std::vector<std::string>& forms, const std::vector<Token>& tokens);

} // namespace content
