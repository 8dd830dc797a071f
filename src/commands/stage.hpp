#pragma once

#include "base/result.hpp"
#include "commands/world.hpp"
#include "engine/type.hpp"
#include "files/theme.hpp"
#include "scenes/backstage.hpp"
#include "ui/figure.hpp"

#include <functional>
#include <memory>
#include <utility>

namespace commands
{

/// What the window's screens need besides the world: faces, figure, colours. Needs no display.
class Stage
{
public:
    static base::Result<std::unique_ptr<Stage>> build(World& world);

    const engine::Type& type() const
    {
        return m_type;
    }
    scenes::Backstage& backstage()
    {
        return m_backstage;
    }
    /// Window pixels to one logical pixel.
    float scale() const
    {
        return m_scale;
    }

    /// Called with every change the player makes, and the scale that follows from it.
    void tell(std::function<void(const files::Settings&, float)> told)
    {
        m_tell = std::move(told);
    }

private:
    Stage(World& world, engine::Type type, ui::Figure figure, files::Themes themes);
    base::Result<void> apply(const files::Settings& settings);
    base::Result<void> follow(const files::Settings& settings);

    World& m_world;
    engine::Type m_type;
    ui::Figure m_figure;
    files::Themes m_themes;
    float m_scale = 1;
    std::function<void(const files::Settings&, float)> m_tell;
    scenes::Backstage m_backstage;
};

} // namespace commands
