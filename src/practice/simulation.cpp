#include "practice/simulation.hpp"

#include "practice/growth.hpp"
#include "practice/planner.hpp"
#include "practice/word_choice.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <set>

namespace practice::simulation
{

namespace
{

constexpr std::array<std::string_view, 4> profile_names{"avoids the quiet half", "irregular",
                                                        "beginner", "knows much"};
constexpr std::array<std::string_view, 2> law_names{"fsrs", "power"};
constexpr std::array<std::string_view, 4> chooser_names{"ours", "random", "leitner", "sm-2"};

/// What an evening of five minutes has for words.
constexpr double words_seconds = 75;
constexpr WordCaps caps{static_cast<std::size_t>(PlanCaps::due_words_a_session),
                        static_cast<std::size_t>(PlanCaps::fresh_words_a_day)};

/// What sets one kind of player apart from another.
struct Habits
{
    double plays = 5 / 7.0;
    double known = 0.25;
    double stability = 1; ///< Times what the law says.
    double leaves_quiet = 0;
    bool bursts = false;
};

Habits habits_of(Profile profile)
{
    switch (profile)
    {
    case Profile::avoids_quiet: return {5 / 7.0, 0.25, 1, 0.6, false};
    case Profile::irregular: return {0.8, 0.25, 1, 0, true};
    case Profile::beginner: return {6 / 7.0, 0.05, 0.7, 0, false};
    case Profile::knows_much: return {5 / 7.0, 0.6, 1, 0, false};
    }
    return {};
}

using Dice = std::mt19937_64;

double chance_of(Dice& dice)
{
    return std::uniform_real_distribution<double>(0, 1)(dice);
}

double spread(Dice& dice, double sigma)
{
    return std::exp(std::normal_distribution<double>(0, sigma)(dice));
}

/// What came of one look at a word.
struct Look
{
    int day = 0;
    Path path = Path::recognise;
    bool met_only = false;
    bool found = false;
};

/// FSRS with the player's own weights.
class FsrsMind
{
public:
    FsrsMind(const Catalogue& catalogue, double stability, Dice& dice)
        : m_stability(stability)
        , m_traces(catalogue.wheel.words().size())
    {
        fsrs::Parameters own;
        for (double& weight : own.w)
            weight *= spread(dice, 0.15);
        own.w[20] = std::clamp(own.w[20], 0.1, 0.8);
        m_model = fsrs::Model(own);
    }

    double chance(std::size_t word, int day) const
    {
        const auto& trace = m_traces[word];
        return trace
                   ? m_model.retrievability(day - trace->day, m_stability * trace->memory.stability)
                   : 0;
    }

    void look(std::size_t word, const Look& look)
    {
        using fsrs::Grade;
        auto& trace = m_traces[word];
        const Grade grade = !look.met_only && !look.found  ? Grade::again
                            : look.path == Path::recognise ? Grade::hard
                                                           : Grade::good;
        if (!trace)
            trace = Trace{m_model.first(grade), look.day};
        else if (trace->day < look.day)
            trace = Trace{m_model.next(trace->memory, grade, look.day - trace->day), look.day};
    }

private:
    struct Trace
    {
        fsrs::Memory memory;
        int day = 0;
    };
    double m_stability;
    fsrs::Model m_model;
    std::vector<std::optional<Trace>> m_traces;
};

/// Traces that fade by a power law, and get in each other's way.
class PowerMind
{
public:
    PowerMind(const Catalogue& catalogue, double stability, Dice& dice)
        : m_wheel(catalogue.wheel)
        , m_traces(catalogue.wheel.words().size())
        , m_decay(0.25 / stability * spread(dice, 0.15))
        , m_growth(0.25 * spread(dice, 0.15))
        , m_threshold(-1.0 * spread(dice, 0.1))
        , m_noise(0.4 * spread(dice, 0.1))
    {
        m_last.resize(catalogue.wheel.families().size());
    }

