#include "scenes/preferences.hpp"

#include <utility>

namespace scenes
{

Preferences::Preferences(files::Settings settings, Apply apply, Given given)
    : m_settings(std::move(settings))
    , m_given(given)
    , m_apply(std::move(apply))
{
}

void Preferences::change(const std::function<void(files::Settings&)>& how)
{
    files::Settings settings = m_settings;
    how(settings);
    if (settings != m_settings)
        take(settings);
}

void Preferences::set_theme(files::ThemeChoice theme)
{
    files::Settings settings = m_settings;
    settings.theme = theme;
    if (std::exchange(m_given.theme, std::nullopt) || settings != m_settings)
        take(settings);
}

void Preferences::set_text_scale(int percent)
{
    files::Settings settings = m_settings;
    settings.text_scale_percent = percent;
    if (std::exchange(m_given.text_scale_percent, std::nullopt) || settings != m_settings)
        take(settings);
}

void Preferences::take(const files::Settings& settings)
{
    m_settings = settings;
    const auto kept = m_apply(m_settings);
    m_not_kept = kept ? std::nullopt : std::optional(kept.error());
}

} // namespace scenes
