#pragma once

#include "content/page.hpp"
#include "practice/scene.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace content
{

/// One item of a scene's "cues". The scene's text and lines must already be there, since the quote
/// is looked up in them.
practice::Cue read_cue(Page& page, const files::Reader& reader, const practice::Scene& scene);

/// The names of an enum's values, from its own name_of.
template <class Enum, std::size_t count>
std::array<std::string_view, count> names_of()
{
    std::array<std::string_view, count> names;
    for (std::size_t i = 0; i < count; ++i)
        names[i] = practice::name_of(static_cast<Enum>(i));
    return names;
}

} // namespace content
