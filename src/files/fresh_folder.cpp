#include "files/fresh_folder.hpp"

#include <cstdlib>

namespace files
{

FreshFolder::FreshFolder()
{
    std::error_code ignored;
    std::string name =
        (std::filesystem::temp_directory_path(ignored) / "inword-play-XXXXXX").string();
    if (::mkdtemp(name.data()))
        m_path = name;
}

FreshFolder::~FreshFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace files
