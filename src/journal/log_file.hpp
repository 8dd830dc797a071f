#pragma once

#include "base/id.hpp"
#include "journal/sqlite.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace journal
{

/// The format of journal.db this version writes.
inline constexpr int log_format = 1;

/// One line of the log as it lies on the disk.
struct Row
{
    base::Id device;
    std::uint64_t seq = 0;
    std::string sealed;
};

/// Whether SQLite's own structure holds together; says nothing of the rows' content.
enum class Structure
{
    sound,
    damaged
};

/// What may be done to the journal.
enum class Access
{
    writing,
    reading_only
};

/// journal.db: sealed rows that are appended and never changed, and a slot for a sealed draft.
/// Knows nothing of keys. What is appended is on the disk when `append` returns.
class LogFile
{
public:
    /// Makes an empty log under a passing name and renames it once it is complete.
    static Outcome create(const std::filesystem::path& path);
    /// Nothing is written yet. The outcome says why there is none: busy, read_only, damaged ...
    static std::variant<LogFile, Outcome> open(const std::filesystem::path& path);

    LogFile(LogFile&&) noexcept = default;
    LogFile& operator=(LogFile&&) noexcept = default;

    /// The format the file says it has; more than `log_format` was written by a newer version.
    std::int64_t format() const;
    /// Reads the whole file to see whether it contradicts itself.
    Structure structure() const;
    /// To be called once, before the first write.
    Outcome start_writing();
    /// From now on nothing is written, not even what the write-ahead file holds.
    void only_read();

    /// Every row that can be reached, in the order of writing; when a damaged page cuts the way,
    /// also those behind it.
    Structure each_row(const std::function<void(const Row&)>& visit) const;
    /// All of them or none.
    Outcome append(std::span<const Row> rows);

    std::optional<std::string> draft(std::int64_t slot) const;
    Outcome put_draft(std::int64_t slot, std::string_view sealed);
    Outcome drop_draft(std::int64_t slot);
    /// SQLite's words for what failed last.
    std::string words() const;

private:
    explicit LogFile(Database database);

    Database m_database;
    Statement m_append;
};

} // namespace journal
