#include "plain/evening.hpp"

#include "plain/reading.hpp"
#include "practice/in_words.hpp"

#include <istream>
#include <ostream>

namespace plain
{

namespace
{

std::string labels_of(const practice::ChoiceField& field, const base::Phrases& phrases)
{
    std::vector<std::string> labels;
    for (const practice::ChoiceField::Option& option : field.options)
        labels.push_back(phrases.say(option.label));
    return base::joined(labels, ", ");
}

} // namespace

Evening::Evening(practice::Sitting& sitting, const base::Phrases& phrases, Clock clock,
                 std::istream& in, std::ostream& out)
    : m_sitting(sitting)
    , m_phrases(phrases)
    , m_clock(std::move(clock))
    , m_in(in)
    , m_out(out)
{
}

void Evening::say(const base::Message& message)
{
    m_out << m_phrases.say(message) << "\n";
}

void Evening::say_unsaved()
{
    if (m_sitting.not_saved())
        say({"banner.not-saved", {{"why", m_sitting.not_saved()->sentence()}}});
}

void Evening::say_goodbye()
{
    if (m_sitting.not_saved())
        return say_unsaved();
    say({"plain.bye", {}});
}

bool Evening::prompt(std::string& line)
{
    while (true)
    {
        m_out << m_phrases.say("plain.prompt") << std::flush;
        if (!std::getline(m_in, line))
            return false;
        line = base::trimmed(line);
        if (base::is_utf8(line))
            return true;
        say({"plain.not-understood", {{"why", ""}}});
    }
}

std::optional<Evening::Went> Evening::commanded(const std::string& line)
{
    const practice::View view = m_sitting.view();
    if (line == "q")
        return Went::left;
    if (line == "?")
    {
        say({"plain.help", {}});
        return Went::back;
    }
    if (line == "u")
    {
        if (const auto taken_back = m_sitting.undo(m_clock()))
            m_sitting.keep_half(*taken_back);
        say({view.can_undo ? "plain.undone" : "plain.nothing-to-undo", {}});
        return Went::back;
    }
    if ((line == "s" || line == "n") && view.can_skip)
    {
        m_sitting.skip(line == "n", m_clock());
        return Went::back;
    }
    return std::nullopt;
}

Evening::Went Evening::ask_field(const practice::Step& step, const practice::Field& field,
                                 practice::Answer& answer)
{
    if (std::holds_alternative<practice::HintField>(field.kind))
        return Went::on;
    say(field.question);
    if (step.field("hint"))
        say({"plain.hint", {}});
    if (const auto* choice = std::get_if<practice::ChoiceField>(&field.kind);
        choice && choice->options.front().said.empty())
        say({"plain.options", {{"options", labels_of(*choice, m_phrases)}}});
    if (const practice::Value* half = answer.find(field.key))
        say({"plain.draft", {{"text", practice::in_words(*half)}}});
    for (std::string line; prompt(line);)
    {
        if (const auto went = commanded(line))
            return *went;
        if (line == "h" && step.field("hint"))
        {
            take_hint(*step.field("hint"), answer);
            continue;
        }
        const Reading reading = read_line(step, field, line, m_sitting.catalogue(), m_phrases);
        if (const auto* value = std::get_if<practice::Value>(&reading))
        {
            const auto* words = std::get_if<practice::Words>(value);
            if (words && words->words.empty())
                answer.clear(field.key);
            else
                answer.put(field.key, *value);
            m_sitting.keep_half(answer);
            return Went::on;
        }
        const bool blank = std::holds_alternative<std::monostate>(reading);
        if (blank && (!field.needed || answer.find(field.key)))
            return Went::on;
        say({"plain.not-understood",
             {{"why", blank ? std::string() : m_phrases.say(std::get<base::Message>(reading))}}});
    }
    return Went::left;
}

void Evening::take_hint(const practice::Field& field, practice::Answer& answer)
{
    say(std::get<practice::HintField>(field.kind).said);
    answer.put(field.key, practice::Choice{practice::hint_taken});
    m_sitting.keep_half(answer);
}

Evening::Went Evening::ask(const practice::View& view)
{
    const base::Moment begun = m_clock();
    practice::Step told = view.step;
    told.fields.clear();
    m_out << "\n" << practice::describe(told, m_phrases);
    practice::Answer answer = m_sitting.half().value_or(practice::Answer{});
    for (const practice::Field& field : view.step.fields)
    {
        if (!field.instead_of.empty() && answer.find(field.instead_of))
            continue;
        if (const Went went = ask_field(view.step, field, answer); went != Went::on)
            return went;
    }
    if (view.step.fields.empty())
    {
        say(view.step.submit);
        std::string line;
        if (!prompt(line))
            return Went::left;
        if (const auto went = commanded(line))
            return *went;
    }
    const base::Moment now = m_clock();
    if (const auto answered = m_sitting.answer(answer, now.at - begun.at, now); !answered)
        say({"plain.not-understood", {{"why", answered.error().what}}});
    return Went::on;
}

Evening::Went Evening::read_feedback(const practice::Feedback& feedback)
{
    m_out << "\n" << practice::describe(feedback, m_phrases) << "\n";
    say({"plain.next", {}});
    for (std::string line; prompt(line);)
    {
        if (line == "d" || line.starts_with("d "))
        {
            const std::string why{base::trimmed(std::string_view(line).substr(1))};
            m_sitting.disagree(why, m_clock());
            say({"feedback.disagree.kept", {{"why", why}}});
            continue;
        }
        if (const auto went = commanded(line))
            return *went;
        m_sitting.next(m_clock());
        return Went::on;
    }
    return Went::left;
}

void Evening::close()
{
    m_out << "\n" << closing_words(m_sitting, m_phrases) << "\n";
    m_sitting.end(m_clock());
    say_goodbye();
}

std::optional<practice::Answer> Evening::ask_about(practice::Ask ask)
{
    const practice::Step step = practice::ask_step(ask);
    practice::Answer answer;
    for (const base::Message& message : step.messages)
        say(message);
    for (const practice::Field& field : step.fields)
    {
        say(field.question);
        say({"plain.why-options",
             {{"options", labels_of(std::get<practice::ChoiceField>(field.kind), m_phrases)}}});
        for (bool understood = false; !understood;)
        {
            std::string line;
            if (!prompt(line) || line == "q")
                return std::nullopt;
            const Reading reading = read_line(step, field, line, m_sitting.catalogue(), m_phrases);
            if (const auto* value = std::get_if<practice::Value>(&reading))
                answer.put(field.key, *value);
            understood = !std::holds_alternative<base::Message>(reading);
            if (!understood)
                say({"plain.not-understood",
                     {{"why", m_phrases.say(std::get<base::Message>(reading))}}});
        }
    }
    return answer;
}

std::optional<practice::Plan> Evening::planned(const Asking& asking, base::Day today,
                                               std::uint64_t seed)
{
    while (true)
    {
        const practice::PlanWishes wishes = asking.wishes();
        practice::Plan plan = m_sitting.plan(wishes, today, seed);
        const auto ask =
            practice::next_ask(m_sitting.catalogue(), m_sitting.history(), plan, wishes);
        if (!ask)
            return plan;
        const auto answer = ask_about(*ask);
        if (!answer)
            return std::nullopt;
        asking.answered(*ask, *answer);
    }
}

void Evening::play(const Asking& asking, std::uint64_t seed)
{
    const base::Moment now = m_clock();
    const bool resumes = m_sitting.can_resume(now.day);
    say({resumes ? "plain.resumed" : "plain.welcome", {}});
    if (resumes)
        m_sitting.resume(now.day);
    else
    {
        auto plan = planned(asking, now.day, seed);
        if (!plan)
            return say_goodbye();
        m_sitting.begin(std::move(*plan), now);
    }
    for (practice::View view = m_sitting.view(); !view.over; view = m_sitting.view())
    {
        const Went went = view.feedback ? read_feedback(*view.feedback) : ask(view);
        say_unsaved();
        if (went == Went::left)
        {
            m_out << "\n";
            return say_goodbye();
        }
    }
    close();
}

std::string closing_words(const practice::Sitting& sitting, const base::Phrases& phrases)
{
    std::string said = phrases.say("end.title") + "\n" + phrases.say("end.kept") + "\n";
    const auto moved = sitting.moved();
    const std::size_t placed = sitting.placed();
    if (!moved.empty() || placed == 0)
        said += phrases.say(moved.empty() ? "end.moved.none" : "end.moved") + "\n";
    const auto state = [&](feelings::WordState one)
    { return phrases.say("state." + std::string(feelings::name_of(one))); };
    for (const practice::WordMoved& one : moved)
        said += "  " + sitting.catalogue().wheel[one.word].text + ": " + state(one.before) + " → " +
                state(one.after) + "\n";
    if (placed > 0)
        said += phrases.say({"end.placed", {{"n", std::to_string(placed)}}}) + "\n";
    if (sitting.has_sealed())
        said += phrases.say("end.sealed") + "\n";
    if (practice::is_aside(sitting.plan()))
        return said;
    const practice::Scene* next = sitting.catalogue().scene(sitting.plan().opening_of);
    said += phrases.say(next ? "end.tomorrow" : "end.tomorrow.none") + "\n";
    return next ? said + "  " + std::string(next->opening()) + "\n" : said;
}

} // namespace plain
