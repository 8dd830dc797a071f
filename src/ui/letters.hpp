#pragma once

#include "base/text.hpp"
#include "engine/line_break.hpp"

#include <string>
#include <string_view>

namespace ui
{

/// Whether a text may have several lines.
enum class LineEnds
{
    yes,
    no
};

/// False for control characters, for those that turn the direction of writing, and for what is no
/// character at all.
bool printable(char32_t point);

/// A text without what is not printable; any kind of line end becomes '\n', or a space where there
/// may be none, and a tab a space.
std::string cleaned(std::string_view text, LineEnds ends);

/// Code points, as the limits of fields count.
std::size_t letters_in(std::string_view text);

/// Bytes of the whole letters at the start of a text that have no more than `most` code points.
std::size_t first_letters(std::string_view text, std::size_t most);

/// Where a caret stands a letter or a word further; a word ends with its last letter.
std::size_t letter_before(std::string_view text, std::size_t byte);
std::size_t letter_after(std::string_view text, std::size_t byte);
std::size_t word_before(std::string_view text, std::size_t byte);
std::size_t word_after(std::string_view text, std::size_t byte);

} // namespace ui
