#pragma once

#include "practice/history.hpp"
#include "practice/placing.hpp"
#include "practice/retrieval.hpp"

#include <array>
#include <optional>
#include <vector>

namespace practice
{

/// What FSRS knows of one way to a word.
struct WordMemory
{
    fsrs::Scheduled scheduled;
    base::Day last; ///< Practice day of the last review.

    base::Day due() const
    {
        return {last.number + scheduled.interval_days};
    }
    /// The chance of finding it on this day, 0 to 1.
    double retrievability(const fsrs::Model& model, base::Day day) const
    {
        return model.retrievability(base::days_between(last, day), scheduled.memory.stability);
    }
};

/// One word of the wheel as it is being learned. Where a word was produced, the way by recognising
/// it is not asked any more.
struct WordPractice
{
    std::optional<base::Day> met; ///< The first day its card was seen, or it was placed or named.
    std::optional<Have> have;     ///< Where the sort placed it; known words are not drilled.
    std::array<std::optional<WordMemory>, 2> by_path{};

    std::optional<WordMemory>& by(Path path)
    {
        return by_path[static_cast<std::size_t>(path)];
    }
    const std::optional<WordMemory>& by(Path path) const
    {
        return by_path[static_cast<std::size_t>(path)];
    }
    bool drilled() const
    {
        return have != Have::known;
    }
};

/// Folds what was met and retrieved, event by event in the order they were written. Of several
/// retrievals of one way on one day the first counts: the later ones were helped by it.
class Memories
{
public:
    Memories(const Catalogue& catalogue, const fsrs::Model& model)
        : m_catalogue(catalogue)
        , m_model(model)
        , m_words(catalogue.wheel.words().size())
    {
    }

    void take(const Attempt& attempt, const std::vector<Retrieval>& retrievals, base::Day day);
    /// By WordId.
    const std::vector<WordPractice>& words() const
    {
        return m_words;
    }

private:
    void meet(feelings::WordId word, base::Day day);
    void review(const Retrieval& retrieval, base::Day day);

    const Catalogue& m_catalogue;
    const fsrs::Model& m_model;
    std::vector<WordPractice> m_words;
};

/// The next memory of a way to a word after a retrieval on this day.
WordMemory reviewed(const fsrs::Model& model, const std::optional<WordMemory>& before,
                    fsrs::Grade grade, base::Day day);

} // namespace practice
