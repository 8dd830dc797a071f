#pragma once

#include <cstddef>
#include <string_view>

namespace content
{

/// Syllables of an English word, by its groups of vowels; a silent e or ed is none. At least 1.
std::size_t syllables(std::string_view word);

/// The school grade that a text asks for: 0.39 words per sentence + 11.8 syllables per word - 15.59.
/// Source: Kincaid et al. 1975, Research Branch Report 8-75. A text without words is grade 0.
double reading_grade(std::string_view text);

} // namespace content
