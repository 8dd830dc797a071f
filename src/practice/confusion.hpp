#pragma once

#include "practice/retrieval.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace practice
{

/// Which words are taken for which. Rates are shrunk towards the player's own overall rate, so
/// that one slip does not make a pair the hardest of all.
class Confusion
{
public:
    /// Counts one retrieval that was asked for.
    void take(const Retrieval& retrieval);

    /// How often one of the two was asked and the other was said, 0 to 1:
    /// (mixed up + k x overall rate) / (asked + k), k = 4.
    double rate(feelings::WordId a, feelings::WordId b) const;
    /// How often words were asked, and how often another one was said.
    int asked() const
    {
        return m_asked;
    }
    int missed() const
    {
        return m_missed;
    }

private:
    using Pair = std::pair<feelings::WordId, feelings::WordId>;

    double overall() const;

    std::map<Pair, int> m_mixed_up; ///< Lower id first.
    std::map<feelings::WordId, int> m_asked_of;
    int m_asked = 0;
    int m_missed = 0;
};

/// How far a pair is told apart: of the last ten answers.
struct Apart
{
    int right = 0;
    int of = 0;

    bool full() const
    {
        return of >= 10;
    }
    /// Nine of ten.
    bool done() const
    {
        return full() && right >= 9;
    }
};

/// The last ten answers of each pair, by its id.
class Distinctions
{
public:
    void take(const Catalogue& catalogue, const Attempt& attempt);
    Apart of(const std::string& pair) const;

private:
    std::map<std::string, std::vector<bool>, std::less<>> m_answers;
};

/// How hard a pair is by its words alone: the nearer and the finer they are, the harder.
int hardness(const feelings::Wheel& wheel, const TwinPair& pair);
/// The easiest of the harder pairs with a word of one of this pair's families that is not told
/// apart yet.
const TwinPair* harder_pair(const Catalogue& catalogue, const Distinctions& distinctions,
                            const TwinPair& pair);

} // namespace practice
