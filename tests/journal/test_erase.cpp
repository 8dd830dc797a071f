#include "journal/erase.hpp"

#include "journal/fresh_folder.hpp"
#include "journal/journal.hpp"
#include "journal/made_up.hpp"
#include "journal/unsaved.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace
{

namespace fs = std::filesystem;

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

void begin_in(const fs::path& folder)
{
    tests::MadeUp made_up(3);
    auto journal = journal::Journal::open(folder, journal::random_ids());
    REQUIRE_MESSAGE(journal, journal.error().sentence());
    REQUIRE((*journal)->keep({made_up.event()}));
}

} // namespace

TEST_CASE("erasing: nothing of the journal is left, and what is not its own stays")
{
    const tests::FreshFolder folder;
    begin_in(folder.path());
    std::ofstream(folder.path() / "journal.db.damaged-1") << "an earlier one";
    std::ofstream(folder.path() / "notes.txt") << "the player's own";
    REQUIRE(files_in(folder.path()) >= 4);
    REQUIRE(journal::erase(folder.path()));
    CHECK(files_in(folder.path()) == 1);
    CHECK(fs::exists(folder.path() / "notes.txt"));
    auto anew = journal::Journal::open(folder.path(), journal::random_ids());
    REQUIRE(anew);
    CHECK((*anew)->events().empty());
}

TEST_CASE("erasing: where there is none nothing happens, and none is made")
{
    const tests::FreshFolder folder;
    CHECK(journal::erase(folder.path()));
    CHECK(files_in(folder.path()) == 0);
    CHECK(journal::erase(folder.path() / "not-there"));
    CHECK_FALSE(fs::exists(folder.path() / "not-there"));
}

TEST_CASE("erasing: a journal that is open is left alone, and the sentence says so")
{
    const tests::FreshFolder folder;
    auto journal = journal::Journal::open(folder.path(), journal::random_ids());
    REQUIRE(journal);
    const std::size_t before = files_in(folder.path());
    const auto erased = journal::erase(folder.path());
    REQUIRE_FALSE(erased);
    CHECK(erased.error().sentence().find("open") != std::string::npos);
    CHECK(files_in(folder.path()) == before);
}

TEST_CASE("keeping nothing: everything is well in memory, and no reason is given")
{
    journal::Unsaved keeper;
    tests::MadeUp made_up(4);
    CHECK(keeper.keep({made_up.event()}));
    CHECK(keeper.keep_draft({"a", practice::Exercise::name, "first"}, {}));
    CHECK(keeper.draft({"a", practice::Exercise::name, "first"}));
    CHECK_FALSE(keeper.draft({"b", practice::Exercise::name, "first"}));
}
