#pragma once

#include "content/page.hpp"
#include "practice/scene.hpp"

#include <cstddef>
#include <vector>

namespace content
{

/// Where a list of fitting words stands; each has its own lengths and may leave out other things.
enum class KeyOf
{
    scene,
    turn,
    chair
};

/// The list "feelings" or "shifts": words that fit, their weight and what carries them.
std::vector<practice::Fit> read_fits(Page& page, const files::Reader& list,
                                     const feelings::Wheel& wheel, KeyOf owner,
                                     std::size_t cue_count);

/// The list "far". For a chair it may be missing and its words may be plain texts.
std::vector<practice::Far> read_far(Page& page, const files::Reader& parent,
                                    const feelings::Wheel& wheel, KeyOf owner);

} // namespace content
