#include "scenes/preferences.hpp"

#include <utility>

namespace scenes
{

Preferences::Preferences(files::Settings settings, Apply apply)
    : m_settings(std::move(settings))
    , m_apply(std::move(apply))
{
}

void Preferences::change(const std::function<void(files::Settings&)>& how)
{
    const files::Settings before = m_settings;
    how(m_settings);
    if (m_settings == before)
        return;
    const auto kept = m_apply(m_settings);
    m_not_kept = kept ? std::nullopt : std::optional(kept.error());
}

} // namespace scenes
