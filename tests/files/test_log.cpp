#include "files/log.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using files::Log;
using files::LogField;
using files::LogLevel;
using files::LogName;
using files::LogValue;

// What a player typed comes in one of these; none of them fits into the log.
static_assert(!std::is_convertible_v<std::string, LogName>);
static_assert(!std::is_convertible_v<std::string_view, LogName>);
static_assert(!std::is_constructible_v<LogName, std::string>);
static_assert(!std::is_constructible_v<LogName, std::string_view>);
static_assert(!std::is_constructible_v<LogValue, std::string>);
static_assert(!std::is_constructible_v<LogValue, std::string_view>);
static_assert(!std::is_constructible_v<LogValue, char>);
static_assert(!std::is_constructible_v<LogValue, char32_t>);

TEST_CASE("log: names and numbers are written, one event a line")
{
    const test::TempFolder temp;
    auto log = Log::open(temp.path(), LogLevel::info);
    REQUIRE(log);
    static constexpr LogName themes[]{"dark", "light"};
    log->note("session.begun", {{"items", 4}, {"theme", themes[1]}, {"seconds", 0.5}});
    log->error("journal.unwritable", {{"errno", 28u}});
    const std::string text = test::got(temp / "inword.log");
    CHECK(text.find(" info session.begun items=4 theme=light seconds=0.500000\n") !=
          std::string::npos);
    CHECK(text.find(" error journal.unwritable errno=28\n") != std::string::npos);
}

TEST_CASE("log: the level decides what is kept, and off makes no file")
{
    const test::TempFolder temp;
    {
        auto log = Log::open(temp.path(), LogLevel::off);
        REQUIRE(log);
        log->error("nothing");
    }
    CHECK(temp.size() == 0);
    auto log = Log::open(temp.path(), LogLevel::warning);
    REQUIRE(log);
    log->debug("quiet.debug");
    log->note("quiet.note");
    log->warn("heard.warning");
    log->error("heard.error");
    const std::string text = test::got(temp / "inword.log");
    CHECK(text.find("quiet") == std::string::npos);
    CHECK(text.find("heard.warning") != std::string::npos);
    CHECK(text.find("heard.error") != std::string::npos);
}

TEST_CASE("log: a second evening goes on where the first ended")
{
    const test::TempFolder temp;
    for (int evening = 1; evening <= 2; ++evening)
        Log::open(temp.path(), LogLevel::info).value().note("evening", {{"number", evening}});
    const std::string text = test::got(temp / "inword.log");
    CHECK(text.find("number=1") < text.find("number=2"));
    CHECK(text.find("number=2") != std::string::npos);
}

TEST_CASE("log: three files of one megabyte at most, for their owner only, whatever the umask")
{
    const test::TempFolder temp;
    const mode_t before = ::umask(0);
    {
        auto log = Log::open(temp.path(), LogLevel::info);
        REQUIRE(log);
        for (int i = 0; i < 80'000; ++i)
            log->note("a.rather.long.name.that.fills.the.file", {{"number", i}});
    }
    ::umask(before);
    CHECK(temp.size() == 3);
    for (const auto& entry : std::filesystem::directory_iterator(temp.path()))
    {
        CHECK(entry.file_size() <= 1'000'000);
        CHECK(test::mode(entry.path()) == 0600);
    }
}

TEST_CASE("log: an older log that others could read is closed to them")
{
    const test::TempFolder temp;
    test::put(temp / "inword.log", "before\n");
    ::chmod((temp / "inword.log").c_str(), 0644);
    REQUIRE(Log::open(temp.path(), LogLevel::info));
    CHECK(test::mode(temp / "inword.log") == 0600);
    CHECK(test::got(temp / "inword.log") == "before\n");
}

TEST_CASE("log: a folder that cannot be written is said once, and a log of nothing is harmless")
{
    const test::TempFolder temp;
    test::put(temp / "file", "x");
    const auto log = Log::open(temp / "file", LogLevel::info);
    REQUIRE_FALSE(log);
    CHECK(log.error().what.find("part of the path is a file") != std::string::npos);
    Log none;
    none.error("nobody.listens", {{"n", 1}});
    none = Log();
}
