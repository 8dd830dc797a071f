#include "practice/in_words.hpp"

#include "practice/history.hpp"

namespace practice
{

namespace
{

struct Sayer
{
    std::string operator()(const Words& words) const
    {
        std::vector<std::string> said;
        for (const NamedWord& word : words.words)
        {
            std::string one = word.text;
            if (word.home.empty())
                one += " (loose)";
            else if (word.home != word.text)
                one += " (" + word.home + ")";
            std::vector<std::string> lines;
            for (const std::size_t line : word.lines)
                lines.push_back(std::to_string(line + 1));
            if (!lines.empty())
                one += " [" + base::joined(lines, " ") + "]";
            said.push_back(one);
        }
        return base::joined(said, ", ");
    }
    std::string operator()(const Body& body) const
    {
        std::vector<std::string> said;
        for (const BodyMark& mark : body.marks)
        {
            std::string one{feelings::name_of(mark.zone)};
            for (const feelings::Sensation sensation : mark.sensations)
                one += " " + std::string(feelings::name_of(sensation));
            said.push_back(mark.strength ? one + " " + std::to_string(*mark.strength) : one);
        }
        return base::joined(said, ", ");
    }
    std::string operator()(const Choice& choice) const
    {
        return choice.option;
    }
    std::string operator()(const Text& text) const
    {
        return text.text;
    }
    std::string operator()(const Strength& strength) const
    {
        return std::to_string(strength.value);
    }
    std::string operator()(Lean lean) const
    {
        return std::string(name_of(lean));
    }
    std::string operator()(Asked asked) const
    {
        return std::string(name_of(asked));
    }
};

} // namespace

std::string in_words(const Value& value)
{
    return std::visit(Sayer{}, value);
}

std::string in_words(const Answer& answer)
{
    std::vector<std::string> said;
    for (const Filled& filled : answer.filled)
        said.push_back(filled.field + ": " + in_words(filled.value));
    return said.empty() ? "-" : base::joined(said, "; ");
}

std::vector<std::string> attempts_in_words(const std::vector<Event>& events)
{
    std::vector<std::string> said;
    for (const Evening& evening : fold(events).evenings)
        for (const Event& event : evening.events)
            if (const auto* attempt = std::get_if<Attempt>(&event.body))
                said.push_back(to_string(attempt->step) + " " + in_words(attempt->answer));
    return said;
}

} // namespace practice
