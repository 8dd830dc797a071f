#include "feelings/body.hpp"

#include <algorithm>
#include <utility>

namespace feelings
{

namespace
{

constexpr std::array zones{
    Zone::head,  Zone::eyes,  Zone::face,     Zone::jaw,     Zone::throat,     Zone::shoulders,
    Zone::chest, Zone::belly, Zone::back,     Zone::pelvis,  Zone::arms,       Zone::hands,
    Zone::legs,  Zone::feet,  Zone::all_over, Zone::nowhere, Zone::cannot_tell};
constexpr std::size_t drawn = 14;
constexpr std::array<std::string_view, zones.size()> zone_names{
    "head",   "eyes", "face",  "jaw",  "throat", "shoulders", "chest",   "belly",      "back",
    "pelvis", "arms", "hands", "legs", "feet",   "all-over",  "nowhere", "cannot-tell"};

constexpr std::array sensations{Sensation::tight,   Sensation::loose,      Sensation::heavy,
                                Sensation::light,   Sensation::warm,       Sensation::cold,
                                Sensation::buzzing, Sensation::fluttering, Sensation::pounding,
                                Sensation::hollow,  Sensation::aching,     Sensation::numb};
constexpr std::array<std::string_view, sensations.size()> sensation_names{
    "tight",   "loose",      "heavy",    "light",  "warm",   "cold",
    "buzzing", "fluttering", "pounding", "hollow", "aching", "numb"};

constexpr std::array touching{
    std::pair{Zone::head, Zone::eyes},        std::pair{Zone::head, Zone::face},
    std::pair{Zone::eyes, Zone::face},        std::pair{Zone::face, Zone::jaw},
    std::pair{Zone::jaw, Zone::throat},       std::pair{Zone::head, Zone::shoulders},
    std::pair{Zone::throat, Zone::shoulders}, std::pair{Zone::throat, Zone::chest},
    std::pair{Zone::shoulders, Zone::chest},  std::pair{Zone::shoulders, Zone::arms},
    std::pair{Zone::shoulders, Zone::back},   std::pair{Zone::chest, Zone::belly},
    std::pair{Zone::chest, Zone::back},       std::pair{Zone::back, Zone::pelvis},
    std::pair{Zone::belly, Zone::pelvis},     std::pair{Zone::arms, Zone::hands},
    std::pair{Zone::pelvis, Zone::legs},      std::pair{Zone::legs, Zone::feet}};

template <class Value, std::size_t n>
std::optional<Value> named(const std::array<Value, n>& values,
                           const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return values[static_cast<std::size_t>(found - names.begin())];
}

} // namespace

std::span<const Zone> all_zones()
{
    return zones;
}

std::span<const Zone> drawn_zones()
{
    return std::span(zones).first(drawn);
}

std::span<const Sensation> all_sensations()
{
    return sensations;
}

std::string_view name_of(Zone zone)
{
    return zone_names[static_cast<std::size_t>(zone)];
}

std::string_view name_of(Sensation sensation)
{
    return sensation_names[static_cast<std::size_t>(sensation)];
}

std::optional<Zone> zone_named(std::string_view name)
{
    return named(zones, zone_names, name);
}

std::optional<Sensation> sensation_named(std::string_view name)
{
    return named(sensations, sensation_names, name);
}

bool touch(Zone a, Zone b)
{
    return std::any_of(touching.begin(), touching.end(),
                       [&](const auto& pair) {
                           return pair == std::pair{a, b} || pair == std::pair{b, a};
                       });
}

} // namespace feelings
