#pragma once

#include "base/result.hpp"
#include "files/settings.hpp"

#include <functional>
#include <optional>

namespace scenes
{

/// What the command line asked for: it holds instead of what is set until the player sets the same
/// thing, and is never kept.
struct Given
{
    std::optional<files::ThemeChoice> theme;
    std::optional<int> text_scale_percent;

    bool operator==(const Given&) const = default;
};

/// What the player has set, as the screens see and change it. A change shows in the next frame and
/// is on disk before that.
class Preferences
{
public:
    /// Makes the game follow the settings and keeps them; the error says why that did not work.
    using Apply = std::function<base::Result<void>(const files::Settings&)>;

    Preferences(files::Settings settings, Apply apply, Given given = {});

    const files::Settings& settings() const
    {
        return m_settings;
    }
    void change(const std::function<void(files::Settings&)>& how);
    const Given& given() const
    {
        return m_given;
    }
    /// In force now, whoever asked for it.
    files::ThemeChoice theme() const
    {
        return m_given.theme.value_or(m_settings.theme);
    }
    int text_scale_percent() const
    {
        return m_given.text_scale_percent.value_or(m_settings.text_scale_percent);
    }
    void set_theme(files::ThemeChoice theme);
    void set_text_scale(int percent);
    /// Why the last change could not be kept; it holds until the game is left all the same.
    const std::optional<base::Error>& not_kept() const
    {
        return m_not_kept;
    }

private:
    void take(const files::Settings& settings);

    files::Settings m_settings;
    Given m_given;
    Apply m_apply;
    std::optional<base::Error> m_not_kept;
};

} // namespace scenes
