#include "journal/opening.hpp"

#include "files/paths.hpp"

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace journal
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view sqlite_magic("SQLite format 3\0", 16);

bool is_there(const fs::path& path)
{
    std::error_code unreadable;
    return fs::exists(fs::symlink_status(path, unreadable));
}

/// True for a plain file that begins as SQLite's do. Asked before SQLite sees the file, since it
/// takes an empty one for a new database and throws away what was written ahead for it.
bool begins_as_database(const fs::path& path)
{
    std::error_code unreadable;
    if (!fs::is_regular_file(path, unreadable))
        return false;
    std::array<char, sqlite_magic.size()> start{};
    std::ifstream(path, std::ios::binary).read(start.data(), start.size());
    return std::string_view(start.data(), start.size()) == sqlite_magic;
}

Refusal refused_in_use()
{
    return {OpenFault::in_use,
            {"", "", "Inword is already open: another window or terminal uses this journal"}};
}

Refusal refused_damaged(const fs::path& path, const std::string& what)
{
    return {OpenFault::damaged, {path.string(), "", what + "; nothing was changed"}};
}

const char* words_for(Outcome outcome)
{
    switch (outcome)
    {
    case Outcome::full: return "the disk is full";
    case Outcome::read_only: return "there is no permission to write there";
    default: return "the disk reports an error";
    }
}

Refusal refused_writing(const fs::path& path, const std::string& what, Outcome outcome)
{
    return {OpenFault::cannot_write,
            {path.string(), "", "the journal could not be " + what + ": " + words_for(outcome)}};
}

Trial<FolderLock> lock_folder(const fs::path& folder)
{
    FolderLock lock(folder);
    if (lock.held() == Held::in_use)
        return refused_in_use();
    return lock;
}

} // namespace

Refusal refused_opening(const fs::path& path, Outcome outcome)
{
    switch (outcome)
    {
    case Outcome::busy: return refused_in_use();
    case Outcome::damaged:
        return refused_damaged(path, "the journal is damaged and cannot be opened");
    case Outcome::read_only:
        return {OpenFault::read_only,
                {path.string(), "", "the journal may not be written to, so nothing can be saved"}};
    default: return refused_writing(path, "opened", outcome);
    }
}

Trial<FolderLock> take_folder(const fs::path& folder)
{
    std::error_code unreadable;
    if (fs::is_directory(folder, unreadable) && ::access(folder.c_str(), W_OK | X_OK) != 0)
        return Refusal{
            OpenFault::read_only,
            {folder.string(), "", "the folder may not be written to, so nothing can be saved"}};
    if (const auto made = files::make_private_folder(folder); !made)
        return Refusal{OpenFault::no_folder, made.error()};
    return lock_folder(folder);
}

Trial<FolderLock> take_known_folder(const fs::path& folder)
{
    std::error_code unreadable;
    if (!fs::is_directory(folder, unreadable))
        return Refusal{OpenFault::no_folder, {folder.string(), "", "there is no journal here"}};
    return lock_folder(folder);
}

bool is_fresh(const Places& places)
{
    return !is_there(places.log) && !is_there(places.ahead);
}

Trial<Identity> begin_journal(const Places& places, const base::IdSource& ids)
{
    Trial<Identity> identity = Refusal{};
    if (is_there(places.key))
        identity = find_key(places);
    else if (auto made = create_key(places.key, ids()); made)
        identity = *std::move(made);
    else
        identity = Refusal{OpenFault::cannot_write, made.error()};
    if (std::holds_alternative<Refusal>(identity))
        return identity;
    if (const Outcome outcome = LogFile::create(places.log); outcome != Outcome::done)
        return refused_writing(places.log, "begun", outcome);
    return identity;
}

Trial<Identity> find_key(const Places& places)
{
    if (!is_there(places.key))
        return Refusal{OpenFault::key_missing,
                       {places.key.string(), "",
                        "the key file is missing; without it the journal cannot be read; nothing "
                        "was changed"}};
    base::Result<Identity> identity = read_key(places.key);
    if (!identity)
        return Refusal{OpenFault::key_damaged, identity.error()};
    return *std::move(identity);
}

Trial<LogFile> find_log(const Places& places)
{
    if (!is_there(places.log))
        return refused_damaged(places.log, "the journal is missing, though " +
                                               places.ahead.filename().string() +
                                               " holds entries of it");
    if (!begins_as_database(places.log))
        return refused_damaged(places.log, "expected a journal, found another file");
    std::variant<LogFile, Outcome> opened = LogFile::open(places.log);
    if (const Outcome* outcome = std::get_if<Outcome>(&opened))
        return refused_opening(places.log, *outcome);
    return std::get<LogFile>(std::move(opened));
}

} // namespace journal
