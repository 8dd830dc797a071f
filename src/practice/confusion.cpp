#include "practice/confusion.hpp"

#include "feelings/nearness.hpp"
#include "practice/steps.hpp"

#include <algorithm>

namespace practice
{

namespace
{

constexpr double shrinkage = 4;
/// What a new player is taken for: one in four mixed up.
constexpr double first_rate = 0.25, first_weight = 8;
constexpr std::size_t answers_counted = 10;

std::pair<feelings::WordId, feelings::WordId> ordered(feelings::WordId a, feelings::WordId b)
{
    return {std::min(a, b), std::max(a, b)};
}

bool share_family(const feelings::Wheel& wheel, const TwinPair& a, const TwinPair& b)
{
    for (const feelings::WordId one : {a.first, a.second})
        for (const feelings::WordId other : {b.first, b.second})
            if (wheel[one].family && wheel[one].family == wheel[other].family)
                return true;
    return false;
}

} // namespace

void Confusion::take(const Retrieval& retrieval)
{
    if (!retrieval.asked)
        return;
    ++m_asked;
    ++m_asked_of[retrieval.word];
    if (!retrieval.said || *retrieval.said == retrieval.word)
        return;
    ++m_missed;
    ++m_mixed_up[ordered(retrieval.word, *retrieval.said)];
}

double Confusion::overall() const
{
    return (m_missed + first_weight * first_rate) / (m_asked + first_weight);
}

double Confusion::rate(feelings::WordId a, feelings::WordId b) const
{
    const auto asked_of = [&](feelings::WordId word)
    {
        const auto found = m_asked_of.find(word);
        return found == m_asked_of.end() ? 0 : found->second;
    };
    const auto found = m_mixed_up.find(ordered(a, b));
    const int mixed_up = found == m_mixed_up.end() ? 0 : found->second;
    return (mixed_up + shrinkage * overall()) / (asked_of(a) + asked_of(b) + shrinkage);
}

void Distinctions::take(const Catalogue& catalogue, const Attempt& attempt)
{
    const TwinPair* pair = catalogue.twin(attempt.step.subject);
    const auto moment = moment_of(attempt.step);
    const Choice* choice = attempt.answer.get<Choice>("word");
    if (!pair || !moment || *moment >= pair->scenes.size() || !choice)
        return;
    std::vector<bool>& answers = m_answers[pair->id];
    answers.push_back(choice->option == catalogue.wheel[pair->scenes[*moment].word].text);
    if (answers.size() > answers_counted)
        answers.erase(answers.begin());
}

Apart Distinctions::of(const std::string& pair) const
{
    const auto found = m_answers.find(pair);
    if (found == m_answers.end())
        return {};
    const auto right = std::count(found->second.begin(), found->second.end(), true);
    return {static_cast<int>(right), static_cast<int>(found->second.size())};
}

int hardness(const feelings::Wheel& wheel, const TwinPair& pair)
{
    const int near = feelings::nearness(wheel, pair.first, pair.second) +
                     feelings::nearness(wheel, pair.second, pair.first);
    const int rings =
        static_cast<int>(wheel[pair.first].ring) + static_cast<int>(wheel[pair.second].ring);
    constexpr int a_ring = 25;
    return near + a_ring * rings;
}

const TwinPair* harder_pair(const Catalogue& catalogue, const Distinctions& distinctions,
                            const TwinPair& pair)
{
    const int here = hardness(catalogue.wheel, pair);
    const TwinPair* next = nullptr;
    for (const TwinPair& other : catalogue.twins)
    {
        const int there = hardness(catalogue.wheel, other);
        if (other.id == pair.id || there < here || distinctions.of(other.id).done() ||
            !share_family(catalogue.wheel, pair, other))
            continue;
        if (!next || there < hardness(catalogue.wheel, *next))
            next = &other;
    }
    return next;
}

} // namespace practice
