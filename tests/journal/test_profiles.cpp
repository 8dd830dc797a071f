#include "journal/journal.hpp"

#include "journal/fresh_folder.hpp"
#include "journal/golden_evening.hpp"
#include "journal/made_up.hpp"

#include <doctest/doctest.h>

namespace
{

namespace fs = std::filesystem;

/// A writable copy of a journal that a released version wrote.
void copy_profile(const char* name, const fs::path& folder)
{
    const fs::path profile = fs::path(INWORD_DATA_DIR) / "tests" / "journal" / name;
    for (const char* file : {"journal.db", "journal.key"})
        fs::copy_file(profile / file, folder / file);
}

} // namespace

TEST_CASE("profiles: the journal of format 1 opens for ever")
{
    const tests::FreshFolder folder;
    copy_profile("profile-1", folder.path());
    auto journal = journal::Journal::open(folder.path(), journal::random_ids());
    REQUIRE_MESSAGE(journal, journal.error().sentence());
    CHECK((*journal)->notes().empty());
    CHECK((*journal)->access() == journal::Access::writing);
    CHECK(tests::same((*journal)->events(), tests::golden_evening()));
    CHECK((*journal)->findings().clock_back == std::vector{tests::golden_evening().back().id});
    const journal::Draft draft = tests::golden_draft();
    CHECK((*journal)->draft(draft.step) == draft.half);
    CHECK((*journal)->keep(tests::MadeUp(71).events(1)));
}
