#include "journal/log_file.hpp"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace journal
{

namespace
{

namespace fs = std::filesystem;

constexpr const char* settings = "PRAGMA locking_mode=EXCLUSIVE;"
                                 "PRAGMA cell_size_check=ON;"
                                 "PRAGMA temp_store=MEMORY;"
                                 "PRAGMA mmap_size=0;"
                                 "PRAGMA secure_delete=ON;"
                                 "PRAGMA synchronous=FULL;";

// 0x496e7764 is "Inwd".
constexpr const char* tables = "BEGIN EXCLUSIVE;"
                               "CREATE TABLE log(device_id BLOB NOT NULL, seq INTEGER NOT NULL,"
                               " sealed BLOB NOT NULL, PRIMARY KEY(device_id, seq));"
                               "CREATE TABLE draft(slot INTEGER PRIMARY KEY,"
                               " sealed BLOB NOT NULL);"
                               "PRAGMA application_id=0x496e7764;"
                               "PRAGMA user_version=1;"
                               "COMMIT;";

constexpr const char* forward = "SELECT device_id, seq, sealed FROM log ORDER BY rowid";
constexpr const char* backward = "SELECT device_id, seq, sealed FROM log ORDER BY rowid DESC";

/// An empty file only its owner may read: SQLite gives its own files the same permissions.
bool make_private_file(const fs::path& path)
{
    const int number = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return number >= 0 && ::close(number) == 0;
}

void remove_unfinished(const fs::path& path)
{
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-journal", "-shm"})
        fs::remove(path.string() + end, ignored);
}

/// Without writing ahead yet, so that one file holds everything when it gets its name.
Outcome fill(const fs::path& path)
{
    Database database(path);
    const Outcome outcome = database.run(settings);
    return outcome == Outcome::done ? database.run(tables) : outcome;
}

/// Makes sure that the new name outlives a power cut.
void sync_folder(const fs::path& folder)
{
    const int number = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0)
        return;
    ::fsync(number);
    ::close(number);
}

Row row_in(const Statement& statement)
{
    Row row;
    const std::string_view device = statement.bytes(0);
    if (device.size() == row.device.bytes.size())
        std::copy(device.begin(), device.end(), row.device.bytes.begin());
    row.seq = static_cast<std::uint64_t>(statement.integer(1));
    row.sealed = statement.bytes(2);
    return row;
}

} // namespace

Outcome LogFile::create(const fs::path& path)
{
    const fs::path unfinished = path.string() + ".new";
    remove_unfinished(unfinished);
    Outcome outcome = make_private_file(unfinished) ? fill(unfinished) : Outcome::read_only;
    if (outcome == Outcome::done && ::rename(unfinished.c_str(), path.c_str()) != 0)
        outcome = Outcome::failed;
    if (outcome == Outcome::done)
        sync_folder(path.parent_path());
    else
        remove_unfinished(unfinished);
    return outcome;
}

std::variant<LogFile, Outcome> LogFile::open(const fs::path& path)
{
    Database database(path);
    Outcome outcome = database.run(settings);
    if (outcome == Outcome::done)
        outcome = database.run("SELECT count(*) FROM sqlite_schema");
    if (outcome != Outcome::done)
        return outcome;
    LogFile file(std::move(database));
    const std::int64_t format = file.format();
    const bool has_tables = file.m_append.prepared() == Outcome::done;
    if (format < log_format || (format == log_format && !has_tables))
        return Outcome::damaged;
    return file;
}

LogFile::LogFile(Database database)
    : m_database(std::move(database))
    , m_append(m_database.prepare("INSERT INTO log(device_id, seq, sealed) VALUES(?, ?, ?)"))
{
}

std::int64_t LogFile::format() const
{
    return std::atoll(m_database.ask("PRAGMA user_version").c_str());
}

Structure LogFile::structure() const
{
    return m_database.ask("PRAGMA quick_check(1)") == "ok" ? Structure::sound : Structure::damaged;
}

Outcome LogFile::start_writing()
{
    const Outcome asked = m_database.run("PRAGMA journal_mode=WAL");
    if (asked != Outcome::done)
        return asked;
    return m_database.ask("PRAGMA journal_mode") == "wal" ? Outcome::done : Outcome::failed;
}

void LogFile::only_read()
{
    m_database.close_without_checkpoint();
    [[maybe_unused]] const Outcome outcome = m_database.run("PRAGMA query_only=ON");
}

Structure LogFile::each_row(const std::function<void(const Row&)>& visit) const
{
    Statement onward = m_database.prepare(forward);
    Outcome outcome = onward.step();
    for (; outcome == Outcome::row; outcome = onward.step())
        visit(row_in(onward));
    if (outcome == Outcome::done)
        return Structure::sound;

    std::vector<Row> behind;
    Statement back = m_database.prepare(backward);
    while (back.step() == Outcome::row)
        behind.push_back(row_in(back));
    std::for_each(behind.rbegin(), behind.rend(), visit);
    return Structure::damaged;
}

Outcome LogFile::append(std::span<const Row> rows)
{
    Outcome outcome = m_database.run("BEGIN IMMEDIATE");
    for (const Row& row : rows)
        if (outcome == Outcome::done)
        {
            const std::string_view device(reinterpret_cast<const char*>(row.device.bytes.data()),
                                          row.device.bytes.size());
            m_append.bind(1, device).bind(2, static_cast<std::int64_t>(row.seq));
            outcome = m_append.bind(3, row.sealed).run();
        }
    if (outcome == Outcome::done)
        outcome = m_database.run("COMMIT");
    if (outcome != Outcome::done)
        static_cast<void>(m_database.run("ROLLBACK"));
    return outcome;
}

std::optional<std::string> LogFile::draft(std::int64_t slot) const
{
    Statement statement = m_database.prepare("SELECT sealed FROM draft WHERE slot = ?");
    if (statement.bind(1, slot).step() != Outcome::row)
        return std::nullopt;
    return std::string(statement.bytes(0));
}

Outcome LogFile::put_draft(std::int64_t slot, std::string_view sealed)
{
    Statement statement =
        m_database.prepare("INSERT OR REPLACE INTO draft(slot, sealed) VALUES(?, ?)");
    return statement.bind(1, slot).bind(2, sealed).run();
}

Outcome LogFile::drop_draft(std::int64_t slot)
{
    Statement statement = m_database.prepare("DELETE FROM draft WHERE slot = ?");
    return statement.bind(1, slot).run();
}

std::string LogFile::words() const
{
    return m_database.words();
}

} // namespace journal
