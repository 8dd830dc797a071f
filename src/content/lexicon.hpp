#pragma once

#include "practice/scene.hpp"

#include <cstddef>
#include <span>
#include <string_view>

/// The lists of words the linter looks for. A word ending in * stands for all its endings.
namespace content::lexicon
{

using Words = std::span<const std::string_view>;

/// Words that judge a person; none belongs in a "why".
Words judging();
/// Virtues and traits: what a person is called, not what he feels.
Words virtues();
/// Words of a teacher; none belongs in what the game answers.
Words teaching();
/// Telling instead of showing.
Words feeling_verbs();
/// Words that make one suspect that a scene touches a topic.
Words signs_of(practice::Topic topic);
/// Words that a child is in the scene.
Words children();

/// A phrase that wears out: how often all scenes together may use it.
struct Rationed
{
    std::string_view name;
    Words phrases;
    std::size_t at_least = 1;   ///< Always allowed so often ...
    std::size_t per_scenes = 0; ///< ... and once more for so many scenes; 0 for never more.
};
std::span<const Rationed> rationed();

} // namespace content::lexicon
