#pragma once

#include "practice/answer.hpp"
#include "practice/catalogue.hpp"

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

/// A fit this heavy counts as true where the question is only whether a word is.
inline constexpr int true_from = 50;

/// Two words that are true at once (game.md 5): 50 for each that the reading holds with a weight of
/// `true_from` or more, if they come from different families.
struct MixedMark
{
    int value = 0; ///< 0, 50 or 100.
    bool one_family = false;
};
MixedMark mark_mixed(const feelings::Wheel& wheel, const Key& key, const Words& answer);

/// What shows and what lies below it: 40 for a true word of the surface, 60 for one of below.
int mark_layers(const feelings::Wheel& wheel, const Key& key, const Words& surface,
                const Words& below);

/// A recalled word: 100 for the word itself, `sibling_mark` for one under the same word, 50 for
/// its family.
inline constexpr int sibling_mark = 70;
int mark_recall(const feelings::Wheel& wheel, feelings::WordId asked,
                std::optional<feelings::WordId> said);

/// One sorted line: 100, or 50 for a verdict taken for a thought.
int mark_sorted(LineKind kind, LineKind chosen);

/// Right answers of n with m options each, guessing taken out, 0-1: (p - 1/m) / (1 - 1/m), floor 0.
double guess_corrected(int right, int of, int options);

} // namespace practice
