#include "files/paths.hpp"

#include "files/temp_folder.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>

using files::Environment;
using files::find_paths;
using files::Paths;
using files::Platform;

namespace
{

Environment made_up(std::map<std::string, std::string, std::less<>> variables)
{
    return [variables](std::string_view name) -> std::optional<std::string>
    {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

} // namespace

TEST_CASE("paths: HOME alone gives the folders of the XDG specification")
{
    const auto paths = find_paths(made_up({{"HOME", "/home/leon"}}), Platform::freedesktop);
    REQUIRE(paths);
    CHECK(*paths == Paths{"/home/leon/.config/inword", "/home/leon/.local/share/inword",
                          "/home/leon/.local/state/inword", "/home/leon/.cache/inword"});
}

TEST_CASE("paths: XDG variables are honoured one by one and need no HOME when all are set")
{
    std::map<std::string, std::string, std::less<>> all{{"XDG_CONFIG_HOME", "/a"},
                                                        {"XDG_DATA_HOME", "/b"},
                                                        {"XDG_STATE_HOME", "/c"},
                                                        {"XDG_CACHE_HOME", "/d"}};
    const auto paths = find_paths(made_up(all), Platform::freedesktop);
    REQUIRE(paths);
    CHECK(*paths == Paths{"/a/inword", "/b/inword", "/c/inword", "/d/inword"});
    for (const auto& [name, value] : all)
    {
        auto without = all;
        without.erase(name);
        CHECK_FALSE(find_paths(made_up(without), Platform::freedesktop));
        without["HOME"] = "/h";
        CHECK(find_paths(made_up(without), Platform::freedesktop));
    }
}

TEST_CASE("paths: relative and empty values are ignored")
{
    for (const char* value : {"", "relative", "./here", "~/x"})
    {
        const auto paths =
            find_paths(made_up({{"HOME", "/h"}, {"XDG_DATA_HOME", value}}), Platform::freedesktop);
        REQUIRE(paths);
        CHECK(paths->data == "/h/.local/share/inword");
        const auto homeless = find_paths(made_up({{"HOME", value}}), Platform::freedesktop);
        REQUIRE_FALSE(homeless);
        CHECK(homeless.error().what.find("HOME") != std::string::npos);
    }
}

TEST_CASE("paths: Windows and macOS have their own customs")
{
    const auto windows = find_paths(made_up({{"APPDATA", "C:\\Users\\l\\AppData\\Roaming"},
                                             {"LOCALAPPDATA", "C:\\Users\\l\\AppData\\Local"}}),
                                    Platform::windows);
    REQUIRE(windows);
    CHECK(windows->config.string().starts_with("C:\\Users\\l\\AppData\\Roaming"));
    CHECK(windows->data.string().starts_with("C:\\Users\\l\\AppData\\Local"));
    CHECK_FALSE(find_paths(made_up({{"APPDATA", "C:\\x"}, {"HOME", "/h"}}), Platform::windows));
    CHECK_FALSE(
        find_paths(made_up({{"APPDATA", "x"}, {"LOCALAPPDATA", "C:x"}}), Platform::windows));

    const auto mac = find_paths(made_up({{"HOME", "/Users/l"}}), Platform::mac);
    REQUIRE(mac);
    CHECK(mac->data == "/Users/l/Library/Application Support/inword");
    CHECK(mac->state == "/Users/l/Library/Logs/inword");
    CHECK_FALSE(find_paths(made_up({}), Platform::mac));
}

TEST_CASE("paths: on every platform no folder lies inside another")
{
    const auto environment =
        made_up({{"HOME", "/h"}, {"APPDATA", "C:\\r"}, {"LOCALAPPDATA", "C:\\l"}});
    std::vector<Paths> all{files::paths_inside("/somewhere")};
    for (const Platform platform : {Platform::freedesktop, Platform::windows, Platform::mac})
        all.push_back(find_paths(environment, platform).value());
    for (const Paths& paths : all)
    {
        const std::set<std::string> folders{paths.config.string(), paths.data.string(),
                                            paths.state.string(), paths.cache.string()};
        CHECK(folders.size() == 4);
        for (const auto& outer : folders)
            for (const auto& inner : folders)
                CHECK_FALSE(inner.starts_with(outer + "/"));
    }
}

TEST_CASE("paths: --data-dir keeps everything in one folder")
{
    const Paths paths = files::paths_inside("/usb/inword");
    for (const auto& folder : {paths.config, paths.data, paths.state, paths.cache})
        CHECK(folder.parent_path() == "/usb/inword");
}

TEST_CASE("private folder: made with its parents, closed to others whatever the umask")
{
    const test::TempFolder temp;
    const mode_t before = ::umask(0);
    const auto made = files::make_private_folder(temp / "a/b/c/");
    ::umask(before);
    CHECK(made);
    for (const char* name : {"a", "a/b", "a/b/c"})
        CHECK(test::mode(temp / name) == 0700);
    CHECK(files::make_private_folder(temp / "a/b/c"));
}

TEST_CASE("private folder: one that is there is narrowed, its parents are not")
{
    const test::TempFolder temp;
    std::filesystem::create_directories(temp / "open/inword");
    ::chmod((temp / "open").c_str(), 0755);
    ::chmod((temp / "open/inword").c_str(), 0755);
    CHECK(files::make_private_folder(temp / "open/inword"));
    CHECK(test::mode(temp / "open") == 0755);
    CHECK(test::mode(temp / "open/inword") == 0700);
}

TEST_CASE("private folder: a file in the way is named in words")
{
    const test::TempFolder temp;
    test::put(temp / "file", "x");
    const auto itself = files::make_private_folder(temp / "file");
    REQUIRE_FALSE(itself);
    CHECK(itself.error().what == "expected a folder, found a file");
    const auto below = files::make_private_folder(temp / "file/inword");
    REQUIRE_FALSE(below);
    CHECK(below.error().what.find("part of the path is a file") != std::string::npos);
    CHECK(test::got(temp / "file") == "x");
}
