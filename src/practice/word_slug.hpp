#pragma once

#include "feelings/wheel.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace practice
{

/// A word as it stands in a step: "left-out", so that a step survives a wheel that grows.
std::string slug_of(std::string_view word);
/// The word of the wheel a slug means; nothing when it is gone.
std::optional<feelings::WordId> word_of_slug(const feelings::Wheel& wheel, std::string_view slug);

} // namespace practice
