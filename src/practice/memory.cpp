#include "practice/memory.hpp"

#include "practice/named.hpp"
#include "practice/steps.hpp"

#include <algorithm>

namespace practice
{

WordMemory reviewed(const fsrs::Model& model, const std::optional<WordMemory>& before,
                    fsrs::Grade grade, base::Day day)
{
    if (!before)
        return {model.review(std::nullopt, grade, 0), day};
    const int days = std::max(0, base::days_between(before->last, day));
    return {model.review(before->scheduled, grade, days), day};
}

void Memories::meet(feelings::WordId word, base::Day day)
{
    std::optional<base::Day>& met = m_words[word.index].met;
    if (!met)
        met = day;
}

void Memories::review(const Retrieval& retrieval, base::Day day)
{
    meet(retrieval.word, day);
    std::optional<WordMemory>& memory = m_words[retrieval.word.index].by(retrieval.path);
    if (!memory || memory->last < day)
        memory = reviewed(m_model, memory, retrieval.grade, day);
}

void Memories::take(const Attempt& attempt, const std::vector<Retrieval>& retrievals, base::Day day)
{
    for (const Retrieval& retrieval : retrievals)
        review(retrieval, day);
    if (const auto card = word_asked(m_catalogue, attempt.step))
        return meet(*card, day);
    if (const auto placed = word_placed(m_catalogue.wheel, attempt.step))
    {
        const Choice* have = attempt.answer.get<Choice>("have");
        if (have)
            m_words[placed->index].have = have_named(have->option);
        if (have && have_named(have->option) != Have::fresh)
            meet(*placed, day);
        return;
    }
    if (const TwinPair* pair = m_catalogue.twin(attempt.step.subject);
        pair && !moment_of(attempt.step))
    {
        meet(pair->first, day);
        meet(pair->second, day);
    }
    for (const Filled& filled : attempt.answer.filled)
        if (const auto* words = std::get_if<Words>(&filled.value))
            for (const NamedWord& named : words->words)
                if (const auto word = word_said(m_catalogue, named.text))
                    meet(*word, day);
}

} // namespace practice
