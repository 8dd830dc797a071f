#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// Asked before everything that was kept is erased; Esc leaves it.
class ErasePage final : public Page
{
public:
    explicit ErasePage(Backstage& backstage)
        : Page(backstage)
    {
    }

    std::string_view name() const override
    {
        return "erase";
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
