#include "ui/slider_layout.hpp"

#include <doctest/doctest.h>

using ui::SliderLayout;
using ui::SliderRange;

TEST_CASE("slider: every step is found at its own place, and the words stand beside the line")
{
    for (const SliderRange range : {SliderRange{100, 200, 25}, SliderRange{0, 1, 1}, SliderRange{}})
        for (const float width : {200.f, 640.f})
        {
            const SliderLayout layout({40, 100, width, 0}, range.least, range);
            for (int step = 0; step < range.steps(); ++step)
                CHECK(layout.value_at(layout.place_of(step).x) == range.value_of(step));
            CHECK(layout.track(6).right() < layout.words().x);
            CHECK(layout.words().right() <= layout.box().right());
        }
}

TEST_CASE("slider: it moves step by step and holds at its ends")
{
    const SliderRange range{100, 200, 25};
    const SliderLayout at_end({0, 0, 400, 0}, 200, range), between({0, 0, 400, 0}, 140, range);
    CHECK(at_end.value_after(1) == 200);
    CHECK(at_end.value_after(-1) == 175);
    CHECK(at_end.value_at(-1'000) == 100);
    CHECK(at_end.value_at(1'000) == 200);
    CHECK(between.value_after(0) == 150);
}
