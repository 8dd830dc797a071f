#include "fsrs_reference.hpp"

#include "practice/fsrs.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <istream>
#include <string>

namespace
{

using nlohmann::json;
namespace fsrs = practice::fsrs;

constexpr std::int64_t day_seconds = 86400;

fsrs::Model model_of(const json& line)
{
    fsrs::Parameters parameters;
    parameters.w = line.at("w").get<std::array<double, 21>>();
    parameters.retention = line.at("request_retention");
    parameters.longest_interval = line.at("maximum_interval");
    parameters.term =
        line.at("enable_short_term").get<bool>() ? fsrs::Term::steps : fsrs::Term::days;
    return fsrs::Model(parameters);
}

void widen(double& largest, double ours, double theirs)
{
    // Not std::max, which would lose a NaN.
    const double apart = std::abs(ours - theirs);
    if (!(apart <= largest))
        largest = apart;
}

/// One memory from review to review, ours beside theirs.
class Replay
{
public:
    Replay(const fsrs::Model& model, Distance& distance)
        : m_model(model)
        , m_distance(distance)
    {
    }
    void step(const json& theirs)
    {
        const std::int64_t now = theirs.at("t");
        if (m_ours)
            widen(m_distance.retrievability, chance(now), theirs.at("r"));
        m_ours = m_model.review(m_ours, theirs.at("g").get<fsrs::Grade>(), days_until(now));
        m_last = now;
        ++m_distance.reviews;
        compare_memory(m_ours->memory, theirs);
        compare_place(*m_ours, theirs);
    }

private:
    /// The reference asks for retrievability after spells of 24 hours ...
    double chance(std::int64_t now) const
    {
        return m_model.retrievability(static_cast<double>((now - m_last) / day_seconds),
                                      m_ours->memory.stability);
    }
    /// ... and reviews after days of the calendar.
    int days_until(std::int64_t now) const
    {
        return static_cast<int>(now / day_seconds - m_last / day_seconds);
    }
    void compare_memory(const fsrs::Memory& ours, const json& theirs)
    {
        const fsrs::Memory memory{theirs.at("s"), theirs.at("d")};
        widen(m_distance.stability, ours.stability, memory.stability);
        widen(m_distance.difficulty, ours.difficulty, memory.difficulty);
        m_distance.unlike += ours != memory;
    }
    void compare_place(const fsrs::Scheduled& ours, const json& theirs)
    {
        const std::int64_t due = m_last + ours.interval_days * day_seconds + ours.wait_seconds;
        m_distance.due += due != theirs.at("due");
        m_distance.places += static_cast<int>(ours.stage) != theirs.at("state") ||
                             ours.step != theirs.at("step") || ours.reviews != theirs.at("reps") ||
                             ours.lapses != theirs.at("lapses") ||
                             ours.interval_days != theirs.at("scheduled_days");
    }

    const fsrs::Model& m_model;
    Distance& m_distance;
    std::optional<fsrs::Scheduled> m_ours;
    std::int64_t m_last = 0;
};

} // namespace

Distance distance_from_reference(std::istream& lines)
{
    Distance distance;
    fsrs::Model model;
    for (std::string text; std::getline(lines, text);)
    {
        const json line = json::parse(text);
        if (line.at("kind") == "params")
        {
            model = model_of(line);
            continue;
        }
        Replay replay(model, distance);
        for (const json& step : line.at("steps"))
            replay.step(step);
        ++distance.histories;
    }
    return distance;
}
