#pragma once

#include "practice/evenings.hpp"
#include "practice/small_catalogue.hpp"

namespace tests
{

/// Writes events by hand, one after another, as a journal would hold them.
class Diary
{
public:
    base::Id begin(int day, practice::Plan plan = {});
    base::Id attempt(practice::StepRef step, practice::Answer answer);
    base::Id attempt(practice::StepRef step, const practice::Words& words);
    base::Id pass(practice::StepRef step);
    base::Id skip(const std::string& subject, bool not_again = false);
    base::Id end();
    base::Id entry(practice::Entry entry);
    base::Id undo(base::Id event);
    base::Id disagree(base::Id attempt, const std::string& why);

    practice::History history() const
    {
        return fold(events);
    }

    std::vector<practice::Event> events;

private:
    base::Id add(practice::Event::Body body);

    base::Id m_evening;
    int m_day = 0;
};

} // namespace tests
