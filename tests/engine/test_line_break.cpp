#include "engine/line_break.hpp"

#include <doctest/doctest.h>

#include <string>

using engine::letter_begins;

namespace
{

std::string cut(std::string_view paragraph)
{
    std::string parts;
    for (const engine::Piece& piece : engine::pieces(paragraph))
        parts += "[" + std::string(paragraph.substr(piece.begin, piece.end - piece.begin)) + "]";
    return parts;
}

} // namespace

TEST_CASE("pieces: a line may end at spaces, and after a dash between letters")
{
    CHECK(cut("  you  hear it ") == "[you][hear][it]");
    CHECK(cut("half-typed word—by word") == "[half-][typed][word—][by][word]");
    CHECK(cut("9–5, -5 and x - y") == "[9–5,][-5][and][x][-][y]");
    CHECK(cut("—no") == "[—no]");
    CHECK(cut("nine\u00A0o’clock") == "[nine\u00A0o’clock]");
    CHECK(cut("   ").empty());
}

TEST_CASE("letters: accents, joiners and selectors belong to the letter before them")
{
    const std::string text = "ae\u0301i";
    CHECK(letter_begins(text, 0));
    CHECK(letter_begins(text, 1));
    CHECK_FALSE(letter_begins(text, 2));
    CHECK_FALSE(letter_begins(text, 3));
    CHECK(letter_begins(text, 4));
    CHECK(letter_begins(text, text.size()));
    CHECK(letter_begins("\n\u0301", 1));
    CHECK(letter_begins("\u200D\n", 3));
    const std::string family = "👩\u200D👧";
    for (std::size_t byte = 1; byte < family.size(); ++byte)
        CHECK_FALSE(letter_begins(family, byte));
}

TEST_CASE("the longest fit: as much as goes in, in whole letters")
{
    const engine::Measure two_a_byte = [](std::string_view text)
    { return 2 * static_cast<float>(text.size()); };
    CHECK(engine::longest_fit("abcdef", 7, two_a_byte) == 3);
    CHECK(engine::longest_fit("abcdef", 100, two_a_byte) == 6);
    CHECK(engine::longest_fit("abcdef", 1, two_a_byte) == 0);
    CHECK(engine::longest_fit("aéé", 9, two_a_byte) == 3);
}