    double chance(std::size_t word, int day) const
    {
        if (m_traces[word].empty())
            return 0;
        const double active = std::log(strength(word, day)) - interference(word, day);
        return 1 / (1 + std::exp((m_threshold - active) / m_noise));
    }

    void look(std::size_t word, const Look& look)
    {
        const double before = m_traces[word].empty() ? 0 : strength(word, look.day);
        const double weight =
            look.met_only || look.found ? (look.path == Path::produce ? 1.0 : 0.75) : 0.6;
        m_traces[word].push_back({look.day, weight, m_growth * before + m_decay});
        if (const auto family = m_wheel.words()[word].family)
            m_last[*family].push_back({look.day, word});
    }

private:
    struct Trace
    {
        int day;
        double weight;
        double decay;
    };
    struct Seen
    {
        int day;
        std::size_t word;
    };

    double strength(std::size_t word, int day) const
    {
        double sum = 0;
        for (const Trace& trace : m_traces[word])
            sum += trace.weight *
                   std::pow(std::max(0.3, static_cast<double>(day - trace.day)), -trace.decay);
        return sum;
    }

    double interference(std::size_t word, int day) const
    {
        constexpr int within = 7;
        constexpr double share = 0.15;
        const auto family = m_wheel.words()[word].family;
        if (!family)
            return 0;
        int others = 0;
        const std::vector<Seen>& seen = m_last[*family];
        for (auto one = seen.rbegin(); one != seen.rend() && day - one->day <= within; ++one)
            others += one->word != word;
        return share * std::log(1.0 + others);
    }

    const feelings::Wheel& m_wheel;
    std::vector<std::vector<Trace>> m_traces;
    std::vector<std::vector<Seen>> m_last; ///< By family, in order of days.
    double m_decay, m_growth, m_threshold, m_noise;
};

/// What is seen of a word from outside, whoever chooses.
struct Record
{
    bool known = false;
    bool met = false;
    int met_on = 0;
    std::set<int> found_on, produced_on;
    std::set<Prompt> prompts;
    int recognised = 0;
    int due = 0; ///< Leitner and SM-2.
    int box = 0, interval = 0, repetitions = 0;
    double ease = 2.5;

    Path path() const
    {
        return recognised >= recognitions_first ? Path::produce : Path::recognise;
    }
    bool is_held() const
    {
        return prompts.size() >= prompt_count && !produced_on.empty() &&
               *produced_on.rbegin() - *produced_on.begin() >= 7;
    }
};

feelings::WordId id_of_word(std::size_t index)
{
    return {static_cast<std::uint16_t>(index)};
}

/// Our own planner, with nothing but what the game would know.
class Ours
{
public:
    explicit Ours(const Catalogue& catalogue)
        : m_catalogue(catalogue)
        , m_words(catalogue.wheel.words().size())
    {
    }

    void place(std::size_t word, Have have)
    {
        m_words[word].have = have;
    }

    std::vector<WordTask> choose(const std::vector<Record>& records, int day, Dice& dice) const
    {
        std::vector<feelings::WordState> states(records.size());
        for (std::size_t i = 0; i < records.size(); ++i)
            states[i] = state_of(records[i]);
        return evening_words(m_catalogue, m_model, m_words, states, base::Day{day}, dice(), caps);
    }

    void met(std::size_t word, int day)
    {
        m_words[word].met = base::Day{day};
    }

    void asked(std::size_t word, Path path, bool found, int day)
    {
        auto& memory = m_words[word].by(path);
        memory = reviewed(m_model, memory, found ? fsrs::Grade::good : fsrs::Grade::again,
                          base::Day{day});
    }

private:
    static feelings::WordState state_of(const Record& record)
    {
        using feelings::WordState;
        if (record.is_held() || record.known)
            return WordState::held;
        if (record.found_on.size() >= 2)
            return WordState::practised;
        return record.met ? WordState::met : WordState::not_met;
    }

