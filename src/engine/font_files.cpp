#include "engine/font_files.hpp"

#include <algorithm>
#include <array>
#include <span>
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

/// Regular, italic and bold of each kind of letters, in the order of StoryLetters.
constexpr std::array<std::array<FaceFile, 3>, 3> story_files{
    {{{face_files[2], face_files[3], face_files[4]}},
     {{{"Andika-Regular", "fonts-sil-andika"},
       {"Andika-Italic", "fonts-sil-andika"},
       {"Andika-Bold", "fonts-sil-andika"}}},
     {{{"OpenDyslexic-Regular", "fonts-opendyslexic"},
       {"OpenDyslexic-Italic", "fonts-opendyslexic"},
       {"OpenDyslexic-Bold", "fonts-opendyslexic"}}}}};

using Wanted = std::span<const FaceFile>;
using FoundFiles = std::vector<std::filesystem::path>;

bool all_found(const FoundFiles& files)
{
    return std::none_of(files.begin(), files.end(), [](const auto& file) { return file.empty(); });
}

void note_if_wanted(const std::filesystem::path& file, Wanted wanted, FoundFiles& files)
{
    const std::string extension = file.extension().string(), stem = file.stem().string();
    if (extension != ".otf" && extension != ".ttf")
        return;
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].empty() && stem == wanted[i].name)
            files[i] = file;
}

/// Looks for the names themselves: most folders we are given hold what we want and much else.
void find_directly(const std::filesystem::path& folder, Wanted wanted, FoundFiles& files)
{
    for (std::size_t i = 0; i < files.size(); ++i)
    {
        for (const std::string_view extension : {".otf", ".ttf"})
        {
            std::error_code failed;
            const auto file = folder / (std::string(wanted[i].name) + std::string(extension));
            if (files[i].empty() && std::filesystem::is_regular_file(file, failed))
                files[i] = file;
        }
    }
}

/// Folders that cannot be read are passed over.
void search(const std::filesystem::path& folder, Wanted wanted, FoundFiles& files)
{
    using std::filesystem::recursive_directory_iterator;
    constexpr auto options = std::filesystem::directory_options::skip_permission_denied |
                             std::filesystem::directory_options::follow_directory_symlink;
    std::error_code failed;
    recursive_directory_iterator at(folder, options, failed);
    while (!failed && at != recursive_directory_iterator() && !all_found(files))
    {
        note_if_wanted(at->path(), wanted, files);
        at.increment(failed);
    }
}

base::Result<FoundFiles> find(const std::vector<std::filesystem::path>& folders, Wanted wanted)
{
    FoundFiles files(wanted.size());
    for (const auto& folder : folders)
        if (!all_found(files))
            find_directly(folder, wanted, files);
    for (const auto& folder : folders)
        if (!all_found(files))
            search(folder, wanted, files);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].empty())
            return base::Error{std::string(wanted[i].name), "",
                               "this font is missing; the package " +
                                   std::string(wanted[i].package) + " brings it"};
    return files;
}

} // namespace

base::Result<FoundFiles> find_faces(const std::vector<std::filesystem::path>& folders)
{
    return find(folders, face_files);
}

base::Result<FoundFiles> find_story(const std::vector<std::filesystem::path>& folders,
                                    StoryLetters letters)
{
    return find(folders, story_files[static_cast<std::size_t>(letters)]);
}

std::vector<std::filesystem::path> system_font_folders()
{
    return {"/usr/share/fonts/opentype/inter",
            "/usr/share/fonts/truetype/noto",
            "/usr/share/fonts/truetype/andika",
            "/usr/share/fonts/opentype/opendyslexic",
            "/usr/share/fonts",
            "/usr/local/share/fonts"};
}

} // namespace engine
