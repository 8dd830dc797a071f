#include "files/atomic_write.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using files::read_file;
using files::write_file;

namespace
{

/// While it lives no file can grow beyond so many bytes: a disk that fills up in mid-write.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before = {};
};

} // namespace

TEST_CASE("write: any bytes come back, whether the file was there or not")
{
    const test::TempFolder temp;
    std::string bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += static_cast<char>(i * 7);
    for (const std::string& content : {std::string(), std::string("short"), bytes})
    {
        REQUIRE(write_file(temp / "file", content));
        CHECK(*read_file(temp / "file", 300'000) == content);
    }
    CHECK(temp.size() == 1);
}

TEST_CASE("write: files are for their owner only, whatever the umask and the older file")
{
    const test::TempFolder temp;
    test::put(temp / "older", "x");
    ::chmod((temp / "older").c_str(), 0666);
    const mode_t before = ::umask(0);
    CHECK(write_file(temp / "fresh", "a"));
    CHECK(write_file(temp / "older", "a"));
    ::umask(before);
    CHECK(test::mode(temp / "fresh") == 0600);
    CHECK(test::mode(temp / "older") == 0600);
}

TEST_CASE("write: when the disk gives out the older file stays and nothing is left behind")
{
    const test::TempFolder temp;
    REQUIRE(write_file(temp / "file", "precious"));
    {
        const SmallDisk disk(1'000);
        const auto result = write_file(temp / "file", std::string(5'000, 'x'));
        REQUIRE_FALSE(result);
        CHECK(result.error().file == (temp / "file").string());
        CHECK(result.error().what ==
              "could not be written: it would be larger than the system allows");
    }
    CHECK(test::got(temp / "file") == "precious");
    CHECK(temp.size() == 1);
}

TEST_CASE("write: what stands in the way is said in words")
{
    const test::TempFolder temp;
    test::put(temp / "file", "x");
    const auto below_file = write_file(temp / "file/settings.json", "y");
    REQUIRE_FALSE(below_file);
    CHECK(below_file.error().what ==
          "could not be written: part of the path is a file, not a folder");
    const auto nowhere = write_file(temp / "gone/settings.json", "y");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().what == "could not be written: there is no such file or folder");
    std::filesystem::create_directory(temp / "folder");
    const auto folder = write_file(temp / "folder", "y");
    REQUIRE_FALSE(folder);
    CHECK(folder.error().what == "could not be written: it is a folder");
    CHECK(temp.size() == 2);
    CHECK(files::system_words(ENOSPC) == "the disk is full");
    CHECK(files::system_words(EROFS) == "the folder is read-only");
}

TEST_CASE("write: a link stays a link and the file behind it is replaced")
{
    const test::TempFolder temp;
    std::filesystem::create_directory(temp / "elsewhere");
    test::put(temp / "elsewhere/real", "old");
    std::filesystem::create_symlink(temp / "elsewhere/real", temp / "link");
    REQUIRE(write_file(temp / "link", "new"));
    CHECK(std::filesystem::is_symlink(temp / "link"));
    CHECK(test::got(temp / "elsewhere/real") == "new");
}

TEST_CASE("read: the cap is exact, and only plain files are read")
{
    const test::TempFolder temp;
    test::put(temp / "ten", "0123456789");
    CHECK(*read_file(temp / "ten", 10) == "0123456789");
    const auto larger = read_file(temp / "ten", 9);
    REQUIRE_FALSE(larger);
    CHECK(larger.error().what == "expected at most 9 bytes, found more");
    REQUIRE(::mkfifo((temp / "pipe").c_str(), 0600) == 0);
    for (const auto& odd : {temp / "pipe", temp.path(), std::filesystem::path("/dev/zero")})
    {
        const auto result = read_file(odd, 10);
        REQUIRE_FALSE(result);
        CHECK(result.error().what == "expected a plain file");
    }
    const auto gone = read_file(temp / "gone", 10);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().what == "could not be read: there is no such file or folder");
}

TEST_CASE("read: a file that claims to be empty but is not is read to its end")
{
    const auto status = read_file("/proc/self/status", 1'000'000);
    REQUIRE(status);
    CHECK(status->find("Name:") != std::string::npos);
}
