#pragma once

#include "scenes/theatre.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>

namespace tests
{

/// What was looked at, and every fault that was found, each once with where it was first seen.
struct Audit
{
    std::size_t frames = 0;
    std::size_t texts = 0;
    std::size_t targets = 0;
    std::map<std::string, std::string> faults; ///< "screen: what" -> size and look.

    std::string summary() const;
};

/// What a frame shows wrong: text too small, cut, clipped at the side, over another, hard to read;
/// a missing sentence; no focus to be seen; a target smaller than 44 that is no petal, zone or
/// row of dots (their shapes are what they are; each has a chip or a key as well).
std::vector<std::string> frame_faults(const engine::Recorder& frame, engine::Size size,
                                      const ui::Look& look);

/// Texts that cannot be seen whole however the screen is scrolled. Leaves it scrolled to the top.
std::vector<std::string> never_whole(Theatre& theatre);

/// Names of what Tab does not reach, with the arrows among petals and zones, which share one stop.
std::vector<std::string> missed_by_tab(Theatre& theatre);

/// Looks at the frame that stands now and adds to the audit.
void look_at(Theatre& theatre, const std::string& where, Audit& audit);

} // namespace tests
