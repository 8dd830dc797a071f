#pragma once

#include <filesystem>
#include <utility>

namespace journal
{

/// What came of asking for a folder.
enum class Held
{
    yes,
    in_use,     ///< Another Inword has it.
    not_offered ///< This file system knows no such locks; SQLite's own must do.
};

/// Keeps a second Inword out of the journal's folder for as long as this lives, also while the
/// journal is being made. The system lets go of it when the program dies.
class FolderLock
{
public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
        , m_held(other.m_held)
    {
    }
    FolderLock& operator=(FolderLock&&) = delete;

    Held held() const
    {
        return m_held;
    }

private:
    int m_number;
    Held m_held;
};

} // namespace journal
