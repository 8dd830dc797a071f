#include "journal/unsaved.hpp"

#include <algorithm>

namespace journal
{

Unsaved::Unsaved(base::Error why)
    : m_why(std::move(why))
{
}

base::Result<void> Unsaved::keep(const std::vector<practice::Event>& events)
{
    for (const practice::Event& event : events)
        if (std::none_of(m_events.begin(), m_events.end(),
                         [&](const practice::Event& known) { return known.id == event.id; }))
            m_events.push_back(event);
    return verdict();
}

base::Result<void> Unsaved::verdict() const
{
    return m_why ? base::Result<void>(*m_why) : base::Result<void>();
}

base::Result<void> Unsaved::keep_draft(const practice::StepRef& step, const practice::Answer& half)
{
    m_draft_of = step;
    m_half = half;
    return verdict();
}

base::Result<void> Unsaved::drop_draft()
{
    m_draft_of.reset();
    m_half = {};
    return {};
}

std::optional<practice::Answer> Unsaved::draft(const practice::StepRef& step) const
{
    return m_draft_of == step ? std::optional(m_half) : std::nullopt;
}

} // namespace journal
