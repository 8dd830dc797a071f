#pragma once

#include "base/message.hpp"
#include "practice/catalogue.hpp"
#include "practice/marking.hpp"
#include "practice/step.hpp"

#include <optional>
#include <string>
#include <vector>

namespace practice
{

/// One named word, what lies near it in the text, and both lines: the player's and the writers'.
struct NearWord
{
    NamedWord word;
    std::string family;               ///< Of its home; empty for hub states and loose words.
    std::optional<Band> band;         ///< Nothing for a loose word: kept, not marked.
    std::string why;                  ///< What the text does there, in the writers' words.
    std::vector<std::string> cited;   ///< The lines the player took.
    std::vector<std::string> writers; ///< The lines the writers had in mind.
    std::vector<base::Message> notes; ///< E.g. a story word's "and what did that feel like?".
};

/// One line of a sort: what it says, and what was chosen where that differs.
struct SortedLine
{
    std::string line;
    std::string why;
    base::Message kind;
    std::optional<base::Message> chosen;
};

/// What the text does, not what the player missed. Two sentences at most in each note.
struct Feedback
{
    StepRef of;
    std::string title;
    std::optional<Band> band;
    std::vector<NearWord> words;
    std::vector<std::string> also;   ///< Other words written into the scene.
    std::vector<std::string> quotes; ///< Body cues or the deciding fact, from the text.
    std::vector<SortedLine> sorted;
    std::vector<base::Message> notes;
};

/// The words beside one reading of the scene.
Feedback reading_feedback(const Catalogue& catalogue, const Scene& scene, const Key& key,
                          const StepRef& ref, const Words& words);
/// After name: the words before and after the withheld line, beside the writers' reading.
Feedback naming_feedback(const Catalogue& catalogue, const Scene& scene, const StepRef& ref,
                         const Words& first, const Words* after_turn);
/// After locate: which places the text's body cues point to.
Feedback body_feedback(const Scene& scene, const StepRef& ref, const Body& answer);
/// After one micro-scene of a pair.
Feedback twin_feedback(const Catalogue& catalogue, const TwinPair& pair, std::size_t scene,
                       const StepRef& ref, const Choice& answer);

/// "a verdict; you took it for a thought"
std::string sorted_as(const SortedLine& line, const base::Phrases& phrases);

/// The feedback in words, for the terminal and plays.
std::string describe(const Feedback& feedback, const base::Phrases& phrases);

} // namespace practice
