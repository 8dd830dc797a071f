#include "engine/font_files.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace
{

void put_fonts(const std::filesystem::path& folder, const std::string& extension)
{
    std::filesystem::create_directories(folder);
    for (const char* name : {"Inter-Regular", "Inter-SemiBold", "NotoSerif-Regular",
                             "NotoSerif-Italic", "NotoSerif-Bold"})
        std::ofstream(folder / (name + extension)) << "x";
}

} // namespace

TEST_CASE("font files: found deep in a folder, of either kind, in the order of the faces")
{
    const test::TempFolder folder;
    put_fonts(folder / "share/fonts/deep", ".ttf");
    const auto files = engine::find_faces({folder.path() / "nothing", folder.path()});
    REQUIRE(static_cast<bool>(files));
    REQUIRE(files->size() == 5);
    CHECK((*files)[1].filename() == "Inter-SemiBold.ttf");
    CHECK((*files)[3].filename() == "NotoSerif-Italic.ttf");
}

TEST_CASE("font files: the first folder wins, and look-alikes are passed over")
{
    const test::TempFolder folder;
    put_fonts(folder / "a", ".otf");
    put_fonts(folder / "b", ".otf");
    std::filesystem::remove(folder / "a/Inter-Regular.otf");
    std::ofstream(folder / "a/Inter-Regular.woff") << "x";
    std::filesystem::create_directory(folder / "a/Inter-Regular.otf");
    const auto files = engine::find_faces({folder / "a", folder / "b"});
    REQUIRE(static_cast<bool>(files));
    CHECK((*files)[0] == folder / "b/Inter-Regular.otf");
    CHECK((*files)[1] == folder / "a/Inter-SemiBold.otf");
}

TEST_CASE("font files: the first that is missing is named with its package")
{
    const test::TempFolder folder;
    put_fonts(folder.path(), ".otf");
    std::filesystem::remove(folder / "NotoSerif-Italic.otf");
    const auto files = engine::find_faces({folder.path()});
    REQUIRE_FALSE(static_cast<bool>(files));
    CHECK(files.error().file == "NotoSerif-Italic");
    CHECK(files.error().what.find("fonts-noto-core") != std::string::npos);
}
