#pragma once

#include "journal/fresh_folder.hpp"
#include "journal/journal.hpp"
#include "journal/made_up.hpp"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>

namespace tests
{

/// A small journal on disk, closed, and what was put into it.
struct Stored
{
    Stored(std::uint64_t seed, std::size_t count)
        : places(folder.path())
        , events(MadeUp(seed).events(count))
    {
        auto journal = journal::Journal::open(folder.path(), journal::random_ids());
        REQUIRE(journal);
        for (const practice::Event& event : events)
            REQUIRE((*journal)->keep({event}));
    }
    journal::Opened open() const
    {
        return journal::Journal::open(folder.path(), journal::random_ids());
    }
    /// True when every event is one that was stored, unchanged and in the order of storing.
    bool holds(const std::vector<practice::Event>& found) const
    {
        auto next = events.begin();
        for (const practice::Event& event : found)
        {
            next = std::find_if(next, events.end(),
                                [&](const practice::Event& stored) { return same(stored, event); });
            if (next == events.end())
                return false;
            ++next;
        }
        return true;
    }

    FreshFolder folder;
    journal::Places places;
    std::vector<practice::Event> events;
};

inline void run_sql(const std::filesystem::path& file, const char* sql)
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(database) == SQLITE_OK);
}

} // namespace tests
