#pragma once

#include "scenes/page.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace tests
{

using Plant = std::function<void(ui::Board&, scenes::Backstage&)>;

/// A page that a test draws, and what was done on it.
class PlantedPage final : public scenes::Page
{
public:
    PlantedPage(scenes::Backstage& backstage, Plant plant)
        : Page(backstage)
        , m_plant(std::move(plant))
    {
    }
    std::string_view name() const override
    {
        return "planted";
    }

    void ask(ui::Question question)
    {
        m_board.ask(std::move(question));
    }

    std::vector<std::string> did; ///< What acted.

private:
    void lay_out(engine::Rect) override
    {
        m_plant(m_board, m_backstage);
    }
    engine::Move acted(const ui::Acted& act, engine::Ticks) override
    {
        did.push_back(act.id);
        return redraw();
    }

    Plant m_plant;
};

} // namespace tests
