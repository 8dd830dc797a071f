#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace journal
{

/// What a reading of the whole journal found, for `inword journal check`.
struct Check
{
    std::size_t rows = 0;
    std::size_t bad = 0;       ///< Rows whose seal is broken.
    std::uint64_t missing = 0; ///< Numbers no row carries although later ones exist.
    std::size_t carried = 0;   ///< Sound records of a newer version.
    bool sqlite_ok = true;     ///< The file's own structure holds together.

    bool sound() const
    {
        return bad == 0 && missing == 0 && sqlite_ok;
    }
};

/// Reads and authenticates everything and changes nothing. An error when the journal is in use or
/// cannot be opened at all.
base::Result<Check> check(const std::filesystem::path& folder);

} // namespace journal
