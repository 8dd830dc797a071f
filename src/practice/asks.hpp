#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"
#include "practice/planner.hpp"

#include <optional>

namespace practice
{

/// A question about the game itself, put once: before the evening in which its answer first
/// matters, never at the first launch.
enum class Ask
{
    topics,  ///< How far scenes may go: before the first that goes further than a first evening's.
    people,  ///< How sentences speak of somebody close: before the third evening, so that no
             ///< evening begins with three questions.
    keeping, ///< Whether the journal is kept: before the second day.
};

/// "ask.topics" ...: the start of its sentences, and what its screen is called.
std::string_view key_of(Ask ask);

/// The question to put before this plan is played; nothing when none is left or none matters yet.
std::optional<Ask> next_ask(const Catalogue& catalogue, const History& history, const Plan& plan,
                            const PlanWishes& wishes);

/// The question as data: one choice for each of its fields, every one of which may be left as it
/// is. Field keys: "topic.sex" ..., "people", "keep".
Step ask_step(Ask ask);
/// The topic a field of ask_step(Ask::topics) is about.
std::string topic_key(Topic topic);

} // namespace practice
