#include "scenes/body_parts.hpp"

#include <algorithm>

namespace scenes
{

namespace
{

constexpr std::string_view zone_prefix = "zone.";
constexpr std::string_view sensation_prefix = "sensation.";

template <class Part>
ui::ChipSpec chip_for(std::string_view prefix, Part part, std::string label,
                      std::span<const Part> chosen)
{
    const bool taken = std::find(chosen.begin(), chosen.end(), part) != chosen.end();
    return {std::string(prefix) + std::string(feelings::name_of(part)), std::move(label),
            taken ? ui::Chip::chosen : ui::Chip::open};
}

} // namespace

std::string say_zone(const Backstage& backstage, feelings::Zone zone)
{
    return backstage.say("body.zone." + std::string(feelings::name_of(zone)));
}

std::string say_sensation(const Backstage& backstage, feelings::Sensation sensation)
{
    return backstage.say("body.sensation." + std::string(feelings::name_of(sensation)));
}

ui::BodyText body_text(const Backstage& backstage)
{
    return {backstage.say("body.front"), backstage.say("body.back"),
            [&backstage](feelings::Zone zone) { return say_zone(backstage, zone); }};
}

float draw_zone_chips(ui::Board& board, engine::Rect area, const Backstage& backstage,
                      std::span<const feelings::Zone> chosen)
{
    std::vector<ui::ChipSpec> chips;
    for (const feelings::Zone zone : feelings::all_zones())
        chips.push_back(chip_for(zone_prefix, zone, say_zone(backstage, zone), chosen));
    return board.chips(area, chips);
}

std::optional<feelings::Zone> zone_of_chip(std::string_view id)
{
    return id.rfind(zone_prefix, 0) == 0 ? feelings::zone_named(id.substr(zone_prefix.size()))
                                         : std::nullopt;
}

std::vector<ui::ChipSpec> sensation_chips(const Backstage& backstage,
                                          std::span<const feelings::Sensation> chosen)
{
    std::vector<ui::ChipSpec> chips;
    for (const feelings::Sensation sensation : feelings::all_sensations())
        chips.push_back(
            chip_for(sensation_prefix, sensation, say_sensation(backstage, sensation), chosen));
    return chips;
}

std::optional<feelings::Sensation> sensation_of_chip(std::string_view id)
{
    return id.rfind(sensation_prefix, 0) == 0
               ? feelings::sensation_named(id.substr(sensation_prefix.size()))
               : std::nullopt;
}

} // namespace scenes
