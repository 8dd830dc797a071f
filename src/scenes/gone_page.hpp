#pragma once

#include "scenes/step_page.hpp"

namespace scenes
{

/// What an evening that was left asks for, and an update of the content has since taken away: said
/// in a sentence, and the evening goes on.
class GonePage final : public StepPage
{
public:
    explicit GonePage(Backstage& backstage)
        : StepPage(backstage)
    {
    }

    std::string_view name() const override
    {
        return "gone";
    }
    engine::Privacy privacy() const override
    {
        return engine::Privacy::open;
    }

private:
    void lay_out(engine::Rect area) override;
};

} // namespace scenes
