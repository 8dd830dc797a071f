#include "practice/growth.hpp"

#include "practice/named.hpp"
#include "practice/placing.hpp"
#include "practice/retrieval.hpp"
#include "practice/steps.hpp"

#include <algorithm>
#include <set>

namespace practice
{

namespace
{

/// What the states of game.md 3 ask for.
struct Needed
{
    static constexpr std::size_t practised_days = 2;
    static constexpr std::size_t held_contexts = 3;
    static constexpr int held_days_apart = 7;
};

/// What the history holds of one word.
struct Traces
{
    bool met = false;
    bool own = false;
    std::set<base::Day> retrieved;
    std::set<base::Day> produced;
    std::set<std::string> contexts;
};

feelings::WordState state_of(const Traces& traces)
{
    using feelings::WordState;
    if (traces.own)
        return WordState::own_use;
    if (traces.contexts.size() >= Needed::held_contexts && !traces.produced.empty() &&
        base::days_between(*traces.produced.begin(), *traces.produced.rbegin()) >=
            Needed::held_days_apart)
        return WordState::held;
    if (traces.retrieved.size() >= Needed::practised_days)
        return WordState::practised;
    return traces.met ? WordState::met : WordState::not_met;
}

class Tracing
{
public:
    explicit Tracing(const Catalogue& catalogue)
        : m_catalogue(catalogue)
        , m_traces(catalogue.wheel.words().size())
    {
    }

    void take(const Event& event)
    {
        if (const auto* attempt = std::get_if<Attempt>(&event.body))
            take(*attempt, event.when.day);
    }

    std::vector<feelings::WordState> states() const
    {
        std::vector<feelings::WordState> states;
        for (const Traces& traces : m_traces)
            states.push_back(state_of(traces));
        return states;
    }

private:
    Traces& of(feelings::WordId word)
    {
        return m_traces[word.index];
    }

    void take(const Attempt& attempt, base::Day day)
    {
        if (const auto placed = word_placed(m_catalogue.wheel, attempt.step))
            of(*placed).met |= attempt.answer.get<Choice>("have") != nullptr;
        take_cards(attempt);
        if (attempt.step.exercise != Exercise::recall)
            for (const Filled& filled : attempt.answer.filled)
                if (const Words* words = std::get_if<Words>(&filled.value))
                    take_words(*words, attempt.step);
        for (const Retrieval& retrieval : retrievals(m_catalogue, attempt))
            take_retrieval(retrieval, day);
    }

    void take_cards(const Attempt& attempt)
    {
        if (const auto word = word_asked(m_catalogue, attempt.step))
            of(*word).met = true;
        const TwinPair* pair = m_catalogue.twin(attempt.step.subject);
        if (pair && !moment_of(attempt.step))
            of(pair->first).met = of(pair->second).met = true;
    }

    /// A word that was guessed at for another one's card was not used.
    void take_words(const Words& words, const StepRef& step)
    {
        const bool own = step.exercise == Exercise::envelope || step.exercise == Exercise::note;
        for (const NamedWord& named : words.words)
            if (const auto word = word_said(m_catalogue, named.text))
            {
                of(*word).met = true;
                of(*word).own |= own;
            }
    }

    void take_retrieval(const Retrieval& retrieval, base::Day day)
    {
        Traces& traces = of(retrieval.word);
        if (!retrieval.found())
            return;
        traces.retrieved.insert(day);
        if (retrieval.path != Path::produce || retrieval.grade < fsrs::Grade::good)
            return;
        traces.produced.insert(day);
        traces.contexts.insert(retrieval.context);
    }

    const Catalogue& m_catalogue;
    std::vector<Traces> m_traces;
};

} // namespace

std::vector<feelings::WordState> word_states(const Catalogue& catalogue, const History& history)
{
    Tracing tracing(catalogue);
    for (const Evening& evening : history.evenings)
        for (const Event& event : evening.events)
            tracing.take(event);
    return tracing.states();
}

std::vector<WordMoved> words_moved(const std::vector<feelings::WordState>& before,
                                   const std::vector<feelings::WordState>& after)
{
    std::vector<WordMoved> moved;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        if (after[i] > before[i])
            moved.push_back({feelings::WordId{static_cast<std::uint16_t>(i)}, before[i], after[i]});
    return moved;
}

} // namespace practice
