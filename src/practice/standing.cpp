#include "practice/standing.hpp"

#include "practice/note.hpp"
#include "practice/sorting.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <unordered_set>

namespace practice
{

namespace
{

std::string key_of(Exercise exercise, const std::string& subject)
{
    return std::string(name_of(exercise)) + "/" + subject;
}

/// Takes the evenings in one by one.
class Taking
{
public:
    explicit Taking(const Catalogue& catalogue)
        : m_catalogue(catalogue)
        , m_memories(catalogue, m_standing.model)
    {
    }

    void take(const Evening& evening)
    {
        const base::Day day = evening.plan.day;
        if (!m_standing.first_day)
            m_standing.first_day = day;
        if (m_standing.last_day != day)
            m_standing.words_asked = m_standing.words_met = 0;
        m_standing.last_day = day;
        ++m_number;
        if (!is_aside(evening.plan))
            m_standing.first_evening = false;
        for (const PlanItem& item : evening.plan.items)
            take_plan(item);
        for (const Event& event : evening.events)
            take(event, evening.plan);
    }

    Standing finish(const History& history)
    {
        m_standing.words = m_memories.words();
        m_standing.placed = placed_words(history);
        m_standing.evenings = m_number;
        m_standing.states = word_states(m_catalogue, history);
        m_standing.not_again = history.not_again;
        return std::move(m_standing);
    }

private:
    bool asks(const PlanItem& item, Exercise exercise) const
    {
        return std::any_of(item.steps.begin(), item.steps.end(),
                           [&](const StepRef& step) { return step.exercise == exercise; });
    }

    /// Of every full scene the plan counts, whether it was reached or not: an evening that is left
    /// before its end must not bring the same question again and again.
    void take_plan(const PlanItem& item)
    {
        if (!asks(item, Exercise::name))
            return;
        ++m_standing.scenes_since_sense;
        ++m_standing.scenes_since_lean;
        if (asks(item, Exercise::sense))
            m_standing.scenes_since_sense = 0;
        if (asks(item, Exercise::lean))
            m_standing.scenes_since_lean = 0;
    }

    void reached(const StepRef& step)
    {
        m_standing.last_asked[key_of(step.exercise, step.subject)] = m_number;
        if (step.exercise == Exercise::name)
            m_standing.scene_asked[step.subject] = ++m_scene_turn;
        m_standing.last_exercise[std::string(name_of(step.exercise))] = m_number;
        m_standing.sorted |= step.exercise == Exercise::placing;
        if (step.exercise == Exercise::envelope && step.part == "seal")
            m_standing.sealed_last = true;
        if (step.exercise == Exercise::note)
            m_standing.sealed_last = false;
    }

    void take(const Event& event, const Plan& plan)
    {
        if (const auto* skipped = std::get_if<Skipped>(&event.body))
        {
            for (const PlanItem& item : plan.items)
                if (item.subject == skipped->subject)
                    for (const StepRef& step : item.steps)
                        reached(step);
        }
        else if (const auto* passed = std::get_if<Passed>(&event.body))
        {
            if (passed->step.exercise == Exercise::name &&
                m_met.insert(passed->step.subject).second)
                m_standing.scenes_met.push_back(passed->step.subject);
        }
        else if (const auto* attempt = std::get_if<Attempt>(&event.body))
            take(*attempt, event.when.day, plan);
    }

    void take(const Attempt& attempt, base::Day day, const Plan& plan)
    {
        reached(attempt.step);
        const std::vector<Retrieval> found = retrievals(m_catalogue, attempt);
        m_memories.take(attempt, found, day);
        for (const Retrieval& retrieval : found)
            m_standing.confusion.take(retrieval);
        m_standing.distinctions.take(m_catalogue, attempt);
        m_standing.words_asked += attempt.step.exercise == Exercise::recall;
        m_standing.words_met += attempt.step.exercise == Exercise::meet &&
                                attempt.step == meet_refs_front(attempt.step);
        for (const SortLine* line : lines_of(m_catalogue, attempt.step))
            ++m_standing.lines_asked[line->id];
        take_pace(attempt, plan);
    }

    /// The step that begins a meeting, so that its two cards count as one word.
    StepRef meet_refs_front(const StepRef& step) const
    {
        const auto word = word_asked(m_catalogue, step);
        return word ? meet_refs(m_catalogue, *word).front() : step;
    }

    void take_pace(const Attempt& attempt, const Plan& plan)
    {
        using Seconds = std::chrono::duration<double>;
        for (const PlanItem& item : plan.items)
            for (std::size_t i = 0; i < item.steps.size(); ++i)
                if (item.steps[i] == attempt.step)
                {
                    const double expected = step_seconds(m_catalogue, item, i);
                    if (expected > 0 && attempt.thought_for.count() > 0)
                        m_standing.pace.take(Seconds(attempt.thought_for).count(), expected);
                    return;
                }
    }

    const Catalogue& m_catalogue;
    Standing m_standing;
    Memories m_memories;
    std::size_t m_number = 0, m_scene_turn = 0;
    std::unordered_set<std::string> m_met;
};

} // namespace

std::size_t Standing::turn_of(Exercise exercise, const std::string& subject) const
{
    const auto found = last_asked.find(key_of(exercise, subject));
    return found == last_asked.end() ? 0 : found->second;
}

std::size_t Standing::turn_of(Exercise exercise) const
{
    const auto found = last_exercise.find(std::string(name_of(exercise)));
    return found == last_exercise.end() ? 0 : found->second;
}

Standing standing(const Catalogue& catalogue, const History& history)
{
    Taking taking(catalogue);
    for (const Evening& evening : history.evenings)
        taking.take(evening);
    Standing standing = taking.finish(history);
    if (const Document* envelope = history.waiting_envelope())
        standing.envelope = *envelope;
    return standing;
}

} // namespace practice
