#include "practice/sorting.hpp"

#include "base/text.hpp"
#include "practice/marking.hpp"

namespace practice
{

namespace
{

constexpr char between_lines = '+';
constexpr std::string_view id_prefix = "sort.";

base::Message said_of(LineKind kind)
{
    return {"sort.kind." + std::string(name_of(kind)), {}};
}

ChoiceField kinds()
{
    ChoiceField field;
    for (const LineKind kind : {LineKind::feeling, LineKind::thought, LineKind::body,
                                LineKind::behaviour, LineKind::verdict})
        field.options.push_back({std::string(name_of(kind)), said_of(kind), ""});
    return field;
}

} // namespace

PlanItem sort_item(const std::vector<const SortLine*>& lines)
{
    std::vector<std::string> slugs;
    for (const SortLine* line : lines)
        slugs.push_back(line->id.substr(id_prefix.size()));
    const std::string subject{sort_subject};
    return {subject,
            {{subject, Exercise::sort, base::joined(slugs, std::string(1, between_lines))}}};
}

std::vector<const SortLine*> lines_of(const Catalogue& catalogue, const StepRef& ref)
{
    std::vector<const SortLine*> lines;
    if (ref.exercise == Exercise::sort)
        for (const std::string& slug : base::split(ref.part, between_lines))
            if (const SortLine* line = catalogue.sort_line(std::string(id_prefix) + slug))
                lines.push_back(line);
    return lines;
}

Step sort_step(const Catalogue& catalogue, const StepRef& ref)
{
    Step step;
    step.ref = ref;
    step.messages = {{"sort.lead", {}}};
    for (const SortLine* line : lines_of(catalogue, ref))
        step.fields.push_back({line->id, {"sort.line", {{"line", line->text}}}, kinds(), true});
    step.submit = {"step.submit", {}};
    return step;
}

Feedback sort_feedback(const Catalogue& catalogue, const StepRef& ref, const Answer& answer)
{
    Feedback feedback;
    feedback.of = ref;
    for (const SortLine* line : lines_of(catalogue, ref))
    {
        const Choice* choice = answer.get<Choice>(line->id);
        SortedLine sorted{line->text, line->why, said_of(line->kind), {}};
        if (choice && choice->option != name_of(line->kind))
            sorted.chosen = base::Message{"sort.kind." + choice->option, {}};
        feedback.sorted.push_back(std::move(sorted));
    }
    return feedback;
}

} // namespace practice
