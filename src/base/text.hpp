#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base
{

/// True for well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// Code points of well-formed UTF-8; a broken byte becomes U+FFFD.
std::u32string to_code_points(std::string_view text);
std::string to_utf8(std::u32string_view code_points);
std::string to_utf8(char32_t code_point);

/// Lower case without accents, curly quotes made straight, outer and doubled spaces removed:
/// the form in which two typed words are compared. Covers Latin letters to U+017F.
std::string folded(std::string_view text);

std::string_view trimmed(std::string_view text);
std::vector<std::string> split(std::string_view text, char at);
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Byte offset of the code point before / after `offset`; stops at the ends.
std::size_t previous_code_point(std::string_view text, std::size_t offset);
std::size_t next_code_point(std::string_view text, std::size_t offset);

/// A stretch of a text by byte offsets, end exclusive.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Span&) const = default;
};

/// The sentences of a story text, each with its closing punctuation and quotes, without the
/// spaces between. Speech within “ ” stays together with the words that carry it.
std::vector<Span> sentences(std::string_view text);

/// Single-typo distance: true when one insertion, deletion, substitution or swap of neighbours
/// turns one into the other (or they are equal). Works on code points.
bool within_one_typo(std::string_view a, std::string_view b);

} // namespace base
