#include "commands/picture_file.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>

namespace
{

files::Environment made_up(std::map<std::string, std::string, std::less<>> variables)
{
    return [variables](std::string_view name)
    {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

} // namespace

TEST_CASE("picture file: the folder the system names, then Pictures, then the data folder")
{
    const test::TempFolder folder;
    const std::string home = folder.path().string();
    const std::filesystem::path data = folder / "data";
    const auto chosen = [&](std::map<std::string, std::string, std::less<>> variables)
    { return commands::picture_folder(made_up(std::move(variables)), data); };
    CHECK(chosen({}) == data);
    CHECK(chosen({{"HOME", home}}) == data);
    std::filesystem::create_directory(folder / "Pictures");
    CHECK(chosen({{"HOME", home}}) == folder / "Pictures");
    CHECK(chosen({{"HOME", home}, {"XDG_PICTURES_DIR", home + "/none"}}) == folder / "Pictures");
    CHECK(chosen({{"HOME", home}, {"XDG_PICTURES_DIR", "."}}) == folder / "Pictures");
    std::filesystem::create_directory(folder / "Bilder");
    CHECK(chosen({{"HOME", home}, {"XDG_PICTURES_DIR", home + "/Bilder"}}) == folder / "Bilder");
}

TEST_CASE("picture file: the day and the first free number, never a name that is taken")
{
    const test::TempFolder folder;
    const base::Day day = *base::parse_day("2026-03-01");
    const auto name = [&] { return commands::next_picture(folder.path(), day)->filename(); };
    CHECK(name() == "inword-2026-03-01-1.png");
    std::ofstream(folder / "inword-2026-03-01-1.png") << "x";
    std::filesystem::create_symlink("/nowhere", folder / "inword-2026-03-01-2.png");
    std::ofstream(folder / "inword-2026-03-01-4.png") << "x";
    CHECK(name() == "inword-2026-03-01-3.png");
}
