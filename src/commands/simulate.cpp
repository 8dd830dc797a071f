#include "commands/simulate.hpp"

#include "commands/options.hpp"
#include "content/load.hpp"
#include "files/atomic_write.hpp"
#include "practice/simulation.hpp"

#include <cmath>
#include <iomanip>
#include <ostream>
#include <sstream>

namespace commands
{

namespace
{

namespace sim = practice::simulation;

/// What players of one kind came to by one day, on the average.
struct Outcome
{
    sim::Profile profile;
    sim::Law law;
    sim::Chooser chooser;
    int day = 0;
    sim::Reached mean;
    double ahead = 0;     ///< Words retained with ours, less those with this chooser.
    double ahead_2se = 0; ///< Twice the standard error of that, over the same players.
};

sim::Reached mean_of(const std::vector<std::vector<sim::Reached>>& lives, std::size_t day)
{
    sim::Reached sum;
    for (const auto& life : lives)
    {
        const sim::Reached& one = life[day];
        sum.met += one.met;
        sum.practised += one.practised;
        sum.held += one.held;
        sum.retained += one.retained;
        sum.retained_quiet += one.retained_quiet;
        sum.asked += one.asked;
        sum.minutes += one.minutes;
    }
    const auto n = static_cast<double>(lives.size());
    return {sum.met / n,      sum.practised / n,      sum.held / n,
            sum.retained / n, sum.retained_quiet / n, sum.asked / n,
            sum.minutes / n};
}

using Lives = std::vector<std::vector<sim::Reached>>;

void compare(const Lives& ours, const Lives& theirs, std::size_t day, Outcome& outcome)
{
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < ours.size(); ++i)
    {
        const double ahead = ours[i][day].retained - theirs[i][day].retained;
        sum += ahead;
        squares += ahead * ahead;
    }
    const auto n = static_cast<double>(ours.size());
    outcome.ahead = sum / n;
    const double variance = std::max(0.0, squares / n - outcome.ahead * outcome.ahead);
    outcome.ahead_2se = 2 * std::sqrt(variance / n);
}

std::vector<Outcome> run_all(const practice::Catalogue& catalogue, const SimulateOptions& options)
{
    std::vector<Outcome> outcomes;
    for (const sim::Law law : sim::all_laws())
        for (const sim::Profile profile : sim::all_profiles())
        {
            Lives ours;
            for (const sim::Chooser chooser : sim::all_choosers())
            {
                Lives lives;
                for (int i = 0; i < options.learners; ++i)
                    lives.push_back(
                        sim::play(catalogue, profile, law, chooser, options.days,
                                  options.seed + 1'000 * static_cast<std::uint64_t>(i)));
                if (chooser == sim::Chooser::ours)
                    ours = lives;
                for (std::size_t day = 0; day < options.days.size(); ++day)
                {
                    Outcome outcome{profile, law, chooser, options.days[day], mean_of(lives, day),
                                    0,       0};
                    compare(ours, lives, day, outcome);
                    outcomes.push_back(outcome);
                }
            }
        }
    return outcomes;
}

void print_table(const std::vector<Outcome>& outcomes, int day, std::ostream& out)
{
    out << "\nday " << day << "\n"
        << std::left << std::setw(7) << "law" << std::setw(23) << "player" << std::setw(9)
        << "chooser" << std::right << std::setw(7) << "met" << std::setw(10) << "practised"
        << std::setw(7) << "held" << std::setw(10) << "retained" << std::setw(7) << "quiet"
        << std::setw(9) << "minutes" << std::setw(20) << "ours retains more"
        << "\n"
        << std::fixed << std::setprecision(1);
    for (const Outcome& one : outcomes)
    {
        if (one.day != day)
            continue;
        out << std::left << std::setw(7) << sim::name_of(one.law) << std::setw(23)
            << sim::name_of(one.profile) << std::setw(9) << sim::name_of(one.chooser) << std::right
            << std::setw(7) << one.mean.met << std::setw(10) << one.mean.practised << std::setw(7)
            << one.mean.held << std::setw(10) << one.mean.retained << std::setw(7)
            << one.mean.retained_quiet << std::setw(9) << one.mean.minutes;
        if (one.chooser != sim::Chooser::ours && one.mean.retained > 0)
            out << std::setw(7) << one.ahead << " +- " << one.ahead_2se << " (" << std::showpos
                << 100 * one.ahead / one.mean.retained << std::noshowpos << " %)";
        out << "\n";
    }
}

std::string as_json(const std::vector<Outcome>& outcomes, const SimulateOptions& options)
{
    std::ostringstream json;
    json << "{\"learners\":" << options.learners << ",\"seed\":" << options.seed
         << ",\"outcomes\":[";
    for (std::size_t i = 0; i < outcomes.size(); ++i)
    {
        const Outcome& one = outcomes[i];
        json << (i ? ",\n" : "\n") << "{\"law\":\"" << sim::name_of(one.law) << "\",\"player\":\""
             << sim::name_of(one.profile) << "\",\"chooser\":\"" << sim::name_of(one.chooser)
             << "\",\"day\":" << one.day << ",\"met\":" << one.mean.met
             << ",\"practised\":" << one.mean.practised << ",\"held\":" << one.mean.held
             << ",\"retained\":" << one.mean.retained
             << ",\"retained_quiet\":" << one.mean.retained_quiet << ",\"asked\":" << one.mean.asked
             << ",\"minutes\":" << one.mean.minutes << ",\"ours_ahead\":" << one.ahead
             << ",\"ours_ahead_2se\":" << one.ahead_2se << "}";
    }
    json << "\n]}\n";
    return json.str();
}

} // namespace

int simulate(const SimulateOptions& options, std::ostream& out, std::ostream& err)
{
    const auto loaded = content::load_words(options.assets);
    if (!loaded)
    {
        err << loaded.error().sentence() << "\n";
        return failed;
    }
    const std::vector<Outcome> outcomes = run_all(loaded->catalogue, options);
    out << options.learners << " players of each kind, 75 s of every evening for words\n";
    for (const int day : options.days)
        print_table(outcomes, day, out);
    if (options.json.empty())
        return done;
    const auto written = files::write_file(options.json, as_json(outcomes, options));
    if (written)
        return done;
    err << written.error().sentence() << "\n";
    return failed;
}

} // namespace commands
