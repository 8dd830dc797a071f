#pragma once

#include "journal/log_file.hpp"
#include "journal/record.hpp"
#include "journal/seal.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <set>
#include <unordered_set>
#include <vector>

namespace journal
{

/// What a reading of the journal found. Nothing it counts was changed or deleted.
struct Findings
{
    std::size_t rows = 0;                  ///< Reached on the disk.
    std::vector<std::uint64_t> unreadable; ///< Numbers of the rows whose seal is broken.
    std::uint64_t missing = 0;             ///< Numbers no row carries although later ones exist.
    Structure structure = Structure::sound;
    std::vector<base::Id> clock_back; ///< Events before which the player's clock was set back.
};

/// Ids are random all through, so any part of one will do.
struct IdHash
{
    std::size_t operator()(const base::Id& id) const
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.bytes.data(), sizeof hash);
        return hash;
    }
};

/// Everything the journal holds, in the order of writing.
struct Contents
{
    std::vector<practice::Event> events; ///< Every id once.
    std::unordered_set<base::Id, IdHash> ids;
    std::vector<Carried> carried;
    std::optional<Draft> draft;
    Findings findings;
    std::uint64_t last_seq = 0;    ///< The highest number this device has used and sealed.
    std::set<std::uint64_t> taken; ///< Numbers that broken rows of this device hold.

    /// The number a row gets that follows the one with this number.
    std::uint64_t seq_after(std::uint64_t seq) const;
};

/// The one slot of the draft table in use.
inline constexpr std::int64_t draft_slot = 0;

/// Reads and authenticates every row. What does not hold is left out and counted.
Contents read_contents(const LogFile& file, const Seal& seal, const base::Id& device);

/// Where a draft of this device lies.
Place draft_place(const base::Id& device);

} // namespace journal
