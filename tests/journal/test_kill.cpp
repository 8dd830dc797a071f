#include "journal/journal.hpp"

#include "journal/fresh_folder.hpp"
#include "journal/made_up.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace
{

using journal::Journal;

constexpr std::uint8_t most_events = 120;

std::vector<practice::Event> events_of(int round)
{
    return tests::MadeUp(static_cast<std::uint64_t>(1'000 + round)).events(most_events);
}

/// Keeps one event after another and tells of each only when it was said to be saved.
[[noreturn]] void write_until_killed(const std::filesystem::path& folder, int round, int told)
{
    const auto opened = Journal::open(folder, journal::random_ids());
    if (!opened)
        ::_exit(1);
    const auto events = events_of(round);
    for (std::uint8_t i = 0; i < most_events; ++i)
    {
        static_cast<void>((*opened)->keep_draft({"a", practice::Exercise::name, "first"},
                                                practice::Answer{{{"n", practice::Strength{i}}}}));
        if (!(*opened)->keep({events[i]}) || ::write(told, &i, 1) != 1)
            ::_exit(1);
    }
    for (;;)
        ::pause();
}

/// From when on the program is left to live.
enum class From
{
    start,
    first_saved
};

/// How many events a program kept before it was killed; nothing when it ended by itself.
std::optional<std::size_t> killed_after(const std::filesystem::path& folder, int round, From from,
                                        std::chrono::microseconds life)
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0)
        write_until_killed(folder, round, ends[1]);
    ::close(ends[1]);
    std::size_t told = 0;
    std::uint8_t number = 0;
    if (from == From::first_saved && ::read(ends[0], &number, 1) == 1)
        ++told;
    std::this_thread::sleep_for(life);
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    while (::read(ends[0], &number, 1) == 1)
        ++told;
    ::close(ends[0]);
    return WIFSIGNALED(status) ? std::optional(told) : std::nullopt;
}

} // namespace

TEST_CASE("killed: what was said to be saved is there, whenever the program dies")
{
    constexpr int kills = 60, rounds_in_a_folder = 10;
    tests::MadeUp chance(61);
    std::size_t told_in_all = 0;
    int in_the_middle = 0;
    for (int first = 0; first < kills; first += rounds_in_a_folder)
    {
        const tests::FreshFolder folder;
        std::vector<practice::Event> told;
        for (int round = first; round < first + rounds_in_a_folder; ++round)
        {
            const From from = round % 3 == 0 ? From::start : From::first_saved;
            const auto life = std::chrono::microseconds(chance.upto(30'000));
            const auto count = killed_after(folder.path(), round, from, life);
            REQUIRE(count);
            in_the_middle += *count > 0 && *count < most_events;
            const auto events = events_of(round);
            told.insert(told.end(), events.begin(),
                        events.begin() + static_cast<std::ptrdiff_t>(*count));

            const auto opened = Journal::open(folder.path(), journal::random_ids());
            REQUIRE_MESSAGE(opened, opened.error().sentence());
            REQUIRE((*opened)->notes().empty());
            for (const practice::Event& event : told)
                REQUIRE(std::any_of((*opened)->events().begin(), (*opened)->events().end(),
                                    [&](const practice::Event& kept)
                                    { return kept.id == event.id && tests::same(kept, event); }));
        }
        told_in_all += told.size();
    }
    MESSAGE(kills << " kills, " << in_the_middle << " of them while writing, " << told_in_all
                  << " answers said to be saved, 0 lost");
    CHECK(in_the_middle > kills / 4);
}
