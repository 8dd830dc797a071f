#pragma once

#include "practice/keeper.hpp"

namespace journal
{

/// Stands in when there is no journal, so that the evening can be played all the same: holds
/// everything in memory. Where there should have been one it says every time, with the reason,
/// that it is not saved; where the player wants nothing kept there is no reason to give.
class Unsaved final : public practice::Keeper
{
public:
    Unsaved() = default;
    explicit Unsaved(base::Error why);

    base::Result<void> keep(const std::vector<practice::Event>& events) override;
    base::Result<void> keep_draft(const practice::StepRef& step,
                                  const practice::Answer& half) override;
    base::Result<void> drop_draft() override;
    std::optional<practice::Answer> draft(const practice::StepRef& step) const override;

    const std::vector<practice::Event>& events() const
    {
        return m_events;
    }

private:
    base::Result<void> verdict() const;

    std::optional<base::Error> m_why;
    std::vector<practice::Event> m_events;
    std::optional<practice::StepRef> m_draft_of;
    practice::Answer m_half;
};

} // namespace journal
