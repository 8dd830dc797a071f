#include "feelings/search.hpp"

#include "content/load.hpp"

#include <benchmark/benchmark.h>

#include <array>

namespace
{

/// The shipped words, cut or gone on with made-up ones to so many forms.
feelings::KnownWords words_of(std::size_t count)
{
    static const auto loaded = content::load_words(INWORD_DATA_DIR "/assets");
    feelings::WheelOutline outline;
    outline.hub.push_back({"sad", 0, 0, {}, "", false});
    outline.families.push_back({"angry", 0, 0, {}, "", false});
    static const feelings::Wheel small = feelings::Wheel::build(outline).value();
    feelings::KnownWords words(small);
    for (const auto& form : loaded->catalogue.known.forms())
        if (words.forms().size() < count)
            static_cast<void>(words.add(small, {form.text, feelings::WordId{0}, {}, {}}));
    return words;
}

/// One letter more at a time, as somebody types; a slip in the middle.
void search_while_typing(benchmark::State& state)
{
    const feelings::KnownWords words = words_of(static_cast<std::size_t>(state.range(0)));
    constexpr std::array<const char*, 6> typed{"d", "di", "dis", "disa", "disapo", "disapointed"};
    std::size_t next = 0;
    for (auto step : state)
    {
        static_cast<void>(step);
        benchmark::DoNotOptimize(feelings::found_words(words, typed[next++ % typed.size()], 8));
    }
    state.SetComplexityN(state.range(0));
}

} // namespace

BENCHMARK(search_while_typing)->Arg(100)->Arg(1'000)->Arg(5'000)->Arg(11'000)->Complexity();
