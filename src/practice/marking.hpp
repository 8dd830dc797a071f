#pragma once

#include "practice/answer.hpp"
#include "practice/scene.hpp"

#include <optional>
#include <vector>

namespace practice
{

enum class Band
{
    closest_fit,
    close_by,
    same_neighbourhood,
    another_direction
};

/// 80 and above, 55, 30, below.
Band band_of(int mark);
std::string_view name_of(Band band);

/// One named word beside the writers' reading.
struct WordMark
{
    feelings::WordId word;   ///< Where it stands on the wheel.
    int closeness = 0;       ///< 0-100, rounded half up.
    std::size_t nearest = 0; ///< Index of the fit it came closest to.
    bool far = false;        ///< The scene lists it as lying in another direction.
    bool counted = true;     ///< The second and third word count only with a line cited.
};

struct Mark
{
    int value = 0; ///< 0-100: 75 % best closeness, 25 % coverage; half up, rounded once.
    std::vector<std::optional<WordMark>> words; ///< As answered; nothing for a loose word.
};

/// How close the named words come to a reading (game.md 4). Nothing when no word stands on the
/// wheel: "no word yet" and loose words are kept, not marked.
std::optional<Mark> mark_words(const feelings::Wheel& wheel, const Key& key, const Words& answer);

/// How close the marked places come to the character's body cues, 0-100 (game.md 5): the mean over
/// the key zones of 60 for the place itself and 40 for one that touches it, 40 more when a listed
/// sensation matches, 10 less for each zone beyond two extra ones.
int mark_body(const Scene& scene, const Body& answer);

/// Right answers of n with m options each, guessing taken out, 0-1: (p - 1/m) / (1 - 1/m), floor 0.
double guess_corrected(int right, int of, int options);

} // namespace practice
