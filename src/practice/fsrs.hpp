#pragma once

#include <array>
#include <optional>
#include <string_view>

/// FSRS-6, the Free Spaced Repetition Scheduler of open-spaced-repetition, as its reference
/// implementation (npm ts-fsrs 5.4.2, without fuzz) computes it. Pure: a memory, a grade and the
/// days that have passed give the next memory. All values of stability are in days, of difficulty 1
/// to 10. A negative number of days, after a clock was set back, counts as 0.
namespace practice::fsrs
{

/// How a retrieval went.
enum class Grade
{
    again = 1,
    hard,
    good,
    easy
};

/// Whether a review can be followed by another after minutes (learning steps) or only after days.
/// The game plays once a day: it uses `days`.
enum class Term
{
    days,
    steps
};

/// The weights w0 ... w20 and what is asked of the schedule. A model holds each weight to the range
/// that the reference allows it.
struct Parameters
{
    std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                             0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                             1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    double retention = 0.9;       ///< Retrievability at which a review falls due, above 0 to 1.
    int longest_interval = 36500; ///< Days.
    Term term = Term::days;
};

/// What is known of one memory: stability is the time in which retrievability falls to 0.9.
struct Memory
{
    double stability = 0;  ///< Days, 0.001 to 36500.
    double difficulty = 0; ///< 1 to 10.

    bool operator==(const Memory&) const = default;
};

enum class Stage
{
    learning = 1,
    review,
    relearning
};

/// One memory with its place in the schedule.
struct Scheduled
{
    Memory memory;
    Stage stage = Stage::review;
    int step = 0; ///< Of the learning steps; 0 in Term::days.
    int reviews = 0;
    int lapses = 0;
    int interval_days = 0; ///< To the next review; 0 while it is a matter of seconds.
    int wait_seconds = 0;  ///< Of a learning step; 0 otherwise.

    bool operator==(const Scheduled&) const = default;
};

/// The model with its parameters; what depends on them alone is worked out once.
class Model
{
public:
    explicit Model(const Parameters& parameters = {});

    /// The chance of retrieving after `days` whole days, 0 to 1:
    /// R(t, S) = (1 + factor t / S)^decay, decay = -w20, factor = 0.9^(1/decay) - 1.
    double retrievability(double days, double stability) const;
    /// Days until retrievability has fallen to what is asked for: 1 to the longest interval.
    int interval(double stability) const;
    /// After the first review: S0(G) = max(w[G-1], 0.1), D0(G) = w4 - exp((G-1) w5) + 1, held in 1
    /// to 10.
    Memory first(Grade grade) const;
    /// After a later one, `days` whole days on; see the source for the three formulas of stability.
    Memory next(const Memory& memory, Grade grade, int days) const;
    /// The whole step: memory, stage and interval. Nothing before: a first review. A better grade
    /// is due at least a day later, and may so pass the longest interval by up to three days.
    Scheduled review(const std::optional<Scheduled>& before, Grade grade, int days) const;

private:
    double next_stability(const Memory& memory, Grade grade, int days, double chance) const;
    int interval_after(const std::optional<Memory>& before, Grade grade, int days) const;
    void review_in_turn(Scheduled& after, const Memory& memory, Grade grade, int days) const;
    void take_step(Scheduled& after, Stage stage, Grade grade) const;

    Parameters m_parameters;
    double m_decay;
    double m_factor;
    double m_interval_modifier;
    double m_mean_difficulty; ///< That of an easy first review, not held between 1 and 10.
};

} // namespace practice::fsrs
