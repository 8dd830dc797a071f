#pragma once

#include "base/result.hpp"
#include "journal/folder_lock.hpp"
#include "journal/key_file.hpp"
#include "journal/log_file.hpp"
#include "journal/places.hpp"

#include <filesystem>
#include <variant>

namespace journal
{

/// Why there is no journal to be had. Whatever it is, nothing on the disk was lost by it, and the
/// evening can be played with journal::Unsaved.
enum class OpenFault
{
    in_use,       ///< Inword is open already: say so and do not go on.
    no_folder,    ///< The folder is not there and cannot be made.
    read_only,    ///< The folder or the journal may not be written to.
    cannot_write, ///< A full disk or another fault of it, while the journal was made or opened.
    damaged,      ///< No journal can be read from the file at all.
    newer,        ///< Written by a newer Inword in a way this one cannot read.
    key_missing,
    key_damaged,
    wrong_key ///< Not one row opens with the key that is there.
};

struct Refusal
{
    OpenFault fault = OpenFault::damaged;
    base::Error error;
};

/// What was asked for, or why not.
template <class T>
using Trial = std::variant<T, Refusal>;

/// The folder for this program alone, made if need be.
Trial<FolderLock> take_folder(const std::filesystem::path& folder);
/// The same for a folder that must be there; nothing is made.
Trial<FolderLock> take_known_folder(const std::filesystem::path& folder);

/// True when there is no trace of a journal. A key alone is none: it can serve a new one.
bool is_fresh(const Places& places);
/// Makes an empty journal, and its key unless there is one.
Trial<Identity> begin_journal(const Places& places, const base::IdSource& ids);
Trial<Identity> find_key(const Places& places);
Trial<LogFile> find_log(const Places& places);

/// The journal cannot be opened or written to, in words.
Refusal refused_opening(const std::filesystem::path& path, Outcome outcome);

} // namespace journal
