#include "engine/pacing.hpp"

#include <doctest/doctest.h>

using engine::nap_after;
using engine::Ticks;

TEST_CASE("pacing: naps are short after input, lengthen over two seconds and stay below what is felt")
{
    for (Ticks quiet{0}; quiet <= Ticks{500}; quiet += Ticks{1})
        CHECK(nap_after(quiet) <= Ticks{2});
    for (Ticks quiet{0}; quiet < Ticks{5000}; quiet += Ticks{1})
    {
        CHECK(nap_after(quiet) >= Ticks{1});
        CHECK(nap_after(quiet) <= nap_after(quiet + Ticks{1}));
    }
    CHECK(nap_after(Ticks{2000}) == nap_after(Ticks{3'600'000}));
    // Fewer than 25 wakes a second; a press that only a wake finds is not felt to wait.
    CHECK(nap_after(Ticks{2000}) > Ticks{40});
    CHECK(nap_after(Ticks{2000}) <= Ticks{120});
}
