#include "journal/journal.hpp"

#include "journal/check.hpp"
#include "journal/files.hpp"
#include "journal/made_up.hpp"
#include "journal/stored.hpp"

#include <doctest/doctest.h>

namespace
{

namespace fs = std::filesystem;
using journal::Access;
using journal::OpenFault;
using tests::bytes_of;
using tests::run_sql;
using tests::Stored;
using tests::write_bytes;

} // namespace

TEST_CASE("refusals: what is no journal is refused and left as it is")
{
    const Stored stored(37, 8);
    for (const std::string& bytes :
         {std::string(), std::string("x"), std::string("A letter to nobody.\n"),
          std::string(100'000, '\0'), std::string("SQLite format 3"),
          std::string("SQLite format 3\0", 16), std::string("SQLite format 3\0", 16) + "and more"})
    {
        write_bytes(stored.places.log, bytes);
        const auto opened = stored.open();
        REQUIRE_FALSE(opened);
        CHECK(opened.fault() == OpenFault::damaged);
        CHECK(opened.error().file == stored.places.log.string());
        CHECK(bytes_of(stored.places.log) == bytes);
        CHECK_FALSE(journal::check(stored.folder.path()));
    }
    fs::remove(stored.places.log);
    run_sql(stored.places.log, "CREATE TABLE log(a, b); PRAGMA user_version=1");
    CHECK(stored.open().fault() == OpenFault::damaged);
    fs::remove(stored.places.log);
    fs::create_directory(stored.places.log);
    CHECK(stored.open().fault() == OpenFault::damaged);
}

TEST_CASE("refusals: what was written ahead of a lost journal is not thrown away")
{
    const Stored stored(38, 8);
    write_bytes(stored.places.ahead, "frames");
    for (const bool empty : {true, false})
    {
        fs::remove(stored.places.log);
        if (empty)
            write_bytes(stored.places.log, "");
        const auto opened = stored.open();
        REQUIRE_FALSE(opened);
        CHECK(opened.fault() == OpenFault::damaged);
        CHECK(bytes_of(stored.places.ahead) == "frames");
    }
}

TEST_CASE("refusals: without its own key a journal is refused and left as it is")
{
    const Stored stored(39, 8);
    const Stored other(40, 8);
    const std::string sound = bytes_of(stored.places.log);
    const std::string key = bytes_of(stored.places.key);

    fs::remove(stored.places.key);
    const auto missing = stored.open();
    REQUIRE_FALSE(missing);
    CHECK(missing.fault() == OpenFault::key_missing);
    CHECK(missing.error().sentence() ==
          stored.places.key.string() +
              ": the key file is missing; without it the journal cannot be read; nothing was "
              "changed");
    CHECK_FALSE(fs::exists(stored.places.key));

    write_bytes(stored.places.key, bytes_of(other.places.key));
    const auto wrong = stored.open();
    REQUIRE_FALSE(wrong);
    CHECK(wrong.fault() == OpenFault::wrong_key);

    write_bytes(stored.places.key, tests::with_bit_flipped(key, 400));
    const auto damaged = stored.open();
    REQUIRE_FALSE(damaged);
    CHECK(damaged.fault() == OpenFault::key_damaged);

    CHECK(bytes_of(stored.places.log) == sound);
    write_bytes(stored.places.key, key);
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK(tests::same((*journal)->events(), stored.events));
}

TEST_CASE("newer: a journal of a newer version is read, with a note, and not written to")
{
    const Stored stored(41, 8);
    run_sql(stored.places.log, "PRAGMA user_version=2");
    const std::string before = bytes_of(stored.places.log);
    {
        auto journal = stored.open();
        REQUIRE(journal);
        CHECK((*journal)->access() == Access::reading_only);
        CHECK(tests::same((*journal)->events(), stored.events));
        CHECK((*journal)->notes().front().what.find("newer Inword") != std::string::npos);
        const auto kept = (*journal)->keep(tests::MadeUp(42).events(1));
        REQUIRE_FALSE(kept);
        CHECK(kept.error().what.find("newer Inword") != std::string::npos);
        CHECK_FALSE((*journal)->keep_draft({}, {}));
    }
    CHECK(bytes_of(stored.places.log) == before);

    run_sql(stored.places.log, "ALTER TABLE log RENAME TO history");
    const auto unreadable = stored.open();
    REQUIRE_FALSE(unreadable);
    CHECK(unreadable.fault() == OpenFault::newer);
}

TEST_CASE("newer: records of an unknown kind are carried along word for word")
{
    const Stored stored(43, 4);
    const std::string dream = R"({"v":1,"id":"00","kind":"dream","body":{"of":"the sea"}})";
    {
        const auto identity = journal::read_key(stored.places.key);
        auto file = std::get<journal::LogFile>(journal::LogFile::open(stored.places.log));
        const journal::Place place{journal::Table::log, identity->device, 5};
        const std::vector rows{
            journal::Row{identity->device, 5, identity->seal.seal(place, dream)}};
        REQUIRE(file.append(rows) == journal::Outcome::done);
    }
    const auto more = tests::MadeUp(44).events(2);
    REQUIRE((*stored.open())->keep(more));
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK((*journal)->access() == Access::writing);
    CHECK((*journal)->events().size() == 6);
    CHECK((*journal)->findings().unreadable.empty());
    REQUIRE((*journal)->carried().size() == 1);
    CHECK((*journal)->carried().front().json == dream);
    CHECK((*journal)->notes().size() == 1);
}
