#pragma once

#include "base/result.hpp"
#include "commands/world.hpp"
#include "engine/type.hpp"
#include "scenes/backstage.hpp"
#include "ui/figure.hpp"

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

private:
    Stage(World& world, engine::Type type, ui::Figure figure, ui::Look look, float scale);

    engine::Type m_type;
    ui::Figure m_figure;
    float m_scale;
    scenes::Backstage m_backstage;
};

} // namespace commands
