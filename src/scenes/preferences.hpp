#pragma once

#include "base/result.hpp"
#include "files/settings.hpp"

#include <functional>
#include <optional>

namespace scenes
{

/// What the player has set, as the screens see and change it. A change shows in the next frame and
/// is on disk before that.
class Preferences
{
public:
    /// Makes the game follow the settings and keeps them; the error says why that did not work.
    using Apply = std::function<base::Result<void>(const files::Settings&)>;

    Preferences(files::Settings settings, Apply apply);

    const files::Settings& settings() const
    {
        return m_settings;
    }
    void change(const std::function<void(files::Settings&)>& how);
    /// Why the last change could not be kept; it holds until the game is left all the same.
    const std::optional<base::Error>& not_kept() const
    {
        return m_not_kept;
    }

private:
    files::Settings m_settings;
    Apply m_apply;
    std::optional<base::Error> m_not_kept;
};

} // namespace scenes
