#include "journal/journal.hpp"

#include "journal/check.hpp"
#include "journal/files.hpp"
#include "journal/fresh_folder.hpp"
#include "journal/made_up.hpp"
#include "journal/unsaved.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

namespace fs = std::filesystem;
using journal::Journal;
using journal::OpenFault;

std::unique_ptr<Journal> opened(const fs::path& folder)
{
    auto journal = Journal::open(folder, journal::random_ids());
    REQUIRE_MESSAGE(journal, journal.error().sentence());
    return std::move(journal.value());
}

unsigned mode_of(const fs::path& path)
{
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

practice::Event said(const base::Id& id, const std::string& text)
{
    practice::Event event;
    event.id = id;
    event.body = practice::Disagreed{{}, text};
    return event;
}

} // namespace

TEST_CASE("the journal: everything kept is there when it is opened again, in order")
{
    const tests::FreshFolder folder;
    tests::MadeUp made_up(11);
    const auto events = made_up.events(1'200);
    for (std::size_t begin = 0; begin < events.size();)
    {
        const auto journal = opened(folder.path());
        CHECK(journal->events().size() == begin);
        const std::size_t end = std::min(events.size(), begin + 1 + made_up.upto(300));
        for (; begin < end;)
        {
            const std::size_t together = std::min(end - begin, 1 + made_up.upto(4));
            const auto first = events.begin() + static_cast<std::ptrdiff_t>(begin);
            REQUIRE(journal->keep({first, first + static_cast<std::ptrdiff_t>(together)}));
            begin += together;
        }
        CHECK(journal->events().size() == begin);
    }
    const auto journal = opened(folder.path());
    CHECK(tests::same(journal->events(), events));
    CHECK(journal->notes().empty());
    CHECK(journal->access() == journal::Access::writing);
}

TEST_CASE("the journal: keeping an event twice is harmless")
{
    const tests::FreshFolder folder;
    const auto events = tests::MadeUp(12).events(6);
    {
        const auto journal = opened(folder.path());
        REQUIRE(journal->keep({}));
        REQUIRE(journal->keep({events[0], events[0], events[1]}));
        REQUIRE(journal->keep(events));
        REQUIRE(journal->keep(events));
        CHECK(tests::same(journal->events(), events));
    }
    const auto journal = opened(folder.path());
    REQUIRE(journal->keep(events));
    CHECK(tests::same(journal->events(), events));
    CHECK(journal->findings().rows == events.size());
}

TEST_CASE("the journal: only its owner can open folder and files")
{
    const tests::FreshFolder parent;
    const fs::path folder = parent.path() / "share" / "inword";
    const mode_t before = ::umask(0);
    {
        const auto journal = opened(folder);
        REQUIRE(journal->keep(tests::MadeUp(13).events(8)));
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(folder))
        {
            CHECK_MESSAGE(mode_of(entry.path()) == 0600, entry.path().string());
            ++files;
        }
        CHECK(files == 4); // db, -wal, key and ballast.
    }
    ::umask(before);
    CHECK(mode_of(folder) == 0700);
    fs::permissions(folder / "journal.db", fs::perms::all);
    fs::permissions(folder, fs::perms::all);
    const auto journal = opened(folder);
    CHECK(mode_of(folder) == 0700);
    CHECK(mode_of(folder / "journal.db") == 0600);
}

TEST_CASE("the journal: closing leaves one file with everything in it")
{
    const tests::FreshFolder folder;
    REQUIRE(opened(folder.path())->keep(tests::MadeUp(14).events(8)));
    CHECK_FALSE(fs::exists(folder.path() / "journal.db-wal"));
    CHECK_FALSE(fs::exists(folder.path() / "journal.db-shm"));
    CHECK_FALSE(fs::exists(folder.path() / "journal.db.new"));
}

TEST_CASE("the journal: a draft is kept for its step until it is replaced or dropped")
{
    const tests::FreshFolder folder;
    tests::MadeUp made_up(15);
    const practice::StepRef step{"morning-after.004", practice::Exercise::name, "first"};
    const practice::StepRef other{"morning-after.004", practice::Exercise::name, "turn"};
    practice::Answer half;
    half.put("words", practice::Words{{{"grie", "", {}}}});
    {
        const auto journal = opened(folder.path());
        CHECK_FALSE(journal->draft(step));
        REQUIRE(journal->drop_draft());
        REQUIRE(journal->keep_draft(step, made_up.answer()));
        REQUIRE(journal->keep_draft(step, half));
        REQUIRE(journal->keep_draft(step, half));
    }
    {
        const auto journal = opened(folder.path());
        CHECK(journal->draft(step) == half);
        CHECK_FALSE(journal->draft(other));
        CHECK(journal->events().empty());
        REQUIRE(journal->keep_draft(other, half));
        CHECK_FALSE(journal->draft(step));
        REQUIRE(journal->drop_draft());
        CHECK_FALSE(journal->draft(other));
    }
    CHECK_FALSE(opened(folder.path())->draft(other));
}

