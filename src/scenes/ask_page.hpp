#pragma once

#include "practice/asks.hpp"
#include "scenes/page.hpp"

namespace scenes
{

/// One question about the game, put before the evening in which it first matters. What stands there
/// when it is left is what holds.
class AskPage final : public Page
{
public:
    AskPage(Backstage& backstage, practice::Ask ask)
        : Page(backstage)
        , m_ask(ask)
    {
    }

    std::string_view name() const override
    {
        return practice::key_of(m_ask);
    }
    engine::Privacy privacy() const override
    {
        return engine::Privacy::open;
    }

private:
    void lay_out(engine::Rect area) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;

    practice::Ask m_ask;
};

} // namespace scenes
