#include "practice/fsrs.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace practice::fsrs
{

namespace
{

/// Constants of FSRS-6 that are no parameters.
struct Constants
{
    static constexpr double least_stability = 0.001, most_stability = 36500;
    static constexpr double least_first_stability = 0.1;
    static constexpr double easiest = 1, hardest = 10;
    static constexpr double decimals = 1e8;
    static constexpr int learning_steps = 2, relearning_steps = 1;
    static constexpr int first_step = 60, second_step = 600, between_steps = 360;
    static constexpr int relearning_step = 600, relearning_hard = 900;
};

struct Range
{
    double least, most;
};

/// What the reference allows each weight.
constexpr std::array<Range, 21> weight_ranges{{
    {0.001, 100},  {0.001, 100},  {0.001, 100}, {0.001, 100}, {1, 10},      {0.001, 4},
    {0.001, 4},    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5},
    {0.001, 0.25}, {0.001, 0.9},  {0, 4},       {0, 1},       {1, 6},       {0, 2},
    {0, 2},        {0.01, 0.8},   {0.1, 0.8},
}};
constexpr std::size_t same_day_exponent = 19; ///< In Term::days it may be 0, as in FSRS-5.

Parameters allowed(Parameters parameters)
{
    assert(parameters.retention > 0 && parameters.retention <= 1);
    for (std::size_t i = 0; i < parameters.w.size(); ++i)
    {
        const bool any = i == same_day_exponent && parameters.term == Term::days;
        parameters.w[i] =
            std::clamp(parameters.w[i], any ? 0 : weight_ranges[i].least, weight_ranges[i].most);
    }
    return parameters;
}

/// To eight decimals, half up, as the reference rounds every intermediate value: what has been
/// scaled, not the exact decimal value. The two differ about once in a thousand reviews.
double rounded(double value)
{
    const double scaled = value * Constants::decimals;
    const double whole = std::floor(scaled);
    return (scaled - whole >= 0.5 ? whole + 1 : whole) / Constants::decimals;
}

double held_stability(double stability)
{
    return std::clamp(stability, Constants::least_stability, Constants::most_stability);
}

int number_of(Grade grade)
{
    return static_cast<int>(grade);
}

/// Not held between 1 and 10: the mean that difficulty reverts to is the raw value for easy.
double raw_first_difficulty(const std::array<double, 21>& w, Grade grade)
{
    return rounded(w[4] - std::exp((number_of(grade) - 1) * w[5]) + 1);
}

double next_difficulty(const std::array<double, 21>& w, double mean, double difficulty, Grade grade)
{
    const double change = -w[6] * (number_of(grade) - 3);
    const double damped = difficulty + rounded(change * (10 - difficulty) / 9);
    return std::clamp(rounded(w[7] * mean + (1 - w[7]) * damped), Constants::easiest,
                      Constants::hardest);
}

double after_success(const std::array<double, 21>& w, const Memory& memory, double chance,
                     Grade grade)
{
    const double hard = grade == Grade::hard ? w[15] : 1;
    const double easy = grade == Grade::easy ? w[16] : 1;
    const double grown =
        memory.stability *
        (1 + std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9]) *
                 (std::exp((1 - chance) * w[10]) - 1) * hard * easy);
    return rounded(held_stability(grown));
}

double after_lapse(const std::array<double, 21>& w, const Memory& memory, double chance, Term term)
{
    const double forgotten = rounded(held_stability(w[11] * std::pow(memory.difficulty, -w[12]) *
                                                    (std::pow(memory.stability + 1, w[13]) - 1) *
                                                    std::exp((1 - chance) * w[14])));
    const double most =
        term == Term::steps ? memory.stability / std::exp(w[17] * w[18]) : memory.stability;
    return std::min(std::max(rounded(most), Constants::least_stability), forgotten);
}

double after_same_day(const std::array<double, 21>& w, double stability, Grade grade)
{
    double factor = std::pow(stability, -w[19]) * std::exp(w[17] * (number_of(grade) - 3 + w[18]));
    if (grade != Grade::again)
        factor = std::max(factor, 1.0);
    return rounded(held_stability(stability * factor));
}

} // namespace

Model::Model(const Parameters& parameters)
    : m_parameters(allowed(parameters))
    , m_decay(-m_parameters.w[20])
    , m_factor(rounded(std::exp(1 / m_decay * std::log(0.9)) - 1))
    , m_interval_modifier(rounded((std::pow(m_parameters.retention, 1 / m_decay) - 1) / m_factor))
    , m_mean_difficulty(raw_first_difficulty(m_parameters.w, Grade::easy))
{
}

