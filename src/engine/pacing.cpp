#include "engine/pacing.hpp"

#include <algorithm>

namespace engine
{

namespace
{

constexpr Ticks shortest_nap{2}, longest_nap{110};
constexpr Ticks awake{500};   ///< Naps are shortest for so long after input,
constexpr Ticks asleep{2000}; ///< and longest from here on.

} // namespace

Ticks nap_after(Ticks quiet)
{
    const Ticks drowsy = std::clamp(quiet, awake, asleep) - awake;
    return shortest_nap + drowsy * (longest_nap - shortest_nap).count() / (asleep - awake).count();
}

} // namespace engine
