#pragma once

#include "journal/record.hpp"

#include <vector>

namespace tests
{

/// The evening that lies in tests/journal/profile-1, one event of every kind.
std::vector<practice::Event> golden_evening();
/// What was half typed when that journal was closed.
journal::Draft golden_draft();

} // namespace tests
