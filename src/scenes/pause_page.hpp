#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// Esc, from anywhere: nothing is lost; the keys; help; what this game is not.
class PausePage final : public Page
{
public:
    explicit PausePage(Backstage& backstage)
        : Page(backstage)
    {
    }

    std::string_view name() const override
    {
        return "pause";
    }
    engine::Privacy privacy() const override
    {
        return engine::Privacy::open;
    }

private:
    void lay_out(engine::Rect area) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    engine::Move escape() override;
};

} // namespace scenes
