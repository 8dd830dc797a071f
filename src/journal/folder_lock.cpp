#include "journal/folder_lock.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace journal
{

namespace
{

Held lock(int number)
{
    if (number < 0)
        return Held::not_offered;
    if (::flock(number, LOCK_EX | LOCK_NB) == 0)
        return Held::yes;
    return errno == EWOULDBLOCK ? Held::in_use : Held::not_offered;
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_number(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    , m_held(lock(m_number))
{
}

FolderLock::~FolderLock()
{
    if (m_number >= 0)
        ::close(m_number);
}

} // namespace journal
