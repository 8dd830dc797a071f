#include "journal/ballast.hpp"

#include "files/atomic_write.hpp"

#include <sodium.h>

#include <string>
#include <system_error>

namespace journal
{

void lay_ballast(const std::filesystem::path& path)
{
    std::error_code unreadable;
    if (std::filesystem::exists(path, unreadable))
        return;
    // Random, so that a compressing file system sets the room aside in full.
    std::string bytes(ballast_bytes, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    static_cast<void>(files::write_file(path, bytes));
}

bool drop_ballast(const std::filesystem::path& path)
{
    std::error_code refused;
    return std::filesystem::remove(path, refused);
}

} // namespace journal
