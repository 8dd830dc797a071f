#pragma once

#include "base/text.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace engine
{

/// A stretch of text that is not broken when it fits a line: a word, or a part of one that ends in
/// a dash or hyphen. `gap` is where the spaces before it begin.
struct Piece
{
    std::size_t gap = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The pieces of one paragraph (no '\n' in it). Spaces at its end belong to no piece.
std::vector<Piece> pieces(std::string_view paragraph);

/// True when a caret may stand before this byte: not within a letter, nor between a letter and the
/// accents, joiners and selectors that belong to it. A line end is a letter of its own.
bool letter_begins(std::string_view text, std::size_t byte);

/// Width of a text in logical pixels.
using Measure = std::function<float(std::string_view)>;

/// Bytes of the longest run of whole letters at the start of `text` that is no wider than `width`.
std::size_t longest_fit(std::string_view text, float width, const Measure& measure);

} // namespace engine
