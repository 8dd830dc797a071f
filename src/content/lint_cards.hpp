#pragma once

#include "content/load.hpp"

#include <vector>

namespace content
{

/// The cards: one for each word, saying what sets it apart from its nearest words, both ways.
void lint_cards(const Loaded& loaded, std::vector<Finding>& findings);

} // namespace content
