#include "commands/picture_file.hpp"

#include <system_error>

namespace commands
{

namespace
{

namespace fs = std::filesystem;

/// So many pictures of one day are enough.
constexpr int most_pictures = 9999;

} // namespace

fs::path picture_folder(const files::Environment& environment, const fs::path& data)
{
    const auto usable = [](const fs::path& folder)
    {
        std::error_code unknown;
        return folder.is_absolute() && fs::is_directory(folder, unknown);
    };
    if (const auto named = environment("XDG_PICTURES_DIR"); named && usable(*named))
        return *named;
    if (const auto home = environment("HOME"); home && usable(fs::path(*home) / "Pictures"))
        return fs::path(*home) / "Pictures";
    return data;
}

base::Result<fs::path> next_picture(const fs::path& folder, base::Day today)
{
    for (int number = 1; number <= most_pictures; ++number)
    {
        const fs::path file =
            folder / ("inword-" + base::to_string(today) + "-" + std::to_string(number) + ".png");
        std::error_code unknown;
        if (fs::symlink_status(file, unknown).type() == fs::file_type::not_found)
            return file;
    }
    return base::Error{folder.string(), "", "no name for another picture is free there"};
}

} // namespace commands
