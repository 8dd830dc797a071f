#pragma once

#include "engine/geometry.hpp"

#include <array>
#include <string_view>

/// How far apart two colours look, to eyes of four kinds.
namespace stage
{

/// CIE 1976 L*a*b* under D65.
struct Lab
{
    double l = 0, a = 0, b = 0;
};

/// Normal sight, and the three kinds of eye that lack one sort of cone.
enum class Eyes
{
    normal,
    protan,
    deutan,
    tritan
};
inline constexpr std::array every_eyes{Eyes::normal, Eyes::protan, Eyes::deutan, Eyes::tritan};
std::string_view name_of(Eyes eyes);

/// What such eyes see of a colour. Source: Machado, Oliveira & Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0, on
/// linear sRGB.
Lab seen_by(Eyes eyes, engine::Color color);

/// CIEDE2000 with all weights 1. Source: Sharma, Wu & Dalal, "The CIEDE2000 Color-Difference
/// Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations", Color
/// Research and Application 30(1), 2005.
double difference(const Lab& one, const Lab& other);

} // namespace stage
