#include "content/folder.hpp"

#include <algorithm>
#include <string>
#include <system_error>

namespace content
{

namespace
{

template <class Wanted>
std::vector<std::filesystem::path> entries(const std::filesystem::path& folder,
                                           std::vector<Finding>& faults, Wanted wanted)
{
    std::vector<std::filesystem::path> found;
    std::error_code failed;
    std::filesystem::directory_iterator at(folder, failed);
    for (; !failed && at != std::filesystem::directory_iterator(); at.increment(failed))
        if (wanted(*at) && !at->path().filename().string().starts_with('.'))
            found.push_back(at->path());
    if (failed)
        faults.push_back({{folder.string(), "", "cannot be read: " + failed.message()},
                          "format",
                          Severity::error});
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder,
                                              std::vector<Finding>& faults)
{
    return entries(folder, faults,
                   [](const std::filesystem::directory_entry& entry)
                   {
                       const std::string name = entry.path().filename().string();
                       std::error_code unknown;
                       return name.ends_with(".json") && !name.ends_with(".schema.json") &&
                              entry.is_regular_file(unknown);
                   });
}

std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder,
                                              std::vector<Finding>& faults)
{
    return entries(folder, faults,
                   [](const std::filesystem::directory_entry& entry)
                   {
                       std::error_code unknown;
                       return entry.is_directory(unknown);
                   });
}

} // namespace content
