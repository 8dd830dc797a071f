#include "practice/diary.hpp"

namespace tests
{

using namespace practice;

base::Id Diary::add(Event::Body body)
{
    events.push_back({id_of(1000 + events.size()), evening_of(m_day), std::move(body)});
    return events.back().id;
}

base::Id Diary::begin(int day, Plan plan)
{
    m_day = day;
    plan.day = base::Day{day};
    m_evening = add(SessionBegun{std::move(plan)});
    return m_evening;
}

base::Id Diary::attempt(StepRef step, Answer answer)
{
    return add(Attempt{m_evening, std::move(step), std::move(answer), {}, {}});
}

base::Id Diary::attempt(StepRef step, const Words& words)
{
    Answer answer;
    answer.put("words", words);
    return attempt(std::move(step), answer);
}

base::Id Diary::pass(StepRef step)
{
    return add(Passed{m_evening, std::move(step)});
}

base::Id Diary::skip(const std::string& subject, bool not_again)
{
    return add(Skipped{m_evening, subject, not_again});
}

base::Id Diary::end()
{
    return add(SessionEnded{m_evening});
}

base::Id Diary::entry(Entry entry)
{
    return add(std::move(entry));
}

base::Id Diary::undo(base::Id event)
{
    return add(Voided{event});
}

base::Id Diary::disagree(base::Id attempt, const std::string& why)
{
    return add(Disagreed{attempt, why});
}

} // namespace tests
