#include "feelings/nearness.hpp"

#include <cmath>

namespace feelings
{

namespace
{

/// The steps of nearness, from game.md 4.
struct Nearness
{
    static constexpr int same = 100;
    static constexpr int finer_by_one = 85, finer_by_two = 75;
    static constexpr int sibling = 70;
    static constexpr int broader_by_one = 60, broader_by_two = 45;
    static constexpr int same_family = 50;
    static constexpr int bridge = 45;
    static constexpr int neighbour_family = 30;
    static constexpr int same_sign = 15;
};

constexpr double neutral_below = 0.2;

bool neighbours(const Wheel& wheel, std::size_t a, std::size_t b)
{
    const std::size_t n = wheel.families().size();
    return (a + 1) % n == b || (b + 1) % n == a;
}

int within_family(const Wheel& wheel, WordId answered, WordId fitting)
{
    if (const int rings = wheel.rings_finer(answered, fitting))
        return rings == 1 ? Nearness::finer_by_one : Nearness::finer_by_two;
    if (wheel[answered].parent && wheel[answered].parent == wheel[fitting].parent)
        return Nearness::sibling;
    if (const int rings = wheel.rings_finer(fitting, answered))
        return rings == 1 ? Nearness::broader_by_one : Nearness::broader_by_two;
    return Nearness::same_family;
}

} // namespace

int valence_sign(const Word& word)
{
    if (std::abs(word.valence) < neutral_below)
        return 0;
    return word.valence > 0 ? 1 : -1;
}

int nearness(const Wheel& wheel, WordId answered, WordId fitting)
{
    if (answered == fitting)
        return Nearness::same;
    const Word& a = wheel[answered];
    const Word& b = wheel[fitting];
    if (a.family && a.family == b.family)
        return within_family(wheel, answered, fitting);
    if (wheel.bridged(answered, fitting))
        return Nearness::bridge;
    if (valence_sign(a) == 0 || valence_sign(a) != valence_sign(b))
        return 0;
    return a.family && b.family && neighbours(wheel, *a.family, *b.family)
               ? Nearness::neighbour_family
               : Nearness::same_sign;
}

} // namespace feelings
