#include "content/load_chapter.hpp"

#include "content/folder.hpp"
#include "content/load_scene.hpp"
#include "content/page.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length chapter_id_length{3, 32};
constexpr files::Length title_length{1, 60};
constexpr files::Length about_length{10, 200};
constexpr int number_of_unknown_chapter = 1000; ///< Behind all others.

/// What the name of a file in a chapter's folder says.
enum class FileName
{
    scene,
    other_locale,
    unknown
};

FileName kind_of(const std::string& name)
{
    const std::string stem = name.substr(0, name.size() - std::string_view(".json").size());
    const std::size_t dot = stem.find('.');
    const std::string base = stem.substr(0, dot);
    const bool numbered =
        base.size() > 4 && base[3] == '-' &&
        std::all_of(base.begin(), base.begin() + 3, [](char c) { return c >= '0' && c <= '9'; });
    if (!numbered)
        return FileName::unknown;
    if (dot == std::string::npos)
        return FileName::scene;
    return is_locale(stem.substr(dot + 1)) ? FileName::other_locale : FileName::unknown;
}

/// The chapter as its file says, or one with the folder's name, so that its scenes can be played.
void read_about(const std::filesystem::path& folder, Loaded& loaded)
{
    const std::string name = folder.filename().string();
    practice::Chapter chapter{name, number_of_unknown_chapter, name, ""};
    const std::filesystem::path path = folder / "chapter.json";
    read_page(path, files::level_limits, loaded.faults,
              [&](Page& page, const files::Reader& document)
              {
                  document.only_keys({"$schema", "format", "id", "number", "title", "about"});
                  practice::Chapter read;
                  read.id = read_slug(document, "id", chapter_id_length);
                  read.number = document.integer("number", 1, 999);
                  read.title = document.text("title", title_length);
                  read.about = document.text("about", about_length);
                  if (page.count() == 0 && read.id != name)
                      page.fault(document.child("id"), "id-chapter",
                                 "expected the folder's name \"" + name + "\"");
                  if (page.count() == 0)
                      chapter = std::move(read);
              });
    loaded.catalogue.chapters.push_back(std::move(chapter));
    loaded.origins.chapters.push_back({path.string(), ""});
}

/// The id, the file and the folder must tell the same story.
void check_names(Page& page, const files::Reader& reader, const std::string& id,
                 const std::string& chapter, const std::string& file_name)
{
    if (!id.starts_with(chapter + "."))
        page.fault(reader.child("id"), "id-chapter",
                   "expected an id that begins with \"" + chapter + ".\"");
    std::string rest = id.substr(id.find('.') + 1);
    std::replace(rest.begin(), rest.end(), '.', '-');
    if (rest + ".json" != file_name)
        page.fault(reader.child("id"), "id-file", "expected this scene in " + rest + ".json");
}

/// What one file of scenes gave: those that are sound, and everything that is wrong.
struct ReadFile
{
    std::vector<ReadScene> scenes;
    std::vector<Finding> faults;
};

void take_scene(Page& page, const files::Reader& reader, const std::string& chapter,
                const std::string& file_name, const feelings::Wheel& wheel, ReadFile& file)
{
    const std::size_t before = page.count();
    ReadScene read = read_scene(page, reader, wheel);
    if (page.count() == before)
        check_names(page, reader, read.scene.id, chapter, file_name);
    if (page.count() != before)
        return;
    read.scene.chapter = chapter;
    file.scenes.push_back(std::move(read));
}

ReadFile read_scene_file(const std::filesystem::path& path, const std::string& chapter,
                         const std::string& locale, const feelings::Wheel& wheel)
{
    ReadFile file;
    read_page(path, files::level_limits, file.faults,
              [&](Page& page, const files::Reader& document)
              {
                  document.only_keys({"$schema", "format", "chapter", "locale", "scenarios"});
                  const std::string named = read_slug(document, "chapter", chapter_id_length);
                  if (page.count() == 0 && named != chapter)
                      page.fault(document.child("chapter"), "id-chapter",
                                 "expected the folder's name \"" + chapter + "\"");
                  if (!in_locale(page, document, locale) || page.count() > 0)
                      return;
                  const std::string name = path.filename().string();
                  read_list(document, "scenarios", 1, 500,
                            [&](const files::Reader& scene)
                            { take_scene(page, scene, chapter, name, wheel, file); });
              });
    return file;
}

