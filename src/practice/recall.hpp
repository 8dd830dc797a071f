#pragma once

#include "practice/catalogue.hpp"
#include "practice/feedback.hpp"
#include "practice/plan.hpp"
#include "practice/step.hpp"

#include <optional>
#include <string>
#include <vector>

namespace practice
{

/// The two ways to a word, each with a memory of its own: told from its neighbours, or found from
/// nothing.
enum class Path
{
    recognise,
    produce
};

/// What a word is asked by: its definition, a moment in which it lives, or what it is like in the
/// body and what usually sets it off.
enum class Prompt
{
    definition,
    line,
    body
};
inline constexpr std::size_t prompt_count = 3;

/// What the part of an evening that asks words is called.
inline constexpr std::string_view words_subject = "words";

/// "word.left-out/recall/type.line": one word by one prompt, picked from four or typed.
StepRef recall_ref(const feelings::Wheel& wheel, feelings::WordId word, Path path, Prompt prompt);
/// The word's card, then its nearest neighbour's beside it.
std::vector<StepRef> meet_refs(const Catalogue& catalogue, feelings::WordId word);

/// The word a step of meet or recall is about; nothing when it is gone from the wheel, has no card,
/// or for other steps.
std::optional<feelings::WordId> word_asked(const Catalogue& catalogue, const StepRef& ref);
struct Asking
{
    Path path = Path::recognise;
    Prompt prompt = Prompt::definition;
};
/// How a recall step asks; nothing for other steps.
std::optional<Asking> asking_of(const StepRef& ref);
/// The words to pick from: the one asked, its nearest neighbours by card and then by wheel; in an
/// order that depends on the step alone.
std::vector<feelings::WordId> picks(const Catalogue& catalogue, const StepRef& ref);

Step meet_step(const Catalogue& catalogue, const StepRef& ref);
Step recall_step(const Catalogue& catalogue, const StepRef& ref);

/// What was said in a recall step: the word picked, or where the typed one stands (one slip of the
/// pen forgiven). Nothing when it was left blank or stands nowhere.
std::optional<feelings::WordId> recalled(const Catalogue& catalogue, const StepRef& ref,
                                         const Answer& answer);
bool took_hint(const Answer& answer);
/// After a recall: the word, and what sets apart the one that was said instead.
Feedback recall_feedback(const Catalogue& catalogue, const StepRef& ref, const Answer& answer);

} // namespace practice
