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
    std::size_t combinations = 0;
    std::size_t frames = 0;
    std::size_t texts = 0;
    std::size_t targets = 0;
    std::set<std::string> screens;
    std::set<std::string> states;              ///< "naming: hub open".
    std::map<std::string, std::string> faults; ///< "screen: what" -> size and look.

    std::string summary() const;
};

/// The names of all rules: those of a frame, and those that need a screen to be scrolled.
std::vector<std::string> rule_names();

/// Everything a frame shows wrong by the rules of tests/ui/rules.hpp.
std::vector<std::string> frame_faults(const engine::Recorder& frame, engine::Size size,
                                      const ui::Look& look);

/// Looks at the frame that stands now and adds to the audit.
void look_at(Theatre& theatre, const std::string& where, Audit& audit);

/// Looks at the frame, then scrolls until every text has been seen whole and every control could
/// be met by the pointer; looks at each frame on the way.
void look_through(Theatre& theatre, const std::string& where, Audit& audit);

/// Petals and zones may be smaller than a finger only where the same thing is large elsewhere: as
/// a row of the list, a pill or a chip. Told of every screen, it knows at the end which is not.
class ReachedOtherwise
{
public:
    void see(const engine::Recorder& frame);
    std::vector<std::string> faults() const;

private:
    std::set<std::string> m_small, m_large;
};

} // namespace tests
