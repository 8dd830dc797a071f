#pragma once

#include "files/getters.hpp"
#include "practice/step.hpp"

#include <nlohmann/json_fwd.hpp>

namespace journal
{

/// What the player put into a step, and which step that was, as the journal writes them.
nlohmann::json to_json(const practice::Answer& answer);
nlohmann::json to_json(const practice::StepRef& step);

/// The reverse. What is missing or of an unknown kind is a fault.
practice::Answer read_answer(const files::Reader& reader);
practice::StepRef read_step(const files::Reader& reader);

/// A text of any length, as the player's texts are.
std::string read_text(const files::Reader& reader, std::string_view key);
/// The same; a missing one is empty.
std::string read_text_or_none(const files::Reader& reader, std::string_view key);

} // namespace journal
