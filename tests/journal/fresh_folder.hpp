#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace tests
{

/// An empty folder of its own for one test, gone with it.
class FreshFolder
{
public:
    FreshFolder()
    {
        std::string made = (std::filesystem::temp_directory_path() / "inword-XXXXXX").string();
        if (!::mkdtemp(made.data()))
            std::abort();
        m_path = made;
    }
    ~FreshFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    FreshFolder(const FreshFolder&) = delete;
    FreshFolder& operator=(const FreshFolder&) = delete;

    const std::filesystem::path& path() const
    {
        return m_path;
    }

private:
    std::filesystem::path m_path;
};

} // namespace tests
