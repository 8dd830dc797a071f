#include "files/atomic_write.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace files
{

namespace
{

namespace fs = std::filesystem;

/// An open file that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const
    {
        return m_number;
    }
    /// Closes now; some disks tell of a failed write only here.
    bool close()
    {
        return ::close(std::exchange(m_number, -1)) == 0;
    }

private:
    int m_number;
};

base::Error fault(const fs::path& path, const std::string& doing)
{
    const int code = errno;
    return {path.string(), "", doing + ": " + system_words(code)};
}

bool write_all(int number, std::string_view bytes)
{
    while (!bytes.empty())
    {
        const ssize_t written = ::write(number, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Makes sure that a rename inside a folder outlives a power cut. File systems that cannot sync
/// a folder answer EINVAL and need none of it.
bool sync_folder(const fs::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.number() >= 0 && (::fsync(opened.number()) == 0 || errno == EINVAL);
}

/// The file a link points to, so that a settings file kept elsewhere stays where it is.
fs::path behind_links(const fs::path& path)
{
    std::error_code unreadable;
    if (!fs::is_symlink(path, unreadable))
        return path;
    const fs::path real = fs::canonical(path, unreadable);
    return unreadable ? path : real;
}

base::Result<void> fill_and_rename(int number, const std::string& made, const fs::path& target,
                                   std::string_view bytes)
{
    Descriptor file(number);
    const bool stored = write_all(number, bytes) && ::fsync(number) == 0 && file.close();
    if (!stored || ::rename(made.c_str(), target.c_str()) != 0)
    {
        const base::Error error = fault(target, "could not be written");
        ::unlink(made.c_str());
        return error;
    }
    return {};
}

} // namespace

base::Result<void> write_file(const fs::path& path, std::string_view bytes)
{
    const fs::path target = behind_links(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::string made = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
    const int number = ::mkostemp(made.data(), O_CLOEXEC); // Makes it 0600.
    if (number < 0)
        return fault(target, "could not be written");
    if (auto renamed = fill_and_rename(number, made, target, bytes); !renamed)
        return renamed;
    if (!sync_folder(folder))
        return fault(target, "was written, but the folder could not be synced");
    return {};
}

base::Result<std::string> read_file(const fs::path& path, std::size_t cap)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return fault(path, "could not be read");
    if (!S_ISREG(status.st_mode))
        return base::Error{path.string(), "", "expected a plain file"};
    std::string bytes;
    std::size_t have = 0;
    while (have <= cap)
    {
        const std::size_t told = static_cast<std::size_t>(status.st_size) + 1;
        bytes.resize(std::min(cap + 1, have < told ? told : have + 65536));
        const ssize_t got = ::read(file.number(), bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fault(path, "could not be read");
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    if (have > cap)
        return base::Error{path.string(), "",
                           "expected at most " + std::to_string(cap) + " bytes, found more"};
    bytes.resize(have);
    return bytes;
}

std::string system_words(int code)
{
    switch (code)
    {
    case EACCES:
    case EPERM: return "there is no permission for it";
    case EROFS: return "the folder is read-only";
    case ENOSPC: return "the disk is full";
    case EDQUOT: return "the space allowed on the disk is used up";
    case EFBIG: return "it would be larger than the system allows";
    case EIO: return "the disk reports an error";
    case ENOENT: return "there is no such file or folder";
    case ENOTDIR: return "part of the path is a file, not a folder";
    case EISDIR: return "it is a folder";
    case ELOOP: return "its links go in a circle";
    case ENAMETOOLONG: return "its name is too long";
    case EMFILE:
    case ENFILE: return "too many files are open";
    default: return std::generic_category().message(code);
    }
}

} // namespace files
