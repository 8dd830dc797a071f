#pragma once

#include "content/load.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace content
{

/// What there is of everything in a chapter or in the whole set.
struct Counts
{
    std::size_t scenes = 0;
    std::size_t turns = 0;
    std::size_t chairs = 0;
    std::size_t takes = 0;
    std::size_t second_person = 0;
    std::size_t quiet_leads = 0; ///< The quiet half leads: a quiet family's word is at 100.
    std::size_t pleasant = 0;    ///< A pleasant word is at 100 or true beside others.
    std::size_t drafts = 0;
    std::array<std::size_t, 3> tiers{};
    std::array<std::size_t, practice::topic_count> topics{}; ///< Scenes with the flag above 0.
    std::map<std::string, std::size_t> leads;                ///< By family; "hub" for hub states.
    std::map<std::string, std::size_t> exercises;
};

/// The chapter's scenes, or all scenes when no chapter is named.
Counts count(const Loaded& loaded, std::string_view chapter = "");

/// How many lines to sort there are of each kind.
std::array<std::size_t, practice::line_kind_count> count_line_kinds(const Loaded& loaded);

} // namespace content
