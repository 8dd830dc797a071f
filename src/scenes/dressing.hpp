#pragma once

#include "base/message.hpp"
#include "feelings/wheel.hpp"
#include "files/settings.hpp"
#include "files/theme.hpp"
#include "practice/asks.hpp"
#include "ui/look.hpp"

namespace scenes
{

/// The colours of a theme for the families of a wheel.
ui::Look look_of(const files::Theme& theme, const feelings::Wheel& wheel,
                 ui::Motion motion = ui::Motion::full);

/// How far scenes may go and how long an evening is; topics that are not set keep their careful
/// defaults.
practice::PlanWishes wishes_of(const files::Settings& settings);

/// What the settings say to every question of practice::Ask, those not put yet with their defaults;
/// fields as in practice::ask_step.
practice::Answer answers_in(const files::Settings& settings);
/// Takes on the answer to one question; a field that is blank stays as it was.
void take(files::Settings& settings, practice::Ask ask, const practice::Answer& answer);

/// What sentences say differently because of the settings: the letters of the shortcuts (gaps
/// "key.undo" ...) and how they speak of somebody close (gap "someone").
void fill_gaps(base::Phrases& phrases, const files::Settings& settings);

} // namespace scenes
