#include "content/lint_set.hpp"

#include "content/notes.hpp"
#include "content/quotas.hpp"

#include <string>

namespace content
{

namespace
{

constexpr std::size_t full_chapter = 12;
constexpr std::size_t enough_for_shares = 6; ///< Below so many scenes a share says little.
constexpr std::size_t least_turns_percent = 66;
constexpr std::size_t least_quiet_percent = 55;
constexpr std::size_t least_pleasant_percent = 35;

void check_share(std::size_t part, std::size_t whole, std::size_t least_percent,
                 const std::string& what, Notes& notes)
{
    if (100 * part < least_percent * whole)
        notes.error("quota", "expected " + what + " in at least " + std::to_string(least_percent) +
                                 " % of the scenes, found " + std::to_string(part) + " of " +
                                 std::to_string(whole));
}

} // namespace

void lint_quotas(const Loaded& loaded, std::vector<Finding>& findings)
{
    const auto& chapters = loaded.catalogue.chapters;
    for (std::size_t i = 0; i < chapters.size(); ++i)
    {
        Notes notes(findings, loaded.origins.chapters[i].file, loaded.origins.chapters[i].place);
        const Counts counts = count(loaded, chapters[i].id);
        if (counts.scenes < full_chapter)
            notes.warning("quota", "expected " + std::to_string(full_chapter) +
                                       " scenes in a chapter, found " +
                                       std::to_string(counts.scenes));
        if (counts.drafts > 0)
            notes.warning("review", std::to_string(counts.drafts) + " of " +
                                        std::to_string(counts.scenes) +
                                        " scenes are drafts that nobody has read blind");
        if (counts.scenes < enough_for_shares)
            continue;
        check_share(counts.turns, counts.scenes, least_turns_percent, "a turn", notes);
        check_share(counts.quiet_leads, counts.scenes, least_quiet_percent,
                    "the quiet half to lead", notes);
        check_share(counts.pleasant, counts.scenes, least_pleasant_percent,
                    "a pleasant or mixed reading", notes);
    }
}

} // namespace content
