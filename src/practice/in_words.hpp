#pragma once

#include "practice/event.hpp"

#include <string>
#include <vector>

namespace practice
{

/// An answer on one line, language-free: "words: hurt [1 3], gutted (disappointed); strength: 2".
/// Lines are numbered from 1. An empty answer is "-".
std::string in_words(const Answer& answer);
/// One field's value in the same way.
std::string in_words(const Value& value);

/// Every attempt that counts (undone ones do not), in order: "<step ref> <answer>".
std::vector<std::string> attempts_in_words(const std::vector<Event>& events);

} // namespace practice
