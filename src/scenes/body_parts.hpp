#pragma once

#include "scenes/backstage.hpp"
#include "ui/board.hpp"
#include "ui/body_view.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace scenes
{

/// What the figure says beside its zones.
ui::BodyText body_text(const Backstage& backstage);

/// Every zone as a chip "zone.chest": the way to the body without the figure. Returns the bottom.
float draw_zone_chips(ui::Board& board, engine::Rect area, const Backstage& backstage,
                      std::span<const feelings::Zone> chosen);
std::optional<feelings::Zone> zone_of_chip(std::string_view id);

/// The twelve sensations as chips "sensation.tight".
std::vector<ui::ChipSpec> sensation_chips(const Backstage& backstage,
                                          std::span<const feelings::Sensation> chosen);
std::optional<feelings::Sensation> sensation_of_chip(std::string_view id);

std::string say_zone(const Backstage& backstage, feelings::Zone zone);
std::string say_sensation(const Backstage& backstage, feelings::Sensation sensation);

} // namespace scenes
