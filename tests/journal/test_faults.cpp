#include "journal/journal.hpp"

#include "journal/failing_disk.hpp"
#include "journal/files.hpp"
#include "journal/fresh_folder.hpp"
#include "journal/made_up.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

namespace fs = std::filesystem;
using journal::Journal;
using journal::OpenFault;
using tests::DiskWork;

journal::Opened open_in(const fs::path& folder)
{
    return Journal::open(folder, journal::random_ids());
}

bool writes(DiskWork work)
{
    return work == DiskWork::write || work == DiskWork::sync;
}

bool contains(const std::vector<practice::Event>& events, const practice::Event& wanted)
{
    return std::any_of(events.begin(), events.end(),
                       [&](const practice::Event& event) { return tests::same(event, wanted); });
}

/// An evening that meets a disk's faults: what was said to be saved.
std::vector<practice::Event> live_through(const fs::path& folder,
                                          const std::vector<practice::Event>& events)
{
    std::vector<practice::Event> saved;
    auto opened = open_in(folder);
    if (!opened)
        return saved;
    for (const practice::Event& event : events)
    {
        static_cast<void>((*opened)->keep_draft({"a", practice::Exercise::name, "first"}, {}));
        if ((*opened)->keep({event}))
            saved.push_back(event);
        static_cast<void>((*opened)->drop_draft());
    }
    return saved;
}

/// Runs an evening in which the n-th work of the disk fails, for every n; `lasting` faults stay.
template <class Fails>
void fail_at_every_step(Fails fails, bool lasting)
{
    const auto events = tests::MadeUp(51).events(4);
    int failed_evenings = 0;
    for (int at = 1;; ++at)
    {
        const tests::FreshFolder folder;
        REQUIRE((*open_in(folder.path()))->keep({events[0]}));
        int count = 0, failed = 0;
        std::vector<practice::Event> saved;
        {
            const tests::FailingDisk disk(
                [&](DiskWork work)
                {
                    const bool due = fails(work) && (++count == at || (lasting && count > at));
                    failed += due;
                    return due ? SQLITE_IOERR : SQLITE_OK;
                });
            saved = live_through(folder.path(), events);
        }
        const auto after = open_in(folder.path());
        REQUIRE_MESSAGE(after, after.error().sentence());
        REQUIRE(contains((*after)->events(), events[0]));
        for (const practice::Event& event : saved)
            REQUIRE(contains((*after)->events(), event));
        for (const practice::Event& event : (*after)->events())
            REQUIRE(contains(events, event));
        REQUIRE((*after)->keep(events));
        REQUIRE((*after)->events().size() == events.size());
        failed_evenings += failed > 0 && saved.size() < events.size();
        if (failed == 0)
            break;
    }
    CHECK(failed_evenings > 5);
}

} // namespace

TEST_CASE("the disk: whichever write or sync fails once, nothing said to be saved is lost")
{
    fail_at_every_step(writes, false);
}

TEST_CASE("the disk: whichever write or sync fails for good, nothing said to be saved is lost")
{
    fail_at_every_step(writes, true);
}

TEST_CASE("the disk: whichever other work fails, nothing said to be saved is lost")
{
    fail_at_every_step([](DiskWork work) { return !writes(work); }, false);
}

TEST_CASE("the disk: a new journal that could not be begun is begun at the next start")
{
    for (int at = 1; at < 40; ++at)
    {
        const tests::FreshFolder folder;
        const auto events = tests::MadeUp(52).events(2);
        int count = 0;
        {
            const tests::FailingDisk disk(
                [&](DiskWork work)
                { return writes(work) && ++count >= at ? SQLITE_FULL : SQLITE_OK; });
            if (const auto opened = open_in(folder.path()); !opened)
                CHECK(opened.fault() == OpenFault::cannot_write);
        }
        const auto journal = open_in(folder.path());
        REQUIRE_MESSAGE(journal, journal.error().sentence());
        REQUIRE((*journal)->keep(events));
    }
}

TEST_CASE("the full disk: the ballast makes room for the last answer")
{
    const tests::FreshFolder folder;
    const fs::path ballast = folder.path() / "journal.ballast";
    const auto events = tests::MadeUp(53).events(8);
    bool full = false;
    const tests::FailingDisk disk(
        [&](DiskWork work)
        { return full && writes(work) && fs::exists(ballast) ? SQLITE_FULL : SQLITE_OK; });
    {
        const auto opened = open_in(folder.path());
        REQUIRE(opened);
        Journal& journal = **opened;
        REQUIRE(fs::file_size(ballast) == 64 * 1024);
        REQUIRE(journal.keep({events[0], events[1]}));
        CHECK(journal.notes().empty());
        full = true;
        CHECK_FALSE(journal.keep_draft({}, {})); // A draft is not worth the ballast.
        REQUIRE(journal.keep({events[2]}));
        CHECK_FALSE(fs::exists(ballast));
        REQUIRE(journal.notes().size() == 1);
        CHECK(journal.notes().front().what.find("the disk is full") == 0);
    }
    full = false;
    const auto again = open_in(folder.path());
    REQUIRE(again);
    CHECK((*again)->events().size() == 3);
    CHECK(fs::exists(ballast));
}

TEST_CASE("the full disk: without room an answer is said not to be saved, and can be saved later")
{
    const tests::FreshFolder folder;
    const auto events = tests::MadeUp(54).events(8);
    bool full = false;
    const tests::FailingDisk disk([&](DiskWork work)
                                  { return full && writes(work) ? SQLITE_FULL : SQLITE_OK; });
    const auto opened = open_in(folder.path());
    REQUIRE(opened);
    Journal& journal = **opened;
    REQUIRE(journal.keep({events[0]}));
    full = true;
    const auto kept = journal.keep({events[1], events[2]});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().what == "the disk is full, so this could not be saved");
    CHECK(journal.events().size() == 1);
    CHECK_FALSE(journal.keep({events[1], events[2]}));
    full = false;
    REQUIRE(journal.keep(events));
    CHECK(tests::same(journal.events(), events));
}

TEST_CASE("the folder: where none can be made, that is said")
{
    const tests::FreshFolder folder;
    tests::write_bytes(folder.path() / "file", "a letter");
    for (const fs::path& path : {folder.path() / "file", folder.path() / "file" / "inword",
                                 fs::path("/proc/inword"), fs::path("/proc/inword/deeper")})
    {
        const auto opened = open_in(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.fault() == OpenFault::no_folder);
        CHECK_FALSE(opened.error().what.empty());
    }
    CHECK(tests::bytes_of(folder.path() / "file") == "a letter");
}

TEST_CASE("the folder: one that may not be written to is said to be so, journal or not")
{
    for (const bool with_journal : {false, true})
    {
        const tests::FreshFolder outer;
        const fs::path folder = outer.path() / "inword";
        fs::create_directory(folder);
        if (with_journal)
            REQUIRE((*open_in(folder))->keep(tests::MadeUp(55).events(3)));
        fs::permissions(outer.path(), fs::perms::all);
        fs::permissions(folder, fs::perms(0555));
        const pid_t child = ::fork();
        if (child == 0)
        {
            constexpr uid_t nobody = 65534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(99);
            const auto opened = open_in(folder);
            ::_exit(opened ? 98 : static_cast<int>(opened.fault()));
        }
        int status = -1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == static_cast<int>(OpenFault::read_only));
        fs::permissions(folder, fs::perms(0700));
    }
}