/// Below this many files another thread costs more than it brings.
constexpr std::size_t worth_a_thread = 32;

/// Calls `read` with 0 to count - 1: the upper half on a thread of its own when there is enough to
/// do. Each call must touch nothing but its own place.
void for_each_of(std::size_t count, const std::function<void(std::size_t)>& read)
{
    const auto run = [&read](std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i)
            read(i);
    };
    if (count < 2 * worth_a_thread)
        return run(0, count);
    const std::jthread upper(run, count / 2, count);
    run(0, count / 2);
}

void read_scenes(const std::vector<std::filesystem::path>& paths, const std::string& chapter,
                 const std::string& locale, Loaded& loaded)
{
    std::vector<ReadFile> files(paths.size());
    for_each_of(paths.size(), [&](std::size_t i)
                { files[i] = read_scene_file(paths[i], chapter, locale, loaded.catalogue.wheel); });
    for (ReadFile& file : files)
    {
        loaded.faults.insert(loaded.faults.end(), file.faults.begin(), file.faults.end());
        for (ReadScene& read : file.scenes)
        {
            loaded.catalogue.scenes.push_back(std::move(read.scene));
            loaded.origins.scenes.push_back(std::move(read.origin));
        }
    }
}

template <class Value>
std::vector<Value> picked(std::vector<Value>& values, const std::vector<std::size_t>& order)
{
    std::vector<Value> result;
    result.reserve(order.size());
    for (const std::size_t index : order)
        result.push_back(std::move(values[index]));
    return result;
}

template <class Less>
std::vector<std::size_t> sorted_order(std::size_t count, Less less)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), less);
    return order;
}

/// Leaves out the scenes whose id an earlier scene has.
void drop_twice(std::vector<std::size_t>& order, Loaded& loaded)
{
    const std::vector<practice::Scene>& scenes = loaded.catalogue.scenes;
    const auto twice = [&](std::size_t earlier, std::size_t later)
    {
        if (scenes[earlier].id != scenes[later].id)
            return false;
        const SceneOrigin& first = loaded.origins.scenes[earlier];
        const SceneOrigin& second = loaded.origins.scenes[later];
        loaded.faults.push_back({{second.file, second.place + "/id",
                                  "expected an id of its own, found that of " + first.file},
                                 "duplicate-id",
                                 Severity::error});
        return true;
    };
    order.erase(std::unique(order.begin(), order.end(), twice), order.end());
}

} // namespace

void read_chapter(const std::filesystem::path& folder, const std::string& locale, Loaded& loaded)
{
    read_about(folder, loaded);
    std::vector<std::filesystem::path> scenes;
    for (const std::filesystem::path& path : json_files(folder, loaded.faults))
    {
        const std::string name = path.filename().string();
        const FileName kind = kind_of(name);
        if (kind == FileName::scene)
            scenes.push_back(path);
        else if (kind == FileName::unknown && name != "chapter.json")
            loaded.faults.push_back({{path.string(), "", "expected a name such as 004-quail.json"},
                                     "id-file",
                                     Severity::error});
    }
    read_scenes(scenes, folder.filename().string(), locale, loaded);
}

void put_in_order(Loaded& loaded)
{
    practice::Catalogue& catalogue = loaded.catalogue;
    std::vector<practice::Chapter>& chapters = catalogue.chapters;
    const auto by_number = sorted_order(chapters.size(),
                                        [&](std::size_t a, std::size_t b)
                                        {
                                            return std::tie(chapters[a].number, chapters[a].id) <
                                                   std::tie(chapters[b].number, chapters[b].id);
                                        });
    chapters = picked(chapters, by_number);
    loaded.origins.chapters = picked(loaded.origins.chapters, by_number);

    std::unordered_map<std::string, std::size_t> rank;
    for (std::size_t i = 0; i < chapters.size(); ++i)
        rank.emplace(chapters[i].id, i);
    std::vector<practice::Scene>& scenes = catalogue.scenes;
    std::vector<std::size_t> ranks;
    for (const practice::Scene& scene : scenes)
        ranks.push_back(rank[scene.chapter]);
    auto order = sorted_order(
        scenes.size(), [&](std::size_t a, std::size_t b)
        { return std::tie(ranks[a], scenes[a].id) < std::tie(ranks[b], scenes[b].id); });
    drop_twice(order, loaded);
    scenes = picked(scenes, order);
    loaded.origins.scenes = picked(loaded.origins.scenes, order);
}

} // namespace content
