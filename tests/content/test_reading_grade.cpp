#include "content/reading_grade.hpp"

#include <doctest/doctest.h>

using content::reading_grade;
using content::syllables;

TEST_CASE("syllables: as they are spoken")
{
    for (const char* one : {"the", "come", "used", "times", "loved", "fear", "ache", "tree", "I"})
        CHECK_MESSAGE(syllables(one) == 1, one);
    for (const char* two : {"little", "wanted", "boxes", "angry", "hurting", "Someone", "needed"})
        CHECK_MESSAGE(syllables(two) == 2, two);
    CHECK(syllables("disappointed") == 5 - 1);
    CHECK(syllables("") == 1);
}

TEST_CASE("reading grade: Kincaid's formula, and it rises with longer words and sentences")
{
    // Six words of one syllable in one sentence.
    CHECK(reading_grade("The cat sat on the mat.") == doctest::Approx(0.39 * 6 + 11.8 - 15.59));
    // Twelve in two.
    CHECK(reading_grade("The cat sat on the mat. The dog sat on the cat.") ==
          doctest::Approx(0.39 * 6 + 11.8 - 15.59));
    CHECK(reading_grade("") == 0);
    CHECK(reading_grade("An affective disposition precipitated by anticipatory evaluation.") > 12);
}
