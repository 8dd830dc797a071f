// What sealing costs: one answer kept by the journal beside the same row written bare by SQLite
// with the same settings, turn and turn about, so that both meet the same disk and the same noise.

#include "journal/journal.hpp"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace
{

namespace fs = std::filesystem;
using Milliseconds = std::chrono::duration<double, std::milli>;

class Folder
{
public:
    Folder()
    {
        std::string made = (fs::temp_directory_path() / "inword-bench-XXXXXX").string();
        if (!::mkdtemp(made.data()))
            std::abort();
        m_path = made;
    }
    ~Folder()
    {
        fs::remove_all(m_path);
    }
    const fs::path& path() const
    {
        return m_path;
    }

private:
    fs::path m_path;
};

/// SQLite alone, set up as the journal is, with the record as plain JSON.
class Bare
{
public:
    explicit Bare(const fs::path& file)
    {
        sqlite3_open(file.c_str(), &m_database);
        sqlite3_exec(m_database,
                     "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cell_size_check=ON;"
                     "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA secure_delete=ON;"
                     "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;"
                     "CREATE TABLE log(device_id BLOB NOT NULL, seq INTEGER NOT NULL,"
                     " record BLOB NOT NULL, PRIMARY KEY(device_id, seq));",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO log VALUES(?, ?, ?)", -1, &m_insert, nullptr);
    }
    ~Bare()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    bool keep(const base::Id& device, int seq, const std::string& record)
    {
        sqlite3_bind_blob(m_insert, 1, device.bytes.data(), 16, SQLITE_STATIC);
        sqlite3_bind_int(m_insert, 2, seq);
        sqlite3_bind_blob(m_insert, 3, record.data(), static_cast<int>(record.size()),
                          SQLITE_STATIC);
        sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
        return sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

practice::Event attempt(const base::Id& id, int number)
{
    practice::Attempt attempt;
    attempt.step = {"morning-after.004.quail", practice::Exercise::name, "first"};
    attempt.answer.put("words", practice::Words{{{"grieving", "grieving", {1, 3}},
                                                 {"relieved", "relieved", {4}}}});
    attempt.thought_for = std::chrono::milliseconds(5'200 + number);
    practice::Event event;
    event.id = id;
    event.when.at = decltype(event.when.at)(std::chrono::seconds(1'772'393'400 + number));
    event.when.utc_offset = std::chrono::minutes(60);
    event.when.day = base::Day{20'513};
    event.body = attempt;
    return event;
}

/// The value below which this part of them lies.
double quantile(std::vector<double>& values, double part)
{
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

template <class Work>
double timed(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - begin).count();
}

void commit(benchmark::State& state)
{
    const Folder folder;
    const base::IdSource ids = journal::random_ids();
    auto journal = journal::Journal::open(folder.path() / "sealed", ids);
    if (!journal)
        return state.SkipWithError(journal.error().sentence().c_str());
    Bare bare(folder.path() / "bare.db");
    const base::Id device = ids();
    std::vector<double> sealed_times, bare_times;
    int number = 0;
    for (auto step : state)
    {
        const practice::Event event = attempt(ids(), ++number);
        const std::string record = journal::to_text(journal::Record{event, {}});
        bool kept = true;
        const auto keep_sealed = [&]
        { sealed_times.push_back(timed([&] { kept &= bool((*journal)->keep({event})); })); };
        const auto keep_bare = [&]
        { bare_times.push_back(timed([&] { kept &= bare.keep(device, number, record); })); };
        number % 2 ? keep_sealed() : keep_bare();
        number % 2 ? keep_bare() : keep_sealed();
        state.SetIterationTime(sealed_times.back() / 1e3);
        if (!kept)
            return state.SkipWithError("a row could not be written");
    }
    const double sealed_median = quantile(sealed_times, 0.5);
    const double bare_median = quantile(bare_times, 0.5);
    state.counters["sealed_ms"] = sealed_median;
    state.counters["bare_ms"] = bare_median;
    state.counters["median_ratio"] = sealed_median / bare_median;
    state.counters["p99_ratio"] = quantile(sealed_times, 0.99) / quantile(bare_times, 0.99);
}

void open_years_of_answers(benchmark::State& state)
{
    const Folder folder;
    const base::IdSource ids = journal::random_ids();
    {
        std::vector<practice::Event> events;
        for (int i = 0; i < state.range(0); ++i)
            events.push_back(attempt(ids(), i));
        // keep() looks for doubles inside one batch, so it is given batches of a usual size.
        auto journal = journal::Journal::open(folder.path(), ids);
        for (std::size_t i = 0; i < events.size(); i += 500)
            if (!(*journal)->keep({events.begin() + static_cast<std::ptrdiff_t>(i),
                                   events.begin() + static_cast<std::ptrdiff_t>(
                                                        std::min(i + 500, events.size()))}))
                return state.SkipWithError("the events could not be kept");
    }
    for (auto step : state)
    {
        auto journal = journal::Journal::open(folder.path(), ids);
        benchmark::DoNotOptimize((*journal)->events().size());
    }
}

} // namespace

BENCHMARK(commit)->Iterations(2'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(open_years_of_answers)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
