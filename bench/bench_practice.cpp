#include "content/load.hpp"
#include "practice/growth.hpp"
#include "practice/marking.hpp"
#include "practice/planner.hpp"
#include "practice/steps.hpp"

#include <benchmark/benchmark.h>

#include <cstring>

namespace
{

using namespace practice;

const Catalogue& shipped()
{
    static const auto loaded = content::load(INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels");
    return loaded->catalogue;
}

base::Id id_of(std::size_t number)
{
    base::Id id;
    std::memcpy(id.bytes.data(), &number, sizeof number);
    return id;
}

/// A player's life of at least so many events: evenings of one scene, one pair and one envelope.
class Life
{
public:
    explicit Life(std::size_t events)
    {
        while (m_events.size() < events)
            evening();
    }
    const std::vector<Event>& events() const
    {
        return m_events;
    }

private:
    base::Id add(Event::Body body)
    {
        m_events.push_back({id_of(m_events.size() + 1), {}, std::move(body)});
        m_events.back().when.day = m_day;
        return m_events.back().id;
    }
    void evening()
    {
        const auto n = static_cast<std::size_t>(++m_day.number);
        const Scene& scene = shipped().scenes[n % shipped().scenes.size()];
        const TwinPair& pair = shipped().twins[n % shipped().twins.size()];
        const Plan plan{
            m_day,
            n,
            {scene_item(scene, {true, true, true, true}), twin_item(pair, 4), sealing_item()},
            scene.id};
        const base::Id session = add(SessionBegun{plan});
        for (const PlanItem& item : plan.items)
            for (const StepRef& step : item.steps)
                answer(session, step, n);
        add(SessionEnded{session});
    }
    void answer(const base::Id& session, const StepRef& step, std::size_t n)
    {
        const auto words = shipped().wheel.words();
        const std::string& word = words[7 * n % words.size()].text;
        Answer given;
        given.put("words", Words{{{word, word, {0}}}});
        const base::Id attempt = add(Attempt{session, step, given, {}, {}});
        if (has_feedback(shipped(), step))
            add(Passed{session, step});
        if (step.exercise != Exercise::envelope)
            return;
        Entry page;
        page.entry = id_of(1'000'000'000 + n);
        page.room = envelope_room;
        page.fields = given;
        page.links = {attempt};
        page.due_day = base::Day{m_day.number + 1};
        add(std::move(page));
    }

    std::vector<Event> m_events;
    base::Day m_day;
};

/// Three cited words beside one scene's reading.
void mark_one_answer(benchmark::State& state)
{
    const Scene& scene = shipped().scenes[0];
    const Words answer{
        {{"hurt", "hurt", {0}}, {"let down", "let down", {1}}, {"calm", "calm", {2}}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(mark_words(shipped().wheel, scene.key, answer));
}
BENCHMARK(mark_one_answer);

/// What is done with the whole history at every start of the game.
void fold_events(benchmark::State& state)
{
    const Life life(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(fold(life.events()));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(fold_events)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

/// What planning needs of the history, folded once.
void fold_for_planning(benchmark::State& state)
{
    const History history = fold(Life(static_cast<std::size_t>(state.range(0))).events());
    for (auto _ : state)
        benchmark::DoNotOptimize(standing(shipped(), history));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(fold_for_planning)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void plan_an_evening(benchmark::State& state)
{
    const History history = fold(Life(static_cast<std::size_t>(state.range(0))).events());
    const Standing folded = standing(shipped(), history);
    const base::Day next{folded.last_day->number + 1};
    for (auto _ : state)
        benchmark::DoNotOptimize(plan_day(shipped(), folded, {}, next, 7));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(plan_an_evening)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

/// Lights the cells of the wheel.
void word_states_of_a_life(benchmark::State& state)
{
    const History history = fold(Life(static_cast<std::size_t>(state.range(0))).events());
    for (auto _ : state)
        benchmark::DoNotOptimize(word_states(shipped(), history));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(word_states_of_a_life)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace
