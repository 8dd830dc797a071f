#pragma once

#include <filesystem>

namespace journal
{

/// Enough for many answers and for SQLite to finish what it began.
inline constexpr std::size_t ballast_bytes = 64 * 1024;

/// Takes the room when it is there to be had; doing without is no error.
void lay_ballast(const std::filesystem::path& path);
/// Gives the room back; false when there was none.
bool drop_ballast(const std::filesystem::path& path);

} // namespace journal
