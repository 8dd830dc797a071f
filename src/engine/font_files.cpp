#include "engine/font_files.hpp"

#include "engine/type.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <system_error>

namespace engine
{

namespace
{

struct FaceFile
{
    std::string_view name; ///< Without ".otf" or ".ttf".
    std::string_view package;
};

/// In the order of Face.
constexpr std::array<FaceFile, 5> face_files{{{"Inter-Regular", "fonts-inter"},
                                              {"Inter-SemiBold", "fonts-inter"},
                                              {"NotoSerif-Regular", "fonts-noto-core"},
                                              {"NotoSerif-Italic", "fonts-noto-core"},
                                              {"NotoSerif-Bold", "fonts-noto-core"}}};

using FoundFiles = std::vector<std::filesystem::path>;

bool all_found(const FoundFiles& files)
{
    return std::none_of(files.begin(), files.end(), [](const auto& file) { return file.empty(); });
}

void note_if_face(const std::filesystem::path& file, FoundFiles& files)
{
    const std::string extension = file.extension().string(), stem = file.stem().string();
    if (extension != ".otf" && extension != ".ttf")
        return;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].empty() && stem == face_files[i].name)
            files[i] = file;
}

/// Looks for the names themselves: most folders we are given hold what we want and much else.
void find_directly(const std::filesystem::path& folder, FoundFiles& files)
{
    for (std::size_t i = 0; i < files.size(); ++i)
    {
        for (const std::string_view extension : {".otf", ".ttf"})
        {
            std::error_code failed;
            const auto file = folder / (std::string(face_files[i].name) + std::string(extension));
            if (files[i].empty() && std::filesystem::is_regular_file(file, failed))
                files[i] = file;
        }
    }
}

/// Folders that cannot be read are passed over.
void search(const std::filesystem::path& folder, FoundFiles& files)
{
    using std::filesystem::recursive_directory_iterator;
    constexpr auto options = std::filesystem::directory_options::skip_permission_denied |
                             std::filesystem::directory_options::follow_directory_symlink;
    std::error_code failed;
    recursive_directory_iterator at(folder, options, failed);
    while (!failed && at != recursive_directory_iterator() && !all_found(files))
    {
        note_if_face(at->path(), files);
        at.increment(failed);
    }
}

} // namespace

base::Result<std::vector<std::filesystem::path>>
find_faces(const std::vector<std::filesystem::path>& folders)
{
    FoundFiles files(face_files.size());
    for (const auto& folder : folders)
        find_directly(folder, files);
    for (const auto& folder : folders)
        if (!all_found(files))
            search(folder, files);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].empty())
            return base::Error{std::string(face_files[i].name), "",
                               "this font is missing; the package " +
                                   std::string(face_files[i].package) + " brings it"};
    return files;
}

std::vector<std::filesystem::path> system_font_folders()
{
    return {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/noto", "/usr/share/fonts",
            "/usr/local/share/fonts"};
}

} // namespace engine
