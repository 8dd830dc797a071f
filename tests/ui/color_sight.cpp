#include "ui/color_sight.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace stage
{

namespace
{

using Row = std::array<double, 3>;
using Matrix = std::array<Row, 3>;

constexpr Matrix nothing_lost{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix no_long_cones{{{0.152286, 1.052583, -0.204868},
                                {0.114503, 0.786281, 0.099216},
                                {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix no_middle_cones{{{0.367322, 0.860646, -0.227968},
                                  {0.280085, 0.672501, 0.047413},
                                  {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix no_short_cones{{{1.255528, -0.076749, -0.178779},
                                 {-0.078411, 0.930809, 0.147602},
                                 {0.004733, 0.691367, 0.303900}}};
/// Linear sRGB to X, Y and Z, each as a part of white's (IEC 61966-2-1, D65).
constexpr Matrix to_parts_of_white{
    {{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
     {0.2126729, 0.7151522, 0.0721750},
     {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}}};

const Matrix& matrix_of(Eyes eyes)
{
    switch (eyes)
    {
    case Eyes::normal: return nothing_lost;
    case Eyes::protan: return no_long_cones;
    case Eyes::deutan: return no_middle_cones;
    case Eyes::tritan: return no_short_cones;
    }
    return nothing_lost;
}

Row times(const Matrix& matrix, const Row& row)
{
    Row result{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += matrix[i][j] * row[j];
    return result;
}

double linear_of(std::uint8_t channel)
{
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double lightness(double part)
{
    return part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Degrees from 0 to 360; 0 for a grey.
double hue(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// How far to turn from one hue to the other, the shorter way.
double turn(double from, double to)
{
    const double way = to - from;
    return way > 180 ? way - 360 : way < -180 ? way + 360 : way;
}

double to_7th_of_25(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

/// The middle of two hues, on the shorter way between them; a grey's hue counts for nothing.
double middle_hue(double one, double other, bool grey)
{
    if (grey)
        return one + other;
    if (std::abs(one - other) <= 180)
        return (one + other) / 2;
    return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
}

/// How much hues about this one count, the T of the formula.
double hue_weight(double h)
{
    return 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
           0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
}

} // namespace

std::string_view name_of(Eyes eyes)
{
    constexpr std::string_view names[] = {"normal sight", "protanopia", "deuteranopia",
                                          "tritanopia"};
    return names[static_cast<std::size_t>(eyes)];
}

Lab seen_by(Eyes eyes, engine::Color color)
{
    Row linear =
        times(matrix_of(eyes), {linear_of(color.r), linear_of(color.g), linear_of(color.b)});
    for (double& channel : linear)
        channel = std::clamp(channel, 0.0, 1.0);
    const Row white = times(to_parts_of_white, linear);
    const double x = lightness(white[0]), y = lightness(white[1]), z = lightness(white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& one, const Lab& other)
{
    const double stretch =
        1.5 - 0.5 * to_7th_of_25((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2);
    const double a1 = stretch * one.a, a2 = stretch * other.a;
    const double chroma1 = std::hypot(a1, one.b), chroma2 = std::hypot(a2, other.b);
    const bool grey = chroma1 * chroma2 == 0;
    const double hue1 = hue(a1, one.b), hue2 = hue(a2, other.b);

    const double by_hue =
        grey ? 0 : 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(turn(hue1, hue2) / 2));
    const double l = (one.l + other.l) / 2, c = (chroma1 + chroma2) / 2;
    const double h = middle_hue(hue1, hue2, grey);
    const double away = (l - 50) * (l - 50);

    const double dl = (other.l - one.l) / (1 + 0.015 * away / std::sqrt(20 + away));
    const double dc = (chroma2 - chroma1) / (1 + 0.045 * c);
    const double dh = by_hue / (1 + 0.015 * c * hue_weight(h));
    const double blue = 60 * std::exp(-(h - 275) / 25 * (h - 275) / 25);
    const double turned = -2 * to_7th_of_25(c) * std::sin(radians(blue));
    return std::sqrt(dl * dl + dc * dc + dh * dh + turned * dc * dh);
}

} // namespace stage
