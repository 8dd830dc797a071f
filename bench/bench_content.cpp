#include "content/load.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace
{

namespace fs = std::filesystem;

constexpr int scenes_per_chapter = 500;

std::string text_of(const fs::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return std::move(text).str();
}

/// The shipped scenes, as files and as the bytes they are made of.
std::vector<std::string> shipped_scenes()
{
    std::vector<std::string> scenes;
    for (const auto& entry : fs::recursive_directory_iterator(INWORD_DATA_DIR "/levels"))
        if (entry.path().extension() == ".json" &&
            text_of(entry.path()).find("\"scenarios\"") != std::string::npos &&
            entry.path().filename() != "scene.schema.json")
            scenes.push_back(text_of(entry.path()));
    return scenes;
}

void replace(std::string& text, const std::string& key, const std::string& value)
{
    const std::size_t at = text.find("\"" + key + "\"");
    const std::size_t begin = text.find('"', text.find(':', at));
    text.replace(begin, text.find('"', begin + 1) + 1 - begin, "\"" + value + "\"");
}

std::string three_digits(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(3 - digits.size(), '0') + digits;
}

/// A folder of levels with so many scenes, each of the size of a shipped one, gone at the end.
class Levels
{
public:
    explicit Levels(int count)
        : m_folder(fs::temp_directory_path() / "inword-bench-levels")
    {
        const std::vector<std::string> shipped = shipped_scenes();
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        for (const char* name : {"cast.json", "twins.json", "sort.json"})
            fs::copy_file(fs::path(INWORD_DATA_DIR) / "levels" / name, m_folder / name);
        for (int i = 0; i < count; ++i)
            write(i, shipped[static_cast<std::size_t>(i) % shipped.size()]);
    }
    ~Levels()
    {
        fs::remove_all(m_folder);
    }
    Levels(const Levels&) = delete;
    Levels& operator=(const Levels&) = delete;

    const fs::path& folder() const
    {
        return m_folder;
    }
    std::size_t bytes() const
    {
        return m_bytes;
    }

private:
    void write(int index, std::string scene)
    {
        const std::string chapter = "chapter-" + three_digits(index / scenes_per_chapter);
        const std::string number = three_digits(index % scenes_per_chapter);
        if (index % scenes_per_chapter == 0)
        {
            fs::create_directory(m_folder / chapter);
            std::ofstream(m_folder / chapter / "chapter.json")
                << R"({"format": 1, "id": ")" << chapter << R"(", "number": )"
                << index / scenes_per_chapter + 1
                << R"(, "title": "Made", "about": "Made to be measured."})";
        }
        replace(scene, "chapter", chapter);
        replace(scene, "id", chapter + "." + number + ".made");
        std::ofstream(m_folder / chapter / (number + "-made.json")) << scene;
        m_bytes += scene.size();
    }

    fs::path m_folder;
    std::size_t m_bytes = 0;
};

/// Reading so many scenes, one file each, as at the start of the game (goal: 10,000 in a second).
void load_scenes(benchmark::State& state)
{
    const Levels levels(static_cast<int>(state.range(0)));
    for (auto _ : state)
    {
        auto loaded = content::load(INWORD_DATA_DIR "/assets", levels.folder());
        if (!loaded || loaded->catalogue.scenes.size() != static_cast<std::size_t>(state.range(0)))
            state.SkipWithError("not every scene was read");
        benchmark::DoNotOptimize(loaded);
        state.PauseTiming();
        if (loaded)
            *loaded = {};
        state.ResumeTiming();
    }
    state.counters["scenes/s"] = benchmark::Counter(static_cast<double>(state.range(0)) *
                                                        static_cast<double>(state.iterations()),
                                                    benchmark::Counter::kIsRate);
    state.counters["KB/scene"] =
        static_cast<double>(levels.bytes()) / static_cast<double>(state.range(0)) / 1000.0;
}
BENCHMARK(load_scenes)->Arg(12)->Arg(120)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
