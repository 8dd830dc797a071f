#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace feelings
{

/// Where in the body; the last three are answers too.
enum class Zone
{
    head,
    eyes,
    face,
    jaw,
    throat,
    shoulders,
    chest,
    belly,
    back,
    pelvis,
    arms,
    hands,
    legs,
    feet,
    all_over,
    nowhere,
    cannot_tell
};

/// What it is like there.
enum class Sensation
{
    tight,
    loose,
    heavy,
    light,
    warm,
    cold,
    buzzing,
    fluttering,
    pounding,
    hollow,
    aching,
    numb
};

std::span<const Zone> all_zones();
/// The zones that are places on the drawn figure.
std::span<const Zone> drawn_zones();
std::span<const Sensation> all_sensations();

/// "chest", "all-over": the name in content, journal and plays.
std::string_view name_of(Zone zone);
std::string_view name_of(Sensation sensation);
std::optional<Zone> zone_named(std::string_view name);
std::optional<Sensation> sensation_named(std::string_view name);

/// True when the two zones touch on the figure, front or back; false for a zone and itself.
bool touch(Zone a, Zone b);

} // namespace feelings
