#pragma once

#include <filesystem>

namespace files
{

/// A private folder that is there as long as this is: the home of a play.
class FreshFolder
{
public:
    FreshFolder();
    ~FreshFolder();
    FreshFolder(const FreshFolder&) = delete;
    FreshFolder& operator=(const FreshFolder&) = delete;

    /// Empty when none could be made.
    const std::filesystem::path& path() const
    {
        return m_path;
    }

private:
    std::filesystem::path m_path;
};

} // namespace files
