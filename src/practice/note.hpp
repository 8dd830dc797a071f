#pragma once

#include "practice/history.hpp"
#include "practice/plan.hpp"
#include "practice/step.hpp"

namespace practice
{

/// What the room of own entries is called: a line of the log is a document there.
inline constexpr std::string_view log_room = "log";
/// What a note is called in plans and steps.
inline constexpr std::string_view note_subject = "note";

/// One own entry in the order of game.md 1: where in the body, a word from nothing, then the wheel
/// with what happened. Never marked, never measured.
PlanItem note_item();
/// A note and nothing else: the evening of one who has no time for more.
Plan note_plan(base::Day day, std::uint64_t seed);

/// `typed` is the word that came from nothing, for the wheel to open on.
Step note_step(const StepRef& ref, const Words* typed);
/// True for the step whose answer closes the note and writes it down.
bool closes_note(const StepRef& ref);
/// What the note's steps were answered, as one page; blank answers are not in it.
Answer note_page(const Answer* body, const Answer* typed, const Answer& last);

} // namespace practice
