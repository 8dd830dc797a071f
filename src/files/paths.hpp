#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace files
{

/// Looks up a variable of the environment; main hands in the real one, tests a made-up one.
using Environment = std::function<std::optional<std::string>(std::string_view)>;

/// Whose customs decide where a person's folders lie.
enum class Platform
{
    freedesktop,
    windows,
    mac
};

/// The platform this program was built for.
Platform this_platform();

/// The four folders Inword may write to. Each is its own, so that emptying one never touches
/// another: no folder but `data` holds anything that could not be made again.
struct Paths
{
    std::filesystem::path config; ///< settings.json
    std::filesystem::path data;   ///< The journal, its key, backups and added levels.
    std::filesystem::path state;  ///< Logs.
    std::filesystem::path cache;  ///< May be deleted at any time.

    bool operator==(const Paths&) const = default;
};

/// The folders as the environment says. On freedesktop the XDG variables are honoured, relative
/// values ignored as the specification asks, and HOME stands in. An error when a needed folder
/// cannot be told. Nothing is created.
base::Result<Paths> find_paths(const Environment& environment, Platform platform = this_platform());

/// The folders for --data-dir: config, data, state and cache inside one folder.
Paths paths_inside(const std::filesystem::path& folder);

/// Makes a folder that only its owner can open (0700), with any missing parents. A folder that is
/// there already is narrowed to 0700; its parents are left as they are.
base::Result<void> make_private_folder(const std::filesystem::path& folder);

} // namespace files
