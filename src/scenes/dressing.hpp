#pragma once

#include "base/message.hpp"
#include "feelings/wheel.hpp"
#include "files/settings.hpp"
#include "files/theme.hpp"
#include "practice/planner.hpp"
#include "ui/look.hpp"
#include "ui/shortcuts.hpp"

namespace scenes
{

/// The colours of a theme for the families of a wheel.
ui::Look look_of(const files::Theme& theme, const feelings::Wheel& wheel,
                 ui::Motion motion = ui::Motion::full);

/// How far scenes may go; topics that are not set keep their careful defaults.
practice::PlanWishes wishes_of(const files::Settings& settings);

/// What sentences say differently because of the settings: the letters of the shortcuts (gaps
/// "key.undo" ...).
void fill_gaps(base::Phrases& phrases, const ui::Shortcuts& shortcuts);

} // namespace scenes
