#include "plain/reading.hpp"

#include "practice/named.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>

namespace plain
{

namespace
{

using practice::Value;

std::optional<std::size_t> number_in(std::string_view text)
{
    text = base::trimmed(text);
    std::size_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

base::Message misunderstood(const char* why, std::vector<std::pair<std::string, std::string>> args)
{
    return {why, std::move(args)};
}

/// "hurt [2 3]" or "gutted = disappointed".
std::optional<practice::NamedWord> word_in(std::string_view text, std::size_t lines,
                                           const practice::Catalogue& catalogue)
{
    practice::NamedWord word;
    std::string without_lines{text};
    const std::size_t open = text.find('['), close = text.find(']');
    if (open != std::string_view::npos)
    {
        if (close == std::string_view::npos || close < open)
            return std::nullopt;
        for (const std::string& part : base::split(text.substr(open + 1, close - open - 1), ' '))
        {
            const auto number = number_in(part);
            if (!number || *number == 0 || *number > lines)
                return std::nullopt;
            word.lines.push_back(*number - 1);
        }
        without_lines.erase(open, close - open + 1);
    }
    text = without_lines;
    const std::size_t equals = text.find('=');
    const practice::NamedWord named =
        practice::named_word(catalogue, base::trimmed(text.substr(0, equals)));
    word.text = named.text;
    word.home = named.home;
    if (equals != std::string_view::npos && word.home != word.text)
    {
        const auto parent = catalogue.wheel.find(text.substr(equals + 1));
        if (!parent)
            return std::nullopt;
        word.home = catalogue.wheel[*parent].text;
    }
    return word.text.empty() ? std::nullopt : std::optional(word);
}

struct Reader
{
    const practice::Step& step;
    std::string_view line;
    const practice::Catalogue& catalogue;
    const base::Phrases& phrases;

    Reading operator()(const practice::WordsField& field) const
    {
        if (line.empty())
            return field.initial.empty() ? Reading{} : Value{practice::Words{field.initial}};
        if (line == "-")
            return Value{practice::Words{}};
        practice::Words words;
        for (const std::string& part : base::split(line, ','))
        {
            const auto word = word_in(base::trimmed(part), step.lines.size(), catalogue);
            if (!word)
                return misunderstood("plain.why-lines",
                                     {{"lines", std::to_string(step.lines.size())}});
            words.words.push_back(*word);
        }
        if (words.words.size() > field.most)
            return misunderstood("plain.why-words", {{"most", std::to_string(field.most)}});
        return Value{words};
    }

    Reading operator()(const practice::BodyField& field) const
    {
        if (line.empty())
            return {};
        practice::Body body;
        for (const std::string& part : base::split(line, ';'))
        {
            const auto mark = mark_in(part);
            if (!mark || body.marks.size() == field.most)
                return misunderstood("plain.why-zones", {{"zones", zones()}});
            body.marks.push_back(*mark);
        }
        return Value{body};
    }

    Reading operator()(const practice::ChoiceField& field) const
    {
        std::vector<std::pair<std::string, std::string>> options;
        for (const auto& option : field.options)
            options.emplace_back(option.name,
                                 option.said.empty() ? phrases.say(option.label) : option.said);
        return one_of(options, [](const std::string& name) { return practice::Choice{name}; });
    }

    Reading operator()(const practice::TextField& field) const
    {
        if (line.empty())
            return {};
        if (base::to_code_points(line).size() > field.most)
            return misunderstood("plain.why-text", {{"most", std::to_string(field.most)}});
        return Value{practice::Text{std::string(line)}};
    }

    Reading operator()(const practice::StrengthField&) const
    {
        if (line.empty())
            return {};
        const auto value = number_in(line);
        if (!value || *value < 1 || *value > 5)
            return misunderstood("plain.why-options", {{"options", "1, 2, 3, 4, 5"}});
        return Value{practice::Strength{static_cast<int>(*value)}};
    }

    /// Taken with a letter of its own, see Evening.
    Reading operator()(const practice::HintField&) const
    {
        return {};
    }

    Reading operator()(const practice::LeanField&) const
    {
        using practice::Lean;
        return named(std::vector{Lean::toward, Lean::no_pull, Lean::away}, "lean.");
    }

    Reading operator()(const practice::AskedField&) const
    {
        using practice::Asked;
        return named(std::vector{Asked::before, Asked::during, Asked::after, Asked::not_yet},
                     "asked.");
    }

private:
    std::optional<practice::BodyMark> mark_in(std::string_view text) const
    {
        const std::size_t colon = text.find(':');
        const auto zone = feelings::zone_named(base::folded(text.substr(0, colon)));
        if (!zone)
            return std::nullopt;
        practice::BodyMark mark{*zone, {}, {}};
        if (colon == std::string_view::npos)
            return mark;
        for (const std::string& part : base::split(text.substr(colon + 1), ','))
        {
            const auto sensation = feelings::sensation_named(base::folded(part));
            if (!sensation)
                return std::nullopt;
            mark.sensations.push_back(*sensation);
        }
        return mark;
    }

    std::string zones() const
    {
        std::vector<std::string> names;
        for (const feelings::Zone zone : feelings::all_zones())
            names.emplace_back(feelings::name_of(zone));
        return base::joined(names, ", ");
    }

    template <class Enum>
    Reading named(const std::vector<Enum>& values, const std::string& prefix) const
    {
        std::vector<std::pair<std::string, std::string>> options;
        for (const Enum value : values)
        {
            const std::string name{practice::name_of(value)};
            options.emplace_back(name, phrases.say(prefix + name));
        }
        return one_of(options,
                      [&](const std::string& name)
                      {
                          for (const Enum value : values)
                              if (practice::name_of(value) == name)
                                  return value;
                          return values.front();
                      });
    }

    template <class Make>
    Reading one_of(const std::vector<std::pair<std::string, std::string>>& options, Make make) const
    {
        if (line.empty())
            return {};
        const auto number = number_in(line);
        const std::string wanted = base::folded(line);
        std::vector<std::string> labels;
        for (std::size_t i = 0; i < options.size(); ++i)
        {
            const auto& [name, label] = options[i];
            labels.push_back(label);
            if (number == i + 1 || base::folded(name) == wanted || base::folded(label) == wanted)
                return Value{make(name)};
        }
        return misunderstood("plain.why-options", {{"options", base::joined(labels, ", ")}});
    }
};

} // namespace

Reading read_line(const practice::Step& step, const practice::Field& field, std::string_view line,
                  const practice::Catalogue& catalogue, const base::Phrases& phrases)
{
    return std::visit(Reader{step, base::trimmed(line), catalogue, phrases}, field.kind);
}

} // namespace plain
