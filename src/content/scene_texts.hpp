#pragma once

#include "practice/scene.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// What a text of a scene is for.
enum class TextUse
{
    story,  ///< What the player reads first: text and withheld line.
    reason, ///< Every "why": what the game answers with.
    other
};

struct SceneText
{
    std::string place; ///< JSON pointer from the scene on.
    std::string_view text;
    TextUse use = TextUse::other;
};

/// Every text of a scene that a player may come to read.
std::vector<SceneText> texts_of(const practice::Scene& scene);

} // namespace content
