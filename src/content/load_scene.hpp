#pragma once

#include "content/load.hpp"
#include "content/page.hpp"
#include "feelings/wheel.hpp"
#include "practice/scene.hpp"

namespace content
{

/// A scene as it came from its file, with what its authors should know of it.
struct ReadScene
{
    practice::Scene scene;
    SceneOrigin origin;
};

/// One item of a file's "scenarios". What is wrong is noted in the page; the scene is sound only
/// when nothing was noted.
ReadScene read_scene(Page& page, const files::Reader& reader, const feelings::Wheel& wheel);

} // namespace content
