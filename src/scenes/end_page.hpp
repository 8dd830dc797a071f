#pragma once

#include "scenes/page.hpp"

namespace scenes
{

/// The end of the evening: what moved, and tomorrow's opening sentence. It counts no visits.
class EndPage final : public Page
{
public:
    explicit EndPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "end";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_moved(engine::Rect column);
    float draw_tomorrow(engine::Rect column);
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    std::optional<engine::Move> shortcut(ui::Shortcut shortcut, engine::Ticks now) override;

    practice::View m_view;
    std::vector<practice::WordMoved> m_moved;
};

} // namespace scenes
