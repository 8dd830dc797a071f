#pragma once

#include <functional>

namespace tests
{

/// What SQLite asks of the disk.
enum class DiskWork
{
    open,
    read,
    write,
    sync,
    cut, ///< Making a file shorter.
    remove
};

/// While it lives, every SQLite database that is opened lies on a disk that fails when told to.
/// One at a time.
class FailingDisk
{
public:
    /// Gives SQLITE_OK to let the work be done, or the code it fails with.
    using Rule = std::function<int(DiskWork)>;

    explicit FailingDisk(Rule rule);
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
};

} // namespace tests
