#include "journal/failing_disk.hpp"

#include <sqlite3.h>

#include <map>

namespace tests
{

namespace
{

FailingDisk::Rule asked_rule;
sqlite3_vfs* real_disk = nullptr;
sqlite3_vfs failing_disk = {};

/// SQLite's own methods and ours, by the address of its own; they never move.
std::map<const sqlite3_io_methods*, sqlite3_io_methods> ours;
std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> theirs;

const sqlite3_io_methods& real(const sqlite3_file* file)
{
    return *theirs.at(file->pMethods);
}

int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    const int code = asked_rule(DiskWork::read);
    return code == SQLITE_OK ? real(file).xRead(file, bytes, size, at) : code;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    const int code = asked_rule(DiskWork::write);
    return code == SQLITE_OK ? real(file).xWrite(file, bytes, size, at) : code;
}

int sync(sqlite3_file* file, int flags)
{
    const int code = asked_rule(DiskWork::sync);
    return code == SQLITE_OK ? real(file).xSync(file, flags) : code;
}

int cut(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = asked_rule(DiskWork::cut);
    return code == SQLITE_OK ? real(file).xTruncate(file, size) : code;
}

int remove(sqlite3_vfs*, const char* name, int sync_folder)
{
    const int code = asked_rule(DiskWork::remove);
    return code == SQLITE_OK ? real_disk->xDelete(real_disk, name, sync_folder) : code;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given)
{
    file->pMethods = nullptr;
    if (const int code = asked_rule(DiskWork::open); code != SQLITE_OK)
        return code;
    const int code = real_disk->xOpen(real_disk, name, file, flags, given);
    if (!file->pMethods)
        return code;
    const auto [place, added] = ours.try_emplace(file->pMethods, *file->pMethods);
    sqlite3_io_methods& methods = place->second;
    if (added)
    {
        methods.xRead = read;
        methods.xWrite = write;
        methods.xSync = sync;
        methods.xTruncate = cut;
        theirs[&methods] = file->pMethods;
    }
    file->pMethods = &methods;
    return code;
}

} // namespace

FailingDisk::FailingDisk(Rule rule)
{
    asked_rule = std::move(rule);
    sqlite3_initialize();
    real_disk = sqlite3_vfs_find(nullptr);
    failing_disk = *real_disk;
    failing_disk.zName = "failing";
    failing_disk.pNext = nullptr;
    failing_disk.xOpen = open;
    failing_disk.xDelete = remove;
    sqlite3_vfs_register(&failing_disk, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&failing_disk);
    sqlite3_vfs_register(real_disk, 1);
}

} // namespace tests
