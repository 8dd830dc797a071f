#include "ui/color_sight.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

using engine::Color;
using stage::Eyes;
using stage::Lab;

namespace
{

constexpr std::string_view theme_names[] = {"dark", "light", "high contrast"};
constexpr double least_beside = 12;
constexpr double least_anywhere = 8;
constexpr float least_contrast = 3;

/// Two colours and their difference as published in table 1 of Sharma, Wu & Dalal 2005.
struct Published
{
    Lab one, other;
    double difference;
};

constexpr Published published[] = {
    {{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
    {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
    {{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
    {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
    {{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
    {{50, 0, 0}, {50, -1, 2}, 2.3669},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0010}, 7.1792},
    {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
    {{50, -0.0010, 2.4900}, {50, 0.0010, -2.4900}, 4.8045},
    {{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
    {{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
    {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
    {{50, 2.5, 0}, {61, -5, 29}, 22.8977},
    {{50, 2.5, 0}, {56, -27, -3}, 31.9030},
    {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
    {{50, 2.5, 0}, {50, 3.1736, 0.5854}, 1.0000},
    {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
    {{63.0109, -31.0961, -5.8663}, {62.8187, -29.7946, -4.0864}, 1.2630},
    {{61.2901, 3.7196, -5.3901}, {61.4292, 2.2480, -4.9620}, 1.8731},
    {{35.0831, -44.1164, 3.7933}, {35.0232, -40.0716, 1.5901}, 1.8645},
    {{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
    {{36.4612, 47.8580, 18.3852}, {36.2715, 50.5065, 21.2231}, 1.4146},
    {{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
    {{90.9257, -0.5406, -0.9208}, {88.6381, -0.8985, -0.7239}, 1.5381},
    {{6.7747, -0.2908, -2.4247}, {5.8714, -0.0985, -2.2286}, 0.6377},
    {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
};

/// The two families that such eyes tell apart least, of those side by side or of any two.
struct Nearest
{
    double difference = 1'000;
    std::size_t one = 0, other = 0;
};

struct Measured
{
    Nearest beside, anywhere;
};

bool are_beside(std::size_t one, std::size_t other, std::size_t count)
{
    return (one + 1) % count == other || (other + 1) % count == one;
}

Measured measured(const std::vector<Color>& families, Eyes eyes)
{
    Measured found;
    for (std::size_t i = 0; i < families.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
        {
            const Nearest pair{stage::difference(stage::seen_by(eyes, families[i]),
                                                 stage::seen_by(eyes, families[j])),
                               j, i};
            if (pair.difference < found.anywhere.difference)
                found.anywhere = pair;
            if (are_beside(i, j, families.size()) && pair.difference < found.beside.difference)
                found.beside = pair;
        }
    return found;
}

bool holds(const Measured& found)
{
    return found.beside.difference >= least_beside && found.anywhere.difference >= least_anywhere;
}

std::string said(const Nearest& pair)
{
    const auto name = [](std::size_t family)
    { return stage::wheel()[stage::wheel().families()[family].word].text; };
    std::ostringstream line;
    line << std::fixed << std::setprecision(1) << pair.difference << " (" << name(pair.one) << ", "
         << name(pair.other) << ")";
    return line.str();
}

float least_contrast_on(const ui::Look& look, Color ground)
{
    float least = 21;
    for (const Color family : look.families)
        least = std::min(least, ui::contrast(family, ground));
    return least;
}

} // namespace

TEST_CASE("colour difference: as published, either way round")
{
    for (const Published& pair : published)
    {
        CAPTURE(pair.difference);
        CHECK(stage::difference(pair.one, pair.other) ==
              doctest::Approx(pair.difference).epsilon(0.00005));
        CHECK(stage::difference(pair.other, pair.one) ==
              doctest::Approx(pair.difference).epsilon(0.00005));
    }
}

TEST_CASE("colour difference: white and grey stay what they are to all eyes; red and green do not")
{
    for (const Eyes eyes : stage::every_eyes)
    {
        CAPTURE(stage::name_of(eyes));
        CHECK(stage::seen_by(eyes, {255, 255, 255}).l == doctest::Approx(100).epsilon(0.0001));
        const Lab grey = stage::seen_by(eyes, {119, 119, 119});
        CHECK(std::hypot(grey.a, grey.b) < 0.1);
    }
    const auto apart = [](Eyes eyes, Color one, Color other)
    { return stage::difference(stage::seen_by(eyes, one), stage::seen_by(eyes, other)); };
    // Each pair lies on a line of confusion of the eyes it is told of.
    CHECK(apart(Eyes::normal, {170, 100, 60}, {110, 120, 60}) > 25);
    CHECK(apart(Eyes::deutan, {170, 100, 60}, {110, 120, 60}) < 8);
    CHECK(apart(Eyes::normal, {90, 140, 190}, {90, 150, 130}) > 25);
    CHECK(apart(Eyes::tritan, {90, 140, 190}, {90, 150, 130}) < 10);
}

TEST_CASE("palette: families are told apart by every eye in every theme, neighbours most of all")
{
    for (std::size_t theme = 0; theme < stage::looks().size(); ++theme)
        for (const Eyes eyes : stage::every_eyes)
        {
            const std::vector<Color>& families = stage::looks()[theme].families;
            REQUIRE(families.size() == 12);
            const Measured found = measured(families, eyes);
            const std::string line = std::string(theme_names[theme]) + ", " +
                                     std::string(stage::name_of(eyes)) + ": side by side " +
                                     said(found.beside) + ", any two " + said(found.anywhere);
            MESSAGE(line);
            CHECK_MESSAGE(holds(found), line);
        }
}

TEST_CASE("palette: two families that only some eyes tell apart are found")
{
    std::vector<Color> families = stage::dark().families;
    families[0] = {170, 100, 60};
    families[1] = {110, 120, 60};
    CHECK(measured(families, Eyes::normal).beside.difference >= least_beside);
    CHECK(measured(families, Eyes::deutan).beside.difference < least_beside);
    families[1] = stage::dark().families[1];
    families[6] = families[0];
    CHECK(measured(families, Eyes::normal).beside.difference >= least_beside);
    CHECK_FALSE(holds(measured(families, Eyes::normal)));
}

TEST_CASE("palette: families stand out from every ground of their theme")
{
    for (std::size_t theme = 0; theme < stage::looks().size(); ++theme)
    {
        const ui::Look& look = stage::looks()[theme];
        const float bg = least_contrast_on(look, look.bg);
        const float surface = least_contrast_on(look, look.surface);
        const float raised = least_contrast_on(look, look.raised);
        MESSAGE(std::string(theme_names[theme]) << ": " << bg << " on bg, " << surface
                                                << " on surface, " << raised << " on raised");
        CHECK(std::min({bg, surface, raised}) >= (theme == 2 ? 7 : least_contrast));
    }
    // As the palette promises beyond that.
    CHECK(least_contrast_on(stage::looks()[0], stage::looks()[0].surface) >= 4);
    CHECK(least_contrast_on(stage::looks()[1], stage::looks()[1].bg) >= 4.5f);
}
