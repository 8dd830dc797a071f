#pragma once

#include "base/message.hpp"
#include "practice/catalogue.hpp"
#include "practice/step.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace plain
{

/// What a typed line means for one field: a value, nothing (left blank), or what was not
/// understood.
using Reading = std::variant<std::monostate, practice::Value, base::Message>;

/// Reads a line of the terminal for a field of a step.
/// Words: "hurt [2], gutted = disappointed"; "-" for none. Body: "chest: tight, hollow; hands".
/// Options by name, label or number. A blank line leaves the field blank, or keeps its initial
/// words.
Reading read_line(const practice::Step& step, const practice::Field& field, std::string_view line,
                  const practice::Catalogue& catalogue, const base::Phrases& phrases);

} // namespace plain