double Model::retrievability(double days, double stability) const
{
    return rounded(std::pow(1 + m_factor * std::max(days, 0.0) / stability, m_decay));
}

int Model::interval(double stability) const
{
    // JavaScript rounds halves up.
    const double days = std::floor(stability * m_interval_modifier + 0.5);
    return static_cast<int>(
        std::clamp(days, 1.0, static_cast<double>(m_parameters.longest_interval)));
}

Memory Model::first(Grade grade) const
{
    const double stability = m_parameters.w[static_cast<std::size_t>(number_of(grade) - 1)];
    return {std::max(stability, Constants::least_first_stability),
            std::clamp(raw_first_difficulty(m_parameters.w, grade), Constants::easiest,
                       Constants::hardest)};
}

double Model::next_stability(const Memory& memory, Grade grade, int days, double chance) const
{
    const auto& w = m_parameters.w;
    if (days <= 0 && m_parameters.term == Term::steps)
        return after_same_day(w, memory.stability, grade);
    return grade == Grade::again ? after_lapse(w, memory, chance, m_parameters.term)
                                 : after_success(w, memory, chance, grade);
}

Memory Model::next(const Memory& memory, Grade grade, int days) const
{
    const double chance = retrievability(days, memory.stability);
    return {next_stability(memory, grade, days, chance),
            next_difficulty(m_parameters.w, m_mean_difficulty, memory.difficulty, grade)};
}

/// Intervals after each grade, kept apart: hard < good < easy, and in Term::days again < hard.
int Model::interval_after(const std::optional<Memory>& before, Grade grade, int days) const
{
    const double chance = before ? retrievability(days, before->stability) : 0;
    const auto length = [&](Grade given)
    {
        return interval(before ? next_stability(*before, given, days, chance)
                               : first(given).stability);
    };
    const bool by_days = m_parameters.term == Term::days;
    int hard = length(Grade::hard);
    if (by_days)
    {
        const int again = std::min(length(Grade::again), hard);
        if (grade == Grade::again)
            return again;
        hard = std::max(hard, again + 1);
        if (grade == Grade::hard)
            return hard;
    }
    int good = length(Grade::good);
    if (!by_days)
        hard = std::min(hard, good);
    if (grade == Grade::hard)
        return hard;
    good = std::max(good, hard + 1);
    return grade == Grade::good ? good : std::max(length(Grade::easy), good + 1);
}

Scheduled Model::review(const std::optional<Scheduled>& before, Grade grade, int days) const
{
    Scheduled after = before.value_or(Scheduled{});
    const std::optional<Memory> memory = before ? std::optional(before->memory) : std::nullopt;
    after.memory = memory ? next(*memory, grade, days) : first(grade);
    after.reviews += 1;
    after.interval_days = after.wait_seconds = 0;
    if (m_parameters.term == Term::days)
    {
        after.stage = Stage::review;
        after.lapses += before && grade == Grade::again;
        after.interval_days = interval_after(memory, grade, days);
        return after;
    }
    if (before && before->stage == Stage::review)
        review_in_turn(after, *memory, grade, days);
    else
        take_step(after, before ? before->stage : Stage::learning, grade);
    return after;
}

/// Term::steps, a memory that had left the learning steps.
void Model::review_in_turn(Scheduled& after, const Memory& memory, Grade grade, int days) const
{
    if (grade != Grade::again)
    {
        after.interval_days = interval_after(memory, grade, days);
        return;
    }
    after.lapses += 1;
    after.stage = Stage::relearning;
    after.step = 0;
    after.wait_seconds = Constants::relearning_step;
}

/// Term::steps: one of the steps of learning or relearning, or out of them.
void Model::take_step(Scheduled& after, Stage stage, Grade grade) const
{
    const bool relearning = stage == Stage::relearning;
    const int steps = relearning ? Constants::relearning_steps : Constants::learning_steps;
    after.stage = stage;
    const bool leaves = grade == Grade::easy || (grade == Grade::good && after.step + 1 >= steps) ||
                        after.step >= steps;
    if (leaves)
    {
        after.stage = Stage::review;
        after.step = 0;
        after.interval_days = interval(after.memory.stability);
        return;
    }
    if (grade == Grade::again)
    {
        after.step = 0;
        after.wait_seconds = relearning ? Constants::relearning_step : Constants::first_step;
    }
    else if (grade == Grade::hard)
        after.wait_seconds = relearning ? Constants::relearning_hard : Constants::between_steps;
    else
    {
        after.step += 1;
        after.wait_seconds = Constants::second_step;
    }
}

} // namespace practice::fsrs
