#include "practice/planner.hpp"

#include "practice/evenings.hpp"
#include "practice/opening.hpp"
#include "practice/small_catalogue.hpp"
#include "practice/sorting.hpp"
#include "practice/steps.hpp"
#include "practice/word_choice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace practice;

namespace
{

constexpr int today = 20'500;

const Catalogue& all()
{
    return tests::shipped();
}

/// A player somewhere in his first year, as the planner sees him.
struct AnyPlayer
{
    Standing standing;
    PlanWishes wishes;
};

WordPractice any_practice(const fsrs::Model& model, unsigned one_met_in, std::mt19937& dice)
{
    WordPractice practice;
    if (dice() % 3 == 0)
        practice.have = static_cast<Have>(dice() % 3);
    if (dice() % one_met_in)
        return practice;
    practice.met = base::Day{today - 1 - static_cast<int>(dice() % 200)};
    for (const Path path : {Path::recognise, Path::produce})
    {
        base::Day day = *practice.met;
        for (unsigned i = dice() % 4; i > 0; --i)
        {
            day.number += 1 + static_cast<int>(dice() % 20);
            if (day < base::Day{today})
                practice.by(path) = reviewed(model, practice.by(path),
                                             static_cast<fsrs::Grade>(1 + dice() % 3), day);
        }
    }
    return practice;
}

AnyPlayer any_player(std::mt19937& dice)
{
    AnyPlayer player;
    Standing& standing = player.standing;
    standing.first_evening = false;
    standing.evenings = 2 + dice() % 300;
    standing.first_day = base::Day{today - 300};
    standing.last_day = base::Day{today - static_cast<int>(dice() % 6)};
    standing.sorted = dice() % 4 != 0;
    standing.sealed_last = dice() % 2;
    standing.words_asked = static_cast<int>(dice() % 9);
    standing.words_met = static_cast<int>(dice() % 3);
    const auto one_met_in = static_cast<unsigned>(1 + dice() % 20);
    for (std::size_t i = 0; i < all().wheel.words().size(); ++i)
    {
        standing.words.push_back(any_practice(standing.model, one_met_in, dice));
        const bool met = standing.words.back().met.has_value();
        standing.states.push_back(met ? static_cast<feelings::WordState>(1 + dice() % 4)
                                      : feelings::WordState::not_met);
    }
    for (int& level : player.wishes.allowed)
        level = 1 + static_cast<int>(dice() % 3);
    player.wishes.asked.topics = true;
    for (const Scene& scene : all().scenes)
    {
        if (dice() % 3 == 0)
            standing.scenes_met.push_back(scene.id);
        if (dice() % 40 == 0)
            standing.not_again.insert(scene.id);
    }
    std::uniform_real_distribution<double> pace(0.5, 2);
    standing.pace.take(20'000 * pace(dice), 20'000);
    return player;
}

std::size_t count(const Plan& plan, Exercise exercise)
{
    std::size_t steps = 0;
    for (const PlanItem& item : plan.items)
        for (const StepRef& step : item.steps)
            steps += step.exercise == exercise;
    return steps;
}

void check_words(const AnyPlayer& player, const Plan& plan)
{
    const Standing& standing = player.standing;
    const bool same_day = standing.last_day == base::Day{today};
    const auto asked = static_cast<int>(count(plan, Exercise::recall));
    const auto met = static_cast<int>(count(plan, Exercise::meet)) / 2;
    REQUIRE(asked <= PlanCaps::due_words_a_session);
    REQUIRE(asked + (same_day ? std::min(standing.words_asked, 8) : 0) <=
            PlanCaps::due_words_a_day);
    REQUIRE(met + (same_day ? standing.words_met : 0) <= PlanCaps::fresh_words_a_day);
    for (const PlanItem& item : plan.items)
        for (const StepRef& step : item.steps)
        {
            REQUIRE(installed(all(), step));
            const auto word = word_asked(all(), step);
            if (!word)
                continue;
            const WordPractice& practice = standing.words[word->index];
            REQUIRE(practice.drilled());
            REQUIRE(practice.met.has_value() == (step.exercise == Exercise::recall));
        }
}

} // namespace

