#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// *sort*: one line after the other goes into one of five bins; what was placed stands below and
/// can be taken up again. The last one hands the round in.
class SortPage final : public StepPage
{
public:
    explicit SortPage(Backstage& backstage);

    std::string_view name() const override
    {
        return "sort";
    }

private:
    void lay_out(engine::Rect area) override;
    float draw_line(engine::Rect column);
    float draw_bins(engine::Rect column);
    float draw_placed(engine::Rect column);
    std::optional<engine::Move> before(const engine::Event& event, engine::Ticks now) override;
    engine::Move acted(const ui::Acted& act, engine::Ticks now) override;
    engine::Move place(const std::string& kind, engine::Ticks now);
    /// The line that comes next: the first without a place, or the one taken up again; the last
    /// when all have one.
    std::size_t open_line() const;
    bool all_placed() const;
    const std::vector<practice::ChoiceField::Option>& bins() const;

    std::optional<std::size_t> m_again; ///< A placed line taken up again.
};

} // namespace scenes