TEST_CASE("the journal: nothing the player wrote can be read in any file")
{
    const tests::FreshFolder folder;
    const std::string canary = "CANARY-7f3e quiet sorrow";
    const auto search = [&]
    {
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(folder.path()))
        {
            const std::string bytes = tests::bytes_of(entry.path());
            CHECK_MESSAGE(bytes.find("CANARY") == std::string::npos, entry.path().string());
            CHECK_MESSAGE(bytes.find("morning-after") == std::string::npos, entry.path().string());
            ++files;
        }
        return files;
    };
    {
        const auto journal = opened(folder.path());
        practice::Answer half;
        half.put("why", practice::Text{canary});
        REQUIRE(journal->keep_draft({"morning-after", practice::Exercise::name, "first"}, half));
        REQUIRE(journal->keep({said(tests::MadeUp(1).id(), canary)}));
        CHECK(search() == 4);
    }
    CHECK(search() == 3);
    CHECK(std::get<practice::Disagreed>(opened(folder.path())->events().at(0).body).why == canary);
}

TEST_CASE("the journal: a clock that was set back is noted and stops nothing")
{
    const tests::FreshFolder folder;
    auto events = tests::MadeUp(16).events(4);
    for (std::size_t i = 0; i < 4; ++i)
        events[i].when.at =
            decltype(events[i].when.at)(std::chrono::hours(std::array{5, 3, 4, 4}[i]));
    {
        const auto journal = opened(folder.path());
        REQUIRE(journal->keep({events[0]}));
        REQUIRE(journal->keep({events[1], events[2], events[3]}));
        CHECK(journal->findings().clock_back == std::vector{events[1].id});
    }
    const auto journal = opened(folder.path());
    CHECK(journal->findings().clock_back == std::vector{events[1].id});
    CHECK(tests::same(journal->events(), events));
}

TEST_CASE("the journal: a second one is told kindly, in this program and in another")
{
    const tests::FreshFolder folder;
    auto first = opened(folder.path());
    const auto events = tests::MadeUp(17).events(4);
    REQUIRE(first->keep(events));
    const auto second = Journal::open(folder.path(), journal::random_ids());
    REQUIRE_FALSE(second);
    CHECK(second.fault() == OpenFault::in_use);
    CHECK(second.error().sentence().find("already open") != std::string::npos);
    CHECK_FALSE(journal::check(folder.path()));

    const pid_t child = ::fork();
    if (child == 0)
    {
        const auto third = Journal::open(folder.path(), journal::random_ids());
        ::_exit(!third && third.fault() == OpenFault::in_use ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);

    REQUIRE(first->keep(tests::MadeUp(18).events(4)));
    first.reset();
    CHECK(opened(folder.path())->events().size() == 8);
}

TEST_CASE("the journal: a program that holds the file without our lock is told apart from damage")
{
    const tests::FreshFolder folder;
    REQUIRE(opened(folder.path())->keep(tests::MadeUp(22).events(4)));
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open((folder.path() / "journal.db").c_str(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE", nullptr, nullptr,
                         nullptr) == SQLITE_OK);
    const auto second = Journal::open(folder.path(), journal::random_ids());
    REQUIRE_FALSE(second);
    CHECK(second.fault() == OpenFault::in_use);
    sqlite3_close(other);
    CHECK(opened(folder.path())->events().size() == 4);
}

TEST_CASE("the check: counts what is there and what is broken")
{
    const tests::FreshFolder folder;
    CHECK_FALSE(journal::check(folder.path()));
    CHECK_FALSE(journal::check(folder.path() / "none"));
    CHECK_FALSE(fs::exists(folder.path() / "none"));
    REQUIRE(opened(folder.path())->keep(tests::MadeUp(19).events(16)));
    const auto check = journal::check(folder.path());
    REQUIRE(check);
    CHECK(check->rows == 16);
    CHECK(check->sound());
}

TEST_CASE("unsaved: holds the evening and says every time that it is not saved")
{
    journal::Unsaved unsaved(base::Error{"", "", "the folder may not be written to"});
    const auto events = tests::MadeUp(20).events(5);
    const auto kept = unsaved.keep(events);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().what == "the folder may not be written to");
    CHECK_FALSE(unsaved.keep(events));
    CHECK(tests::same(unsaved.events(), events));
    tests::MadeUp made_up(21);
    const practice::StepRef step{"a", practice::Exercise::sense, "1"};
    const practice::Answer half = made_up.answer();
    CHECK_FALSE(unsaved.keep_draft(step, half));
    CHECK(unsaved.draft(step) == half);
    CHECK_FALSE(unsaved.draft({"b", practice::Exercise::sense, "1"}));
    CHECK(unsaved.drop_draft());
    CHECK_FALSE(unsaved.draft(step));
}
