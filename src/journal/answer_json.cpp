#include "journal/answer_json.hpp"

#include "journal/record_json.hpp"

#include <nlohmann/json.hpp>

namespace journal
{

namespace
{

using files::Reader;
using nlohmann::json;

constexpr files::Length any_length{0, static_cast<std::size_t>(-1)};

json words_json(const practice::Words& words)
{
    json list = json::array();
    for (const practice::NamedWord& word : words.words)
    {
        json item;
        item["text"] = word.text;
        if (!word.home.empty())
            item["home"] = word.home;
        for (const std::size_t line : word.lines)
            item["lines"].push_back(line);
        list.push_back(std::move(item));
    }
    return list;
}

json body_json(const practice::Body& body)
{
    json list = json::array();
    for (const practice::BodyMark& mark : body.marks)
    {
        json item;
        item["zone"] = feelings::name_of(mark.zone);
        for (const feelings::Sensation sensation : mark.sensations)
            item["sensations"].push_back(feelings::name_of(sensation));
        if (mark.strength)
            item["strength"] = *mark.strength;
        list.push_back(std::move(item));
    }
    return list;
}

/// Puts a value under the name of its kind.
struct PutValue
{
    json& item;

    void operator()(const practice::Words& words) const
    {
        item["words"] = words_json(words);
    }
    void operator()(const practice::Body& body) const
    {
        item["body"] = body_json(body);
    }
    void operator()(const practice::Choice& choice) const
    {
        item["choice"] = choice.option;
    }
    void operator()(const practice::Text& text) const
    {
        item["text"] = text.text;
    }
    void operator()(const practice::Strength& strength) const
    {
        item["strength"] = strength.value;
    }
    void operator()(practice::Lean lean) const
    {
        item["lean"] = practice::name_of(lean);
    }
    void operator()(practice::Asked asked) const
    {
        item["asked"] = practice::name_of(asked);
    }
};

/// The value a name stands for; an unknown one is a fault.
template <class Kind, class Named>
Kind read_named(const Reader& reader, Named named)
{
    const std::optional<Kind> kind = named(reader.as_text(any_length));
    if (!kind)
        reader.fault("expected a name this version knows");
    return kind.value_or(Kind{});
}

practice::Words read_words(const Reader& reader)
{
    practice::Words words;
    reader.each_item(
        [&](const Reader& item)
        {
            practice::NamedWord word;
            word.text = read_text(item, "text");
            word.home = read_text_or_none(item, "home");
            item.optional_each(
                "lines", [&](const Reader& line)
                { word.lines.push_back(static_cast<std::size_t>(line.as_integer(0, most_int))); });
            words.words.push_back(std::move(word));
        });
    return words;
}

practice::Body read_body(const Reader& reader)
{
    practice::Body body;
    reader.each_item(
        [&](const Reader& item)
        {
            practice::BodyMark mark;
            mark.zone = read_named<feelings::Zone>(item.child("zone"), feelings::zone_named);
            item.optional_each("sensations",
                               [&](const Reader& name) {
                                   mark.sensations.push_back(read_named<feelings::Sensation>(
                                       name, feelings::sensation_named));
                               });
            mark.strength = item.optional_integer("strength", least_int, most_int);
            body.marks.push_back(std::move(mark));
        });
    return body;
}

practice::Value read_value(const Reader& item)
{
    if (item.has("words"))
        return read_words(item.child("words"));
    if (item.has("body"))
        return read_body(item.child("body"));
    if (item.has("choice"))
        return practice::Choice{read_text(item, "choice")};
    if (item.has("text"))
        return practice::Text{read_text(item, "text")};
    if (item.has("strength"))
        return practice::Strength{item.integer("strength", least_int, most_int)};
    if (item.has("lean"))
        return read_named<practice::Lean>(item.child("lean"), practice::lean_named);
    if (!item.has("asked"))
        item.fault("expected a value of a kind this version knows");
    return read_named<practice::Asked>(item.child("asked"), practice::asked_named);
}

} // namespace

std::string read_text(const Reader& reader, std::string_view key)
{
    return reader.text(key, any_length);
}

std::string read_text_or_none(const Reader& reader, std::string_view key)
{
    return reader.optional_text(key, any_length).value_or("");
}

json to_json(const practice::Answer& answer)
{
    json list = json::array();
    for (const practice::Filled& filled : answer.filled)
    {
        json item;
        item["field"] = filled.field;
        std::visit(PutValue{item}, filled.value);
        list.push_back(std::move(item));
    }
    return list;
}

json to_json(const practice::StepRef& step)
{
    return {{"subject", step.subject},
            {"exercise", practice::name_of(step.exercise)},
            {"part", step.part}};
}

practice::Answer read_answer(const Reader& reader)
{
    practice::Answer answer;
    reader.each_item(
        [&](const Reader& item) {
            answer.filled.push_back({read_text(item, "field"), read_value(item)});
        });
    return answer;
}

practice::StepRef read_step(const Reader& reader)
{
    return {read_text(reader, "subject"),
            read_named<practice::Exercise>(reader.child("exercise"), practice::exercise_named),
            read_text(reader, "part")};
}

} // namespace journal
