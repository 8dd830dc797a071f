#include "practice/step.hpp"

#include <algorithm>

namespace practice
{

std::string to_string(const StepRef& ref)
{
    return ref.subject + "/" + std::string(name_of(ref.exercise)) + "/" + ref.part;
}

std::optional<StepRef> parse_step_ref(std::string_view text)
{
    const std::vector<std::string> parts = base::split(text, '/');
    if (parts.size() != 3 || parts[0].empty() || parts[2].empty())
        return std::nullopt;
    const auto exercise = exercise_named(parts[1]);
    return exercise ? std::optional(StepRef{parts[0], *exercise, parts[2]}) : std::nullopt;
}

const Field* Step::field(std::string_view key) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

namespace
{

/// Says why a value does not fit its field; empty when it does.
struct Misfit
{
    const Step& step;

    static constexpr const char* kind = "expected another kind of value";
    std::string strength(int value) const
    {
        return value < 1 || value > 5 ? "expected a strength from 1 to 5" : "";
    }
    std::string operator()(const WordsField& field, const Value& value) const
    {
        const Words* words = std::get_if<Words>(&value);
        if (!words)
            return kind;
        if (words->words.size() > field.most)
            return "expected at most " + std::to_string(field.most) + " words";
        for (const NamedWord& word : words->words)
        {
            if (base::trimmed(word.text).empty())
                return "expected a word that is not blank";
            for (const std::size_t line : word.lines)
                if (line >= step.lines.size())
                    return "expected cited lines of the story";
        }
        return "";
    }
    std::string operator()(const BodyField& field, const Value& value) const
    {
        const Body* body = std::get_if<Body>(&value);
        if (!body)
            return kind;
        if (body->marks.size() > field.most)
            return "expected at most " + std::to_string(field.most) + " places";
        for (const BodyMark& mark : body->marks)
        {
            if (!field.sensations && !mark.sensations.empty())
                return "expected places without sensations";
            if (mark.strength && !strength(*mark.strength).empty())
                return strength(*mark.strength);
        }
        return "";
    }
    std::string operator()(const ChoiceField& field, const Value& value) const
    {
        const Choice* choice = std::get_if<Choice>(&value);
        if (!choice)
            return kind;
        const bool offered = std::any_of(field.options.begin(), field.options.end(),
                                         [&](const ChoiceField::Option& option)
                                         { return option.name == choice->option; });
        return offered ? "" : "expected one of the options";
    }
    std::string operator()(const TextField& field, const Value& value) const
    {
        const Text* text = std::get_if<Text>(&value);
        if (!text)
            return kind;
        return base::to_code_points(text->text).size() > field.most
                   ? "expected at most " + std::to_string(field.most) + " characters"
                   : "";
    }
    std::string operator()(const StrengthField&, const Value& value) const
    {
        const Strength* given = std::get_if<Strength>(&value);
        return given ? strength(given->value) : kind;
    }
    std::string operator()(const LeanField&, const Value& value) const
    {
        return std::holds_alternative<Lean>(value) ? "" : kind;
    }
    std::string operator()(const AskedField&, const Value& value) const
    {
        return std::holds_alternative<Asked>(value) ? "" : kind;
    }
    std::string operator()(const HintField&, const Value& value) const
    {
        const Choice* choice = std::get_if<Choice>(&value);
        return choice && choice->option == hint_taken ? "" : kind;
    }
};

} // namespace

base::Result<void> check(const Step& step, const Answer& answer)
{
    const Misfit misfit{step};
    for (const Filled& filled : answer.filled)
    {
        if (answer.find(filled.field) != &filled.value)
            return base::Error{"", filled.field, "expected each field once"};
        const Field* field = step.field(filled.field);
        if (!field)
            return base::Error{"", filled.field, "expected a field of this step"};
        const std::string what =
            std::visit([&](const auto& kind) { return misfit(kind, filled.value); }, field->kind);
        if (!what.empty())
            return base::Error{"", filled.field, what};
    }
    for (const Field& field : step.fields)
        if (field.needed && !answer.find(field.key))
            return base::Error{"", field.key, "expected an answer"};
    return {};
}

} // namespace practice
