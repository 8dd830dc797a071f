#pragma once

#include "practice/answer.hpp"
#include "practice/catalogue.hpp"

#include <optional>
#include <string_view>

namespace practice
{

/// A word as it was typed, with the place it has: a word of the wheel at its own, a known word at
/// its home; a vague or an unknown one stays loose until the player puts it somewhere.
NamedWord named_word(const Catalogue& catalogue, std::string_view typed);

/// The word of the wheel that was said itself, in any of its forms ("sadness" is sad); nothing for
/// other words, wherever they stand.
std::optional<feelings::WordId> word_said(const Catalogue& catalogue, std::string_view typed);

} // namespace practice
