#include "scenes/asked.hpp"

#include "scenes/dressing.hpp"

#include <algorithm>
#include <optional>

namespace scenes
{

namespace
{

using practice::Choice;
using practice::ChoiceField;

std::string control_of(const practice::Field& field, const ChoiceField::Option& option)
{
    return field.key + "." + option.name;
}

/// What explains an option, where the catalogue has it.
std::string note_of(const Backstage& backstage, const ChoiceField::Option& option)
{
    const std::string key = option.label.key + ".note";
    return backstage.phrases.has(key) ? backstage.say(key) : "";
}

/// A few short levels stand side by side.
float draw_levels(ui::Board& board, const Backstage& backstage, engine::Rect column,
                  const practice::Field& field, const Choice& set)
{
    std::vector<ui::ChipSpec> chips;
    for (const ChoiceField::Option& option : std::get<ChoiceField>(field.kind).options)
        chips.push_back({control_of(field, option), backstage.phrases.say(option.label),
                         option.name == set.option ? ui::Chip::chosen : ui::Chip::open});
    return board.chips({column.x, column.y + ui::space::hair, column.w, 0}, chips);
}

float draw_options(ui::Board& board, const Backstage& backstage, engine::Rect column,
                   const practice::Field& field, const Choice& set)
{
    float y = column.y + ui::space::small;
    for (const ChoiceField::Option& option : std::get<ChoiceField>(field.kind).options)
        y = board.choice(control_of(field, option), {column.x, y, column.w, 0},
                         backstage.phrases.say(option.label), note_of(backstage, option),
                         option.name == set.option ? ui::Chosen::yes : ui::Chosen::no) +
            ui::space::small;
    return y;
}

/// What an activated control would answer; nothing when it is no control of this question.
std::optional<practice::Answer> asked_by(const ui::Acted& act, practice::Ask ask)
{
    for (const practice::Field& field : practice::ask_step(ask).fields)
        for (const ChoiceField::Option& option : std::get<ChoiceField>(field.kind).options)
            if (act.id == control_of(field, option))
            {
                practice::Answer answer;
                answer.put(field.key, Choice{option.name});
                return answer;
            }
    return std::nullopt;
}

bool erases(const Backstage& backstage, const practice::Answer& answer)
{
    const Choice* keep = answer.get<Choice>("keep");
    return keep && files::keep_named(keep->option) == files::Keep::nothing &&
           backstage.preferences.settings().keep != files::Keep::nothing &&
           !backstage.sitting.events().empty();
}

ui::Question erase_question(const Backstage& backstage)
{
    const auto& events = backstage.sitting.events();
    const auto answers =
        std::count_if(events.begin(), events.end(),
                      [](const practice::Event& event)
                      { return std::holds_alternative<practice::Attempt>(event.body); });
    return {backstage.say("ask.keep.sure"),
            backstage.say("ask.keep.sure.text", {{"n", std::to_string(answers)}}),
            {{"leave", backstage.say("ask.keep.leave"), ui::ButtonKind::primary, ui::Enabled::yes},
             {"erase", backstage.say("ask.keep.erase"), ui::ButtonKind::plain, ui::Enabled::yes}}};
}

practice::Answer keeping_nothing()
{
    practice::Answer answer;
    answer.put("keep", Choice{std::string(files::name_of(files::Keep::nothing))});
    return answer;
}

} // namespace

float draw_ask(ui::Board& board, const Backstage& backstage, engine::Rect column, practice::Ask ask)
{
    const practice::Answer set = answers_in(backstage.preferences.settings());
    const auto draw = ask == practice::Ask::topics ? draw_levels : draw_options;
    const ui::TextStyle style =
        ask == practice::Ask::topics ? ui::style::strong : ui::style::question;
    float y = column.y;
    for (const practice::Field& field : practice::ask_step(ask).fields)
    {
        y = board.paragraph({column.x, y + ui::space::medium, column.w, 0}, style,
                            backstage.phrases.say(field.question), field.key);
        y = draw(board, backstage, {column.x, y, column.w, 0}, field, *set.get<Choice>(field.key));
    }
    return y;
}

void take(Backstage& backstage, practice::Ask ask, const practice::Answer& answer)
{
    backstage.preferences.change([&](files::Settings& settings) { take(settings, ask, answer); });
}

void act_on_ask(ui::Board& board, Backstage& backstage, const ui::Acted& act, practice::Ask ask)
{
    if (act.id == "erase" && ask == practice::Ask::keeping)
        return take(backstage, ask, keeping_nothing());
    const auto answer = asked_by(act, ask);
    if (!answer)
        return;
    if (erases(backstage, *answer))
        return board.ask(erase_question(backstage));
    take(backstage, ask, *answer);
}

} // namespace scenes
