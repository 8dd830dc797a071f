#include "journal/journal.hpp"

#include "journal/check.hpp"
#include "journal/files.hpp"
#include "journal/fresh_folder.hpp"
#include "journal/made_up.hpp"
#include "journal/stored.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace
{

namespace fs = std::filesystem;
using journal::Access;
using journal::Journal;
using tests::bytes_of;
using tests::run_sql;
using tests::Stored;
using tests::write_bytes;

/// More than a page of rows that one damaged page can take with it.
constexpr std::size_t most_rows_in_a_page = 16;

/// How often a damaged file ended in which way.
struct Tally
{
    int whole = 0;     ///< Nothing lost: the damage hit empty space.
    int rows_left = 0; ///< Rows with a broken seal left out, the journal goes on.
    int only_read = 0; ///< The structure is damaged: what is left can be read.
    int refused = 0;   ///< No journal can be read at all.
    std::size_t most_lost = 0;
};

/// Opens a journal with damaged bytes and holds it to its promises.
void judge(const Stored& stored, const std::string& damaged, Tally& tally)
{
    write_bytes(stored.places.log, damaged);
    bool writing = false;
    if (const auto opened = stored.open(); opened)
    {
        const Journal& journal = **opened;
        writing = journal.access() == Access::writing;
        REQUIRE(stored.holds(journal.events()));
        REQUIRE(journal.carried().empty());
        const std::size_t lost = stored.events.size() - journal.events().size();
        REQUIRE((lost == 0 || !journal.notes().empty()));
        REQUIRE((lost <= 1 || !writing));
        tally.most_lost = std::max(tally.most_lost, lost);
        ++(!writing ? tally.only_read : lost > 0 ? tally.rows_left : tally.whole);
    }
    else
    {
        ++tally.refused;
        REQUIRE(opened.error().file == stored.places.log.string());
    }
    REQUIRE((writing || bytes_of(stored.places.log) == damaged));
}

} // namespace