TEST_CASE("evening: ten thousand players, none over the caps, out of his topics, short or long")
{
    std::mt19937 dice(20'261'125);
    std::size_t quiet = 0, fresh = 0;
    double least = 1e9, most = 0;
    for (int i = 0; i < 10'000; ++i)
    {
        CAPTURE(i);
        const AnyPlayer player = any_player(dice);
        const auto seed = dice();
        const Plan plan = plan_day(all(), player.standing, player.wishes, base::Day{today}, seed);
        check_words(player, plan);
        std::set<std::string> once;
        for (const PlanItem& item : plan.items)
        {
            REQUIRE_FALSE(item.steps.empty());
            REQUIRE(
                once.insert(item.subject + std::string(name_of(item.steps[0].exercise))).second);
            if (const Scene* scene = all().scene(item.subject))
            {
                REQUIRE(within(*scene, player.wishes.allowed));
                REQUIRE_FALSE(player.standing.not_again.contains(scene->id));
            }
            for (const StepRef& step : item.steps)
                if (step.exercise == Exercise::meet && step.part == "card")
                {
                    ++fresh;
                    quiet += all().wheel[*word_asked(all(), step)].quiet;
                }
        }
        const double seconds = planned_seconds(all(), player.standing, plan);
        least = std::min(least, seconds);
        most = std::max(most, seconds);
        REQUIRE(seconds >= 4 * 60);
        REQUIRE(seconds <= 6 * 60);
        if (i % 50 == 0)
            REQUIRE(plan ==
                    plan_day(all(), player.standing, player.wishes, base::Day{today}, seed));
    }
    MESSAGE("planned " << least << " to " << most << " s; new words " << fresh
                       << ", of the quiet half "
                       << 100.0 * static_cast<double>(quiet) / static_cast<double>(fresh) << " %");
    CHECK(fresh > 5'000);
    CHECK(2 * quiet >= fresh);
}

TEST_CASE("evening: three and eight minutes are shorter and longer")
{
    std::mt19937 dice(3);
    for (int i = 0; i < 300; ++i)
    {
        AnyPlayer player = any_player(dice);
        double before = 0;
        for (const int minutes : {3, 5, 8})
        {
            player.wishes.minutes = minutes;
            const double seconds = planned_seconds(
                all(), player.standing,
                plan_day(all(), player.standing, player.wishes, base::Day{today}, 1));
            CHECK(seconds >= before);
            // A scene and an own entry are the least there is, however slowly one reads.
            CHECK(seconds <= 1.2 * 60 * std::max(minutes, 5));
            before = seconds;
        }
    }
}

TEST_CASE("evening: one who answers everything meets every word in the end")
{
    const fsrs::Model model;
    std::vector<WordPractice> words(all().wheel.words().size());
    std::vector<feelings::WordState> states(words.size());
    std::vector<int> found(words.size());
    std::size_t met = 0;
    int day = 1;
    for (; day < 1000 && met < words.size(); ++day)
        for (const WordTask& task : evening_words(all(), model, words, states, base::Day{day},
                                                  static_cast<std::uint64_t>(day), {6, 2}))
        {
            WordPractice& practice = words[task.word.index];
            if (!task.asking)
            {
                REQUIRE_FALSE(practice.met);
                practice.met = base::Day{day};
                ++met;
            }
            else
            {
                auto& memory = practice.by(task.asking->path);
                memory = reviewed(model, memory, fsrs::Grade::good, base::Day{day});
                ++found[task.word.index];
            }
            states[task.word.index] = found[task.word.index] >= 4   ? feelings::WordState::held
                                      : found[task.word.index] >= 2 ? feelings::WordState::practised
                                                                    : feelings::WordState::met;
        }
    CHECK(met == words.size());
    MESSAGE("every word met by day " << day);
}

TEST_CASE(
    "evening: a round of sorting mixes the kinds, and every line comes before one comes twice")
{
    std::mt19937 dice(8);
    AnyPlayer player = any_player(dice);
    player.wishes.minutes = 8;
    player.standing.last_exercise = {{"twins", 9}, {"sort", 8}};
    std::size_t rounds = 0, of_one_kind = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed)
        for (const PlanItem& item :
             plan_day(all(), player.standing, player.wishes, base::Day{today}, seed).items)
            if (item.subject == sort_subject)
            {
                ++rounds;
                std::set<LineKind> kinds;
                for (const SortLine* line : lines_of(all(), item.steps[0]))
                {
                    kinds.insert(line->kind);
                    const int before = static_cast<int>(player.standing.lines_asked[line->id]++);
                    CHECK(before <= static_cast<int>(rounds * 5 / all().sort_lines.size()));
                }
                of_one_kind += kinds.size() == 1;
            }
    CHECK(rounds > 40);
    CHECK(of_one_kind <= 2);
}

TEST_CASE("evening: words placed as known open the finer ones under them")
{
    const fsrs::Model model;
    std::vector<WordPractice> words(all().wheel.words().size());
    const std::vector<feelings::WordState> states(words.size(), feelings::WordState::met);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (all().wheel.words()[i].ring != feelings::Ring::third)
            words[i].have = Have::known;
    const auto fresh = fresh_words(all(), words, states, 1, 1000);
    const auto finer = std::count_if(all().wheel.words().begin(), all().wheel.words().end(),
                                     [](const feelings::Word& word)
                                     { return word.ring == feelings::Ring::third; });
    CHECK(std::ptrdiff_t(fresh.size()) == finer);
}

TEST_CASE("pace: shrunk, and neither who walks away nor who presses on bends it")
{
    Pace pace;
    CHECK(pace.factor() == 1);
    pace.take(60, 30);
    CHECK(pace.factor() == doctest::Approx(180.0 / 150.0));
    Pace away;
    away.take(36'000, 30);
    CHECK(away.factor() == doctest::Approx(210.0 / 150.0));
    Pace hasty;
    for (int i = 0; i < 1000; ++i)
        hasty.take(1, 30);
    CHECK(hasty.factor() == 1);
    Pace slow;
    for (int i = 0; i < 1000; ++i)
        slow.take(90, 30);
    CHECK(slow.factor() == 1.8);
}

TEST_CASE("worth: never met and long unasked words are worth most, fresh memories next to nothing")
{
    const fsrs::Model model;
    WordPractice practice;
    CHECK(worth(model, practice, base::Day{10}) > 0.3);
    practice.met = base::Day{10};
    practice.by(Path::recognise) = reviewed(model, std::nullopt, fsrs::Grade::good, base::Day{11});
    const double soon = worth(model, practice, base::Day{11});
    const double due = worth(model, practice, base::Day{14});
    const double late = worth(model, practice, base::Day{60});
    CHECK(soon < due);
    CHECK(due < late);
    CHECK(late < 1);
}

TEST_CASE("confusion: one slip is shrunk, many are not; a rate lies between 0 and 1")
{
    const feelings::WordId a{20}, b{21}, c{22};
    Confusion confusion;
    const double before = confusion.rate(a, b);
    CHECK(before == doctest::Approx(0.25));
    const auto say = [&](feelings::WordId asked, feelings::WordId said)
    {
        confusion.take({asked, Path::recognise,
                        asked == said ? fsrs::Grade::good : fsrs::Grade::again, said, "", true});
    };
    say(a, b);
    const double once = confusion.rate(a, b);
    for (int i = 0; i < 20; ++i)
    {
        say(a, b);
        say(b, a);
        say(c, c);
    }
    CHECK(once < 0.5);
    CHECK(confusion.rate(a, b) > 0.8);
    CHECK(confusion.rate(a, b) <= 1);
    CHECK(confusion.rate(b, c) < 0.2);
}
