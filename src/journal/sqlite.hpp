#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace journal
{

/// What SQLite answered, as far as the journal acts on it.
enum class Outcome
{
    done,
    row,       ///< A row stands ready.
    busy,      ///< Somebody else has the file.
    full,      ///< No room on the disk.
    read_only, ///< The file may not be opened for writing.
    damaged,   ///< Not a database, or one that contradicts itself.
    failed
};

/// A prepared statement. Places are counted from 1, columns from 0, as SQLite does.
/// Bound bytes must live until the step.
class Statement
{
public:
    Statement(sqlite3* database, const char* sql);

    /// Whether SQLite understood the statement at all.
    Outcome prepared() const
    {
        return m_prepared;
    }
    Statement& bind(int place, std::int64_t number);
    Statement& bind(int place, std::string_view bytes);
    Outcome step();
    /// Runs a statement that gives no rows, and makes it ready for the next time.
    Outcome run();
    void reset();

    std::int64_t integer(int column) const;
    /// Valid until the next step.
    std::string_view bytes(int column) const;

private:
    struct Finalise
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    Outcome m_prepared;
};

/// An SQLite file that is there already, hardened against a hostile schema. Opening touches
/// nothing; whatever is wrong with the file is the outcome of the first statement.
class Database
{
public:
    explicit Database(const std::filesystem::path& path);

    Outcome run(const char* sql);
    Statement prepare(const char* sql) const;
    /// The first value of the first row; nothing else to be had is an empty text.
    std::string ask(const char* sql) const;
    /// Closing leaves the write-ahead file as it is.
    void close_without_checkpoint();
    /// SQLite's words for what failed last.
    std::string words() const;

private:
    struct Close
    {
        void operator()(sqlite3* database) const;
    };

    std::unique_ptr<sqlite3, Close> m_database;
    Outcome m_opened;
};

} // namespace journal
