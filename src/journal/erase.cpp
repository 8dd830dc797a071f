#include "journal/erase.hpp"

#include "journal/opening.hpp"

#include <string>
#include <system_error>
#include <vector>

namespace journal
{

namespace
{

namespace fs = std::filesystem;

/// Everything a journal ever wrote is called "journal.": log, key, ballast, what was set aside.
std::vector<fs::path> files_of_journal(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code unreadable;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, unreadable))
        if (entry.path().filename().string().starts_with("journal."))
            files.push_back(entry.path());
    return files;
}

} // namespace

base::Result<void> erase(const fs::path& folder)
{
    if (files_of_journal(folder).empty())
        return {};
    const Trial<FolderLock> lock = take_known_folder(folder);
    if (const Refusal* refusal = std::get_if<Refusal>(&lock))
        return refusal->error;
    // The key first: without it nothing that might be left can be read.
    std::error_code fault;
    fs::remove(Places(folder).key, fault);
    for (const fs::path& file : files_of_journal(folder))
        if (std::error_code refused; !fs::remove(file, refused) && refused)
            fault = refused;
    const std::vector<fs::path> left = files_of_journal(folder);
    if (left.empty())
        return {};
    return base::Error{left.front().string(), "", "could not be erased: " + fault.message()};
}

} // namespace journal
