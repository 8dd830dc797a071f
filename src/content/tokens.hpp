#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// One word of a text, in small letters without accents, and where it stands (bytes).
struct Token
{
    std::string word;
    base::Span at;
};

/// The words of a text in order; "you’re" and "T-shirt" are one word each, "8:31" is two.
std::vector<Token> tokens_of(std::string_view text);

/// How many words a reader counts: what stands between spaces and has a letter or a digit.
std::size_t word_count(std::string_view text);

/// Where the words of a phrase ("for a moment") follow each other with a space between: the index
/// of the first of them, for every time they do. A phrase ending in * matches any ending of its
/// last word.
std::vector<std::size_t> places_of(std::string_view phrase, const std::vector<Token>& tokens);

/// The text with everything spoken (between “ and ”) left out.
std::string without_speech(std::string_view text);

/// The sentences of a text, those within speech counted singly.
std::vector<base::Span> single_sentences(std::string_view text);

} // namespace content
