#include "practice/feedback.hpp"
#include "practice/step.hpp"

namespace practice
{

namespace
{

void paragraph(std::string& said, const std::string& text)
{
    if (!text.empty())
        said += text + "\n\n";
}

/// The lines numbered when they can be cited, else as they run.
std::string story_of(const Step& step)
{
    if (step.lines.empty())
        return step.story;
    std::string said;
    for (std::size_t i = 0; i < step.lines.size(); ++i)
    {
        const base::Span line = step.lines[i];
        said += (i ? "\n" : "") + std::string("[") + std::to_string(i + 1) + "] " +
                step.story.substr(line.begin, line.end - line.begin);
    }
    return said;
}

std::string options_of(const FieldKind& kind, const base::Phrases& phrases)
{
    std::vector<std::string> names;
    if (const auto* choice = std::get_if<ChoiceField>(&kind))
        for (const ChoiceField::Option& option : choice->options)
            names.push_back(option.said.empty() ? phrases.say(option.label) : option.said);
    if (std::holds_alternative<LeanField>(kind))
        for (const Lean lean : {Lean::toward, Lean::no_pull, Lean::away})
            names.push_back(phrases.say("lean." + std::string(name_of(lean))));
    if (std::holds_alternative<AskedField>(kind))
        for (const Asked asked : {Asked::before, Asked::during, Asked::after, Asked::not_yet})
            names.push_back(phrases.say("asked." + std::string(name_of(asked))));
    if (std::holds_alternative<StrengthField>(kind))
        names = {"1", "2", "3", "4", "5"};
    return base::joined(names, " / ");
}

void quoted_lines(std::string& said, const base::Phrases& phrases, const char* key,
                  const std::vector<std::string>& lines)
{
    for (const std::string& line : lines)
        said += "  " + phrases.say({key, {{"line", line}}}) + "\n";
}

} // namespace

std::string sorted_as(const SortedLine& line, const base::Phrases& phrases)
{
    const std::string kind = phrases.say(line.kind);
    if (!line.chosen)
        return phrases.say({"sort.was", {{"kind", kind}}});
    return phrases.say({"sort.was-other", {{"kind", kind}, {"chosen", phrases.say(*line.chosen)}}});
}

std::string describe(const Step& step, const base::Phrases& phrases)
{
    std::string said;
    paragraph(said, step.title);
    paragraph(said, story_of(step));
    for (const auto& [word, definition] : step.cards)
        paragraph(said, word + ": " + definition);
    for (const base::Message& message : step.messages)
        paragraph(said, phrases.say(message));
    paragraph(said, step.withheld);
    for (const Field& field : step.fields)
    {
        if (std::holds_alternative<HintField>(field.kind))
            continue;
        said += phrases.say(field.question) + "\n";
        if (const std::string options = options_of(field.kind, phrases); !options.empty())
            said += options + "\n";
    }
    return said;
}

std::string describe(const Feedback& feedback, const base::Phrases& phrases)
{
    std::string said;
    for (const NearWord& near : feedback.words)
    {
        said += near.word.text;
        if (near.band)
            said += ": " + phrases.say("band." + std::string(name_of(*near.band)));
        said += "\n";
        if (!near.why.empty())
            said += "  " + near.why + "\n";
        for (const base::Message& note : near.notes)
            said += "  " + phrases.say(note) + "\n";
        quoted_lines(said, phrases, "feedback.your-line", near.cited);
        quoted_lines(said, phrases, "feedback.writers-line", near.writers);
    }
    if (feedback.words.empty() && feedback.band)
        said += phrases.say("band." + std::string(name_of(*feedback.band))) + "\n";
    quoted_lines(said, phrases, "feedback.text-line", feedback.quotes);
    for (const SortedLine& one : feedback.sorted)
        said += one.line + "\n  " + sorted_as(one, phrases) + ". " + one.why + "\n";
    if (!feedback.also.empty())
        said +=
            phrases.say({"feedback.also", {{"words", base::joined(feedback.also, ", ")}}}) + "\n";
    for (const base::Message& note : feedback.notes)
        said += phrases.say(note) + "\n";
    return said;
}

} // namespace practice
