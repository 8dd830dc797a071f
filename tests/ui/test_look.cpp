#include "ui/dial.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

using feelings::WordState;

TEST_CASE("look: contrast is that of WCAG at its ends and the same either way round")
{
    CHECK(ui::contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21));
    CHECK(ui::contrast({119, 119, 119}, {255, 255, 255}) == doctest::Approx(4.48).epsilon(0.01));
    CHECK(ui::contrast({10, 20, 30}, {200, 210, 90}) == ui::contrast({200, 210, 90}, {10, 20, 30}));
}

TEST_CASE("look: the words of every petal can be read in every state, family and theme")
{
    for (const ui::Look& look : stage::looks())
        for (std::size_t family = 0; family < look.families.size(); ++family)
        {
            CHECK(ui::contrast(look.text, ui::slice_color(look, family)) >= 4.5f);
            for (int state = 0; state < 5; ++state)
            {
                const auto colors = ui::petal_colors(look, family, static_cast<WordState>(state));
                CAPTURE(family);
                CAPTURE(state);
                CHECK(ui::contrast(colors.words, colors.fill) >= 4.5f);
                CHECK(ui::contrast(colors.edge, look.bg) >= 3);
            }
        }
}

TEST_CASE("look: the focus ring stands out from every ground it is drawn on")
{
    for (const ui::Look& look : stage::looks())
        for (const engine::Color ground : {look.bg, look.surface, look.raised})
            CHECK(ui::contrast(look.focus, ground) >= 3);
}
