#include "files/paths.hpp"

#include "files/atomic_write.hpp"

#include <cerrno>
#include <sys/stat.h>

namespace files
{

namespace
{

namespace fs = std::filesystem;

bool is_absolute(std::string_view text, Platform platform)
{
    if (platform != Platform::windows)
        return text.substr(0, 1) == "/";
    const bool drive = text.size() > 2 && text[1] == ':' && (text[2] == '\\' || text[2] == '/');
    return drive || text.substr(0, 2) == "\\\\";
}

/// The folder a variable names; nothing when it is unset, empty or relative.
std::optional<fs::path> folder_in(const Environment& environment, std::string_view name,
                                  Platform platform)
{
    const std::optional<std::string> text = environment(name);
    if (!text || !is_absolute(*text, platform))
        return std::nullopt;
    return fs::path(*text);
}

base::Error unknown_folder(std::string_view name)
{
    return {"", "",
            "expected the environment variable " + std::string(name) +
                " to hold the full path of a folder; --data-dir FOLDER does without it"};
}

/// The value of `first`, else `below` inside HOME.
std::optional<fs::path> folder_or_home(const Environment& environment, std::string_view first,
                                       std::string_view below)
{
    if (const auto folder = folder_in(environment, first, Platform::freedesktop))
        return *folder / "inword";
    if (const auto home = folder_in(environment, "HOME", Platform::freedesktop))
        return *home / below / "inword";
    return std::nullopt;
}

base::Result<Paths> freedesktop_paths(const Environment& environment)
{
    const auto config = folder_or_home(environment, "XDG_CONFIG_HOME", ".config");
    const auto data = folder_or_home(environment, "XDG_DATA_HOME", ".local/share");
    const auto state = folder_or_home(environment, "XDG_STATE_HOME", ".local/state");
    const auto cache = folder_or_home(environment, "XDG_CACHE_HOME", ".cache");
    if (!config || !data || !state || !cache)
        return unknown_folder("HOME");
    return Paths{*config, *data, *state, *cache};
}

base::Result<Paths> mac_paths(const Environment& environment)
{
    const auto home = folder_in(environment, "HOME", Platform::mac);
    if (!home)
        return unknown_folder("HOME");
    const fs::path library = *home / "Library";
    return Paths{library / "Preferences" / "inword", library / "Application Support" / "inword",
                 library / "Logs" / "inword", library / "Caches" / "inword"};
}

base::Result<Paths> windows_paths(const Environment& environment)
{
    const auto roaming = folder_in(environment, "APPDATA", Platform::windows);
    const auto local = folder_in(environment, "LOCALAPPDATA", Platform::windows);
    if (!roaming || !local)
        return unknown_folder(roaming ? "LOCALAPPDATA" : "APPDATA");
    const fs::path own = *local / "inword";
    return Paths{*roaming / "inword", own / "data", own / "state", own / "cache"};
}

base::Result<void> make_folder(const fs::path& folder)
{
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST)
        return {};
    return base::Error{folder.string(), "", "could not make the folder: " + system_words(errno)};
}

} // namespace

Platform this_platform()
{
#if defined(_WIN32)
    return Platform::windows;
#elif defined(__APPLE__)
    return Platform::mac;
#else
    return Platform::freedesktop;
#endif
}

base::Result<Paths> find_paths(const Environment& environment, Platform platform)
{
    switch (platform)
    {
    case Platform::windows: return windows_paths(environment);
    case Platform::mac: return mac_paths(environment);
    case Platform::freedesktop: break;
    }
    return freedesktop_paths(environment);
}

Paths paths_inside(const fs::path& folder)
{
    return {folder / "config", folder / "data", folder / "state", folder / "cache"};
}

base::Result<void> make_private_folder(const fs::path& folder)
{
    fs::path so_far;
    for (const fs::path& part : folder)
    {
        so_far /= part;
        if (part == "/" || part.empty())
            continue;
        if (auto made = make_folder(so_far); !made)
            return made;
    }
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0)
        return base::Error{folder.string(), "", "could not be opened: " + system_words(errno)};
    if (!S_ISDIR(status.st_mode))
        return base::Error{folder.string(), "", "expected a folder, found a file"};
    if ((status.st_mode & 0777) != 0700 && ::chmod(folder.c_str(), 0700) != 0)
        return base::Error{folder.string(), "",
                           "could not be closed to others: " + system_words(errno)};
    return {};
}

} // namespace files