TEST_CASE("damage: of thousands of flipped bits none gives a wrong answer, and the rest is read")
{
    const Stored stored(31, 32);
    const std::string sound = bytes_of(stored.places.log);
    const std::size_t step = sound.size() * 8 / 2'600;
    Tally tally;
    int flips = 0;
    for (std::size_t bit = 0; bit < sound.size() * 8; bit += step, ++flips)
        judge(stored, tests::with_bit_flipped(sound, bit), tally);
    MESSAGE(flips << " flips: " << tally.whole << " harmless, " << tally.rows_left
                  << " with a row left out, " << tally.only_read << " only to be read, "
                  << tally.refused << " refused, at most " << tally.most_lost << " rows lost");
    CHECK(flips >= 2'600);
    CHECK(tally.rows_left > flips / 3);
    CHECK(tally.refused < flips / 25);
    CHECK(tally.most_lost <= most_rows_in_a_page);
}

TEST_CASE("damage: no bit of the file's header gives a wrong answer")
{
    const Stored stored(31, 8);
    const std::string sound = bytes_of(stored.places.log);
    Tally tally;
    for (std::size_t bit = 0; bit < 112 * 8; ++bit)
        judge(stored, tests::with_bit_flipped(sound, bit), tally);
    CHECK(tally.whole > 0);
    CHECK(tally.refused > 0);
}

TEST_CASE("damage: flipped bits in what was written ahead give no wrong answer")
{
    const Stored stored(45, 32);
    const tests::FreshFolder copied;
    const journal::Places copy(copied.path());
    {
        const auto journal = stored.open();
        REQUIRE((*journal)->keep(tests::MadeUp(46).events(3)));
        for (const char* name : {"journal.db", "journal.db-wal", "journal.key", "journal.ballast"})
            fs::copy(stored.folder.path() / name, copied.path() / name);
    }
    const std::string log = bytes_of(copy.log);
    const std::string ahead = bytes_of(copy.ahead);
    REQUIRE(ahead.size() > 4'096);
    const auto check = journal::check(copied.path());
    REQUIRE(check);
    CHECK(check->rows == 35);
    CHECK(check->sound());
    CHECK(bytes_of(copy.log) == log);
    CHECK(bytes_of(copy.ahead) == ahead);
    const std::size_t step = ahead.size() * 8 / 400;
    for (std::size_t bit = 0; bit < ahead.size() * 8; bit += step)
    {
        write_bytes(copy.log, log);
        write_bytes(copy.ahead, tests::with_bit_flipped(ahead, bit));
        const auto journal = Journal::open(copied.path(), journal::random_ids());
        REQUIRE(journal);
        const auto& events = (*journal)->events();
        REQUIRE(events.size() >= stored.events.size());
        REQUIRE(stored.holds({events.begin(), events.begin() + 32}));
    }
}

TEST_CASE("damage: a journal with a broken row goes on being written")
{
    const Stored stored(32, 24);
    const journal::Places& places = stored.places;
    const std::string sound = bytes_of(places.log);
    std::size_t bit = sound.size() * 8;
    for (bool broken = false; !broken;)
    {
        bit -= 8 * 97;
        write_bytes(places.log, tests::with_bit_flipped(sound, bit));
        const auto opened = stored.open();
        broken = opened && (*opened)->findings().unreadable.size() == 1;
    }
    const auto more = tests::MadeUp(33).events(8);
    {
        auto journal = stored.open();
        REQUIRE(journal);
        CHECK((*journal)->notes().front().what.find("1 entry of 24 cannot be read") == 0);
        REQUIRE((*journal)->keep(more));
    }
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK((*journal)->events().size() == 23 + 8);
    const std::vector<practice::Event> last((*journal)->events().end() - 8,
                                            (*journal)->events().end());
    CHECK(tests::same(last, more));
    CHECK((*journal)->findings().rows == 32);
}

TEST_CASE("damage: a file cut anywhere gives right answers or a refusal")
{
    const Stored stored(34, 48);
    const std::string sound = bytes_of(stored.places.log);
    for (std::size_t size = 0; size < sound.size(); size += 509)
    {
        write_bytes(stored.places.log, sound.substr(0, size));
        const auto opened = stored.open();
        CHECK((!opened || (stored.holds((*opened)->events()) && !(*opened)->notes().empty())));
    }
}

TEST_CASE("damage: a row in the place of another opens nothing")
{
    const Stored stored(35, 8);
    run_sql(stored.places.log, "UPDATE log SET seq = -seq WHERE seq IN (2, 3);"
                               "UPDATE log SET seq = 5 + seq WHERE seq < 0");
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK(stored.holds((*journal)->events()));
    CHECK((*journal)->events().size() == 6);
    CHECK((*journal)->findings().unreadable == std::vector<std::uint64_t>{3, 2});
}

TEST_CASE("damage: a broken row that took a number to come does not stop the writing")
{
    const Stored stored(47, 8);
    run_sql(stored.places.log, "UPDATE log SET seq = 11 WHERE seq = 4");
    const auto more = tests::MadeUp(48).events(6);
    {
        const auto journal = stored.open();
        REQUIRE(journal);
        REQUIRE((*journal)->keep({more[0]}));
        REQUIRE((*journal)->keep({more.begin() + 1, more.end()}));
    }
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK((*journal)->events().size() == 7 + 6);
    CHECK((*journal)->findings().unreadable == std::vector<std::uint64_t>{11});
    CHECK((*journal)->findings().missing == 1);
}

TEST_CASE("damage: rows that are gone are missed")
{
    const Stored stored(36, 8);
    run_sql(stored.places.log, "DELETE FROM log WHERE seq IN (4, 5, 6)");
    const auto journal = stored.open();
    REQUIRE(journal);
    CHECK((*journal)->findings().missing == 3);
    CHECK((*journal)->notes().size() == 1);
    const auto check = journal::check(stored.folder.path());
    CHECK_FALSE(check); // In use.
}
