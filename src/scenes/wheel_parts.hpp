#pragma once

#include "scenes/backstage.hpp"
#include "ui/wheel_view.hpp"

#include <array>
#include <string>

namespace scenes
{

/// "met", "held" ...: how far a word has come.
std::string state_said(const Backstage& backstage, feelings::WordState state);
/// All of them, for the legend; by WordState.
std::array<std::string, 5> states_said(const Backstage& backstage);
/// What a wheel has to say.
ui::WheelText wheel_text(const Backstage& backstage);

/// Wheel or list, as the player has set it.
ui::WheelForm form_wished(const Backstage& backstage);
/// The other of the two from here on.
void change_form(Backstage& backstage);

} // namespace scenes
