#include "practice/fsrs.hpp"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

namespace
{

namespace fsrs = practice::fsrs;
using nlohmann::json;

struct Asked
{
    fsrs::Grade grade;
    int days; ///< Since the one before.
};

/// Histories that one model schedules.
struct Set
{
    fsrs::Model model;
    std::vector<std::vector<Asked>> histories;
};

fsrs::Model model_of(const json& line)
{
    fsrs::Parameters parameters;
    parameters.w = line.at("w").get<std::array<double, 21>>();
    parameters.retention = line.at("request_retention");
    parameters.term =
        line.at("enable_short_term").get<bool>() ? fsrs::Term::steps : fsrs::Term::days;
    return fsrs::Model(parameters);
}

std::vector<Asked> history_of(const json& line)
{
    std::vector<Asked> history;
    int last = 0;
    for (const json& step : line.at("steps"))
    {
        const int day = static_cast<int>(step.at("t").get<std::int64_t>() / 86400);
        history.push_back({step.at("g").get<fsrs::Grade>(), history.empty() ? 0 : day - last});
        last = day;
    }
    return history;
}

/// What tests/practice/fsrs/oracle.mjs has written, or the histories of the tests.
std::vector<Set> read_sets()
{
    const char* named = std::getenv("INWORD_FSRS_HISTORIES");
    std::ifstream lines(named ? named : INWORD_DATA_DIR "/tests/data/fsrs6_vectors.jsonl");
    std::vector<Set> sets;
    for (std::string text; std::getline(lines, text);)
    {
        const json line = json::parse(text);
        if (line.at("kind") == "params")
            sets.push_back({model_of(line), {}});
        else
            sets.back().histories.push_back(history_of(line));
    }
    return sets;
}

std::int64_t review_all(const Set& set)
{
    std::int64_t reviews = 0;
    for (const std::vector<Asked>& history : set.histories)
    {
        std::optional<fsrs::Scheduled> card;
        for (const Asked& asked : history)
            card = set.model.review(card, asked.grade, asked.days);
        benchmark::DoNotOptimize(card);
        reviews += static_cast<std::int64_t>(history.size());
    }
    return reviews;
}

/// bench/fsrs_side_by_side.sh runs it beside the reference.
void fsrs_review(benchmark::State& state)
{
    const std::vector<Set> sets = read_sets();
    std::int64_t reviews = 0;
    for (auto _ : state)
        for (const Set& set : sets)
            reviews += review_all(set);
    state.SetItemsProcessed(reviews);
}
BENCHMARK(fsrs_review);

} // namespace
