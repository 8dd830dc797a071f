#pragma once

#include <filesystem>

namespace journal
{

/// The journal's files inside the player's data folder.
struct Places
{
    explicit Places(const std::filesystem::path& folder)
        : log(folder / "journal.db")
        , ahead(folder / "journal.db-wal")
        , key(folder / "journal.key")
        , ballast(folder / "journal.ballast")
    {
    }

    std::filesystem::path log;
    std::filesystem::path ahead; ///< SQLite's: what was written last, until the journal closes.
    std::filesystem::path key;
    std::filesystem::path ballast; ///< Room to give up when the disk is full.
};

} // namespace journal
