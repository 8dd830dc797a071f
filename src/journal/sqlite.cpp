#include "journal/sqlite.hpp"

#include <sqlite3.h>

#include <cerrno>

namespace journal
{

namespace
{

constexpr int most_row_bytes = 16 << 20;

Outcome outcome_of(int code, sqlite3* database)
{
    switch (code & 0xFF)
    {
    case SQLITE_OK:
    case SQLITE_DONE: return Outcome::done;
    case SQLITE_ROW: return Outcome::row;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Outcome::busy;
    case SQLITE_FULL: return Outcome::full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return Outcome::read_only;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return Outcome::damaged;
    default: break;
    }
    const int system = database ? sqlite3_system_errno(database) : 0;
    const bool no_room = system == ENOSPC || system == EDQUOT;
    return (code & 0xFF) == SQLITE_IOERR && no_room ? Outcome::full : Outcome::failed;
}

} // namespace

void Statement::Finalise::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* database, const char* sql)
    : m_database(database)
    , m_prepared(Outcome::failed)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
    m_prepared = outcome_of(code, database);
}

Statement& Statement::bind(int place, std::int64_t number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement.get(), place, number);
    return *this;
}

Statement& Statement::bind(int place, std::string_view bytes)
{
    if (m_statement)
        sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Outcome Statement::step()
{
    if (!m_statement)
        return m_prepared;
    return outcome_of(sqlite3_step(m_statement.get()), m_database);
}

Outcome Statement::run()
{
    const Outcome outcome = step();
    reset();
    return outcome;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::bytes(int column) const
{
    const void* start = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    if (!start || size <= 0)
        return {};
    return {static_cast<const char*>(start), static_cast<std::size_t>(size)};
}

void Database::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

Database::Database(const std::filesystem::path& path)
    : m_opened(Outcome::failed)
{
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(
        path.c_str(), &database,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    m_database.reset(database);
    m_opened = outcome_of(code, database);
    if (m_opened != Outcome::done)
        return;
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, most_row_bytes);
}

Outcome Database::run(const char* sql)
{
    if (m_opened != Outcome::done)
        return m_opened;
    return outcome_of(sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr),
                      m_database.get());
}

Statement Database::prepare(const char* sql) const
{
    return Statement(m_database.get(), sql);
}

std::string Database::ask(const char* sql) const
{
    Statement statement = prepare(sql);
    return statement.step() == Outcome::row ? std::string(statement.bytes(0)) : std::string();
}

void Database::close_without_checkpoint()
{
    sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

std::string Database::words() const
{
    return m_database ? sqlite3_errmsg(m_database.get()) : "out of memory";
}

} // namespace journal
