#pragma once

#include <string_view>

namespace feelings
{

/// How far a word has come with this player; a cell of the wheel is lit by it.
enum class WordState
{
    not_met,
    met,
    practised,
    held,
    own_use
};

/// "not-met", "own-use": the name in texts and plays.
std::string_view name_of(WordState state);

} // namespace feelings