    const Catalogue& m_catalogue;
    fsrs::Model m_model;
    std::vector<WordPractice> m_words;
};

WordTask plain_task(std::size_t word, const Record& record)
{
    const auto turn = static_cast<std::size_t>(record.found_on.size()) % prompt_count;
    return {id_of_word(word), Asking{record.path(), static_cast<Prompt>(turn)}, 0};
}

/// As such programs do: what is due first, the longest due before the others, then new words in the
/// time that is left. Without a calendar, any word, met or new.
std::vector<WordTask> simply(const std::vector<Record>& records, Chooser chooser, int day,
                             Dice& dice)
{
    std::vector<std::size_t> met, fresh;
    for (std::size_t i = 0; i < records.size(); ++i)
    {
        const Record& record = records[i];
        if (record.known || (record.met && record.met_on == day))
            continue;
        if (!record.met)
            fresh.push_back(i);
        else if (chooser == Chooser::random || record.due <= day)
            met.push_back(i);
    }
    std::shuffle(met.begin(), met.end(), dice);
    std::shuffle(fresh.begin(), fresh.end(), dice);
    if (chooser != Chooser::random)
        std::stable_sort(met.begin(), met.end(),
                         [&](std::size_t a, std::size_t b)
                         { return records[a].due < records[b].due; });
    met.resize(std::min(met.size(), caps.asked));
    fresh.resize(std::min(fresh.size(), caps.met));
    std::vector<WordTask> tasks;
    for (const std::size_t word : met)
        tasks.push_back(plain_task(word, records[word]));
    for (const std::size_t word : fresh)
        tasks.push_back({id_of_word(word), std::nullopt, 0});
    if (chooser == Chooser::random)
        std::shuffle(tasks.begin(), tasks.end(), dice);
    return tasks;
}

void schedule(Record& record, Chooser chooser, bool found, int day)
{
    constexpr std::array<int, 5> boxes{1, 3, 7, 16, 35};
    if (chooser == Chooser::leitner)
    {
        record.box = found ? std::min(record.box + 1, static_cast<int>(boxes.size()) - 1) : 0;
        record.due = day + boxes[static_cast<std::size_t>(record.box)];
        return;
    }
    const int grade = found ? 4 : 1;
    if (!found)
    {
        record.repetitions = 0;
        record.interval = 1;
    }
    else
    {
        ++record.repetitions;
        record.interval = record.repetitions == 1 ? 1
                          : record.repetitions == 2
                              ? 6
                              : static_cast<int>(std::ceil(record.interval * record.ease));
    }
    record.ease = std::max(1.3, record.ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02));
    record.due = day + record.interval;
}

/// Which days are played: the same for every chooser.
class Calendar
{
public:
    Calendar(const Habits& habits, std::uint64_t seed)
        : m_habits(habits)
        , m_dice(seed)
    {
    }
    bool plays()
    {
        if (!m_habits.bursts)
            return chance_of(m_dice) < m_habits.plays;
        if (m_away > 0)
            return --m_away, false;
        constexpr double stops = 0.2;
        if (chance_of(m_dice) < stops)
            m_away = 2 + static_cast<int>(std::geometric_distribution<int>(0.2)(m_dice));
        return chance_of(m_dice) < m_habits.plays;
    }

private:
    Habits m_habits;
    Dice m_dice;
    int m_away = 0;
};

template <class Mind>
void meet(Mind& mind, Ours& ours, Record& record, std::size_t word, int day)
{
    record.met = true;
    record.met_on = day;
    record.due = day + 1;
    mind.look(word, {day, Path::recognise, true, true});
    ours.met(word, day);
}

template <class Mind>
void ask(Mind& mind, Ours& ours, Record& record, const WordTask& task, Chooser chooser, int day,
         Dice& dice)
{
    const std::size_t word = task.word.index;
    const bool picks = task.asking->path == Path::recognise;
    const double chance = mind.chance(word, day), guess = picks ? 0.25 : 0;
    const bool found = chance_of(dice) < guess + (1 - guess) * chance;
    mind.look(word, {day, task.asking->path, false, found});
    schedule(record, chooser, found, day);
    ours.asked(word, task.asking->path, found, day);
    if (!found)
        return;
    record.found_on.insert(day);
    record.recognised += picks;
    if (picks)
        return;
    record.produced_on.insert(day);
    record.prompts.insert(task.asking->prompt);
}

template <class Mind>
std::vector<Reached> lived(const Catalogue& catalogue, Profile profile, Chooser chooser,
                           const std::vector<int>& days, std::uint64_t seed)
{
    const Habits habits = habits_of(profile);
    Dice born(seed);
    Mind mind(catalogue, habits.stability, born);
    std::vector<Record> records(catalogue.wheel.words().size());
    Ours ours(catalogue);
    for (std::size_t i = 0; i < records.size(); ++i)
    {
        const feelings::WordId id = id_of_word(i);
        records[i].known = !catalogue.card(id) || chance_of(born) < habits.known;
        if (records[i].known)
            ours.place(i, Have::known);
    }
    Calendar calendar(habits, seed + 1);
    Dice dice(seed + 2);
    Reached reached;
    std::vector<Reached> seen;
    for (int day = 1; seen.size() < days.size(); ++day)
    {
        if (calendar.plays())
        {
            const std::vector<WordTask> tasks = chooser == Chooser::ours
                                                    ? ours.choose(records, day, dice)
                                                    : simply(records, chooser, day, dice);
            double seconds = 0;
            for (const WordTask& task : tasks)
            {
                const double cost = task.asking ? ask_seconds : meet_seconds;
                if (seconds + cost > words_seconds)
                    continue;
                seconds += cost;
                reached.asked += task.asking.has_value();
                if (catalogue.wheel[task.word].quiet && chance_of(dice) < habits.leaves_quiet)
                    continue;
                Record& record = records[task.word.index];
                if (task.asking)
                    ask(mind, ours, record, task, chooser, day, dice);
                else
                    meet(mind, ours, record, task.word.index, day);
            }
            reached.minutes += seconds / 60;
        }
        if (day != days[seen.size()])
            continue;
        Reached now = reached;
        for (std::size_t i = 0; i < records.size(); ++i)
        {
            if (!records[i].met)
                continue;
            const double chance = mind.chance(i, day);
            now.met += 1;
            now.practised += records[i].found_on.size() >= 2;
            now.held += records[i].is_held();
            now.retained += chance;
            now.retained_quiet += catalogue.wheel.words()[i].quiet ? chance : 0;
        }
        seen.push_back(now);
    }
    return seen;
}

} // namespace

std::string_view name_of(Profile profile)
{
    return profile_names[static_cast<std::size_t>(profile)];
}

std::string_view name_of(Law law)
{
    return law_names[static_cast<std::size_t>(law)];
}

std::string_view name_of(Chooser chooser)
{
    return chooser_names[static_cast<std::size_t>(chooser)];
}

const std::vector<Profile>& all_profiles()
{
    static const std::vector<Profile> all{Profile::avoids_quiet, Profile::irregular,
                                          Profile::beginner, Profile::knows_much};
    return all;
}

const std::vector<Law>& all_laws()
{
    static const std::vector<Law> all{Law::fsrs, Law::power};
    return all;
}

const std::vector<Chooser>& all_choosers()
{
    static const std::vector<Chooser> all{Chooser::ours, Chooser::random, Chooser::leitner,
                                          Chooser::sm2};
    return all;
}

std::vector<Reached> play(const Catalogue& catalogue, Profile profile, Law law, Chooser chooser,
                          const std::vector<int>& days, std::uint64_t seed)
{
    return law == Law::fsrs ? lived<FsrsMind>(catalogue, profile, chooser, days, seed)
                            : lived<PowerMind>(catalogue, profile, chooser, days, seed);
}

} // namespace practice::simulation
