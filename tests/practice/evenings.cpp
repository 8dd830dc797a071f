#include "practice/evenings.hpp"

#include "practice/in_words.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace tests
{

using namespace practice;

base::Moment evening_of(int day)
{
    using namespace std::chrono;
    return base::make_moment(sys_time<milliseconds>(days{day} + hours{19}), minutes{60});
}

base::Id id_of(std::uint64_t number)
{
    base::Id id;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

base::IdSource counted_ids(std::uint64_t first)
{
    return [next = first]() mutable { return id_of(next++); };
}

base::Result<void> MemoryKeeper::keep(const std::vector<Event>& events)
{
    if (disk_full)
        return base::Error{"journal", "", "the disk is full"};
    for (const Event& event : events)
    {
        const bool known = std::any_of(kept.begin(), kept.end(),
                                       [&](const Event& one) { return one.id == event.id; });
        if (!known)
            kept.push_back(event);
    }
    return {};
}

base::Result<void> MemoryKeeper::keep_draft(const StepRef& step, const Answer& half)
{
    if (disk_full)
        return base::Error{"journal", "", "the disk is full"};
    m_draft = {step, half};
    return {};
}

base::Result<void> MemoryKeeper::drop_draft()
{
    m_draft.reset();
    return {};
}

std::optional<Answer> MemoryKeeper::draft(const StepRef& step) const
{
    return m_draft && m_draft->first == step ? std::optional(m_draft->second) : std::nullopt;
}

namespace
{

std::string plan_in_words(const Plan& plan)
{
    std::string said = base::to_string(plan.day) + ">" + plan.opening_of;
    for (const PlanItem& item : plan.items)
        for (const StepRef& step : item.steps)
            said += " " + to_string(step);
    return said;
}

} // namespace

std::string in_words(const View& view)
{
    std::string said = std::to_string(view.item) + "/" + std::to_string(view.items) +
                       (view.can_undo ? " undo" : "") + (view.can_skip ? " skip" : "") +
                       (view.over ? " over" : "") + "\n";
    if (view.over)
        return said;
    said += to_string(view.step.ref) + "\n" + describe(view.step, english());
    for (const Field& field : view.step.fields)
        if (const auto* words = std::get_if<WordsField>(&field.kind))
            said += practice::in_words(Value(Words{words->initial})) + "\n";
    if (view.feedback)
        said += to_string(view.feedback->of) + "\n" + describe(*view.feedback, english());
    return said;
}

std::string in_words(const History& history)
{
    std::string said;
    for (const Evening& evening : history.evenings)
    {
        said += base::to_string(evening.id) + plan_in_words(evening.plan) +
                (evening.ended ? " ended" : "") + "\n";
        for (const Event& event : evening.events)
        {
            said += base::to_string(event.id) + std::to_string(event.body.index());
            if (const auto* attempt = std::get_if<Attempt>(&event.body))
                said += to_string(attempt->step) + practice::in_words(attempt->answer);
            said += "\n";
        }
    }
    for (const Document& document : history.documents)
        said += base::to_string(document.entry.entry) + " " +
                std::to_string(document.entry.revision) +
                practice::in_words(document.entry.fields) +
                (document.entry.due_day ? base::to_string(*document.entry.due_day) : "") + "\n";
    for (const std::string& scene : history.not_again)
        said += "not again " + scene + "\n";
    for (const auto& [id, disagreed] : history.disagreed)
        said += base::to_string(id) + disagreed.why + "\n";
    return said;
}

namespace
{

NamedWord any_word(const Step& step, const WordsField& field, const feelings::Wheel& wheel,
                   std::mt19937& dice)
{
    NamedWord word;
    const std::string& on_wheel = wheel.words()[dice() % wheel.words().size()].text;
    word.text = dice() % 8 ? on_wheel : "gutted";
    word.home = dice() % 8 ? on_wheel : "";
    while (field.citing && !step.lines.empty() && dice() % 2)
        word.lines.push_back(dice() % step.lines.size());
    return word;
}

struct AnyValue
{
    const Step& step;
    const feelings::Wheel& wheel;
    std::mt19937& dice;

    Value operator()(const WordsField& field) const
    {
        Words words{field.initial};
        if (words.words.empty() || dice() % 2)
            words.words.clear();
        while (words.words.size() < field.most && dice() % 2)
            words.words.push_back(any_word(step, field, wheel, dice));
        return words;
    }
    Value operator()(const BodyField& field) const
    {
        Body body;
        const auto zones = feelings::all_zones();
        while (body.marks.size() < field.most && dice() % 4)
            body.marks.push_back({zones[dice() % zones.size()], {}, {}});
        if (field.sensations && !body.marks.empty())
            body.marks[0].sensations = {feelings::Sensation::tight};
        return body;
    }
    Value operator()(const ChoiceField& field) const
    {
        return Choice{field.options[dice() % field.options.size()].name};
    }
    Value operator()(const TextField&) const
    {
        return Text{dice() % 4 ? "tomorrow’s nine o’clock" : ""};
    }
    Value operator()(const StrengthField&) const
    {
        return Strength{1 + static_cast<int>(dice() % 5)};
    }
    Value operator()(const LeanField&) const
    {
        return static_cast<Lean>(dice() % 3);
    }
    Value operator()(const AskedField&) const
    {
        return static_cast<Asked>(dice() % 4);
    }
    Value operator()(const HintField&) const
    {
        return Choice{hint_taken};
    }
};

} // namespace

Answer any_answer(const Step& step, const feelings::Wheel& wheel, std::mt19937& dice)
{
    Answer answer;
    const AnyValue any{step, wheel, dice};
    for (const Field& field : step.fields)
        if (field.needed || dice() % 4)
            answer.put(field.key, std::visit(any, field.kind));
    return answer;
}

Answer plain_answer(const Step& step, const std::string& word)
{
    Answer answer;
    for (const Field& field : step.fields)
        if (std::holds_alternative<WordsField>(field.kind))
            answer.put(field.key, said({word}));
        else if (const auto* choice = std::get_if<ChoiceField>(&field.kind); choice && field.needed)
            answer.put(field.key, Choice{choice->options[0].name});
    return answer;
}

void play_to_the_end(Sitting& sitting, int day, const std::string& word)
{
    for (int step = 0; step < 100; ++step)
    {
        const View view = sitting.view();
        if (view.over)
            return;
        if (view.feedback)
            sitting.next(evening_of(day));
        else
            REQUIRE(sitting.answer(plain_answer(view.step, word), {}, evening_of(day)));
    }
    FAIL("the evening does not end");
}

Plan whole_evening(Sitting& sitting, int day, const PlanWishes& wishes)
{
    const base::Moment now = evening_of(day);
    Plan plan = sitting.plan(wishes, now.day, static_cast<std::uint64_t>(day));
    sitting.begin(plan, now);
    play_to_the_end(sitting, day);
    sitting.end(now);
    return plan;
}

} // namespace tests
