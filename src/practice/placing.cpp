#include "practice/placing.hpp"

#include "practice/word_slug.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace practice
{

namespace
{

constexpr std::array<std::string_view, 3> haves{"known", "half", "new"};

std::optional<Have> have_in(const Attempt& attempt)
{
    const Choice* choice = attempt.answer.get<Choice>("have");
    return choice && attempt.step.exercise == Exercise::placing ? have_named(choice->option)
                                                                : std::nullopt;
}

/// Small comes first.
auto order_of(const feelings::Wheel& wheel, const PlacedWords& placed, const feelings::Word& word)
{
    const bool finer = word.ring == feelings::Ring::third;
    const bool of_known = finer && placed.is_known(wheel[*word.parent].text);
    return std::tuple(finer, finer && !of_known, !word.quiet);
}

} // namespace

std::string_view name_of(Have have)
{
    return haves[static_cast<std::size_t>(have)];
}

std::optional<Have> have_named(std::string_view name)
{
    const auto found = std::find(haves.begin(), haves.end(), name);
    return found == haves.end() ? std::nullopt
                                : std::optional(static_cast<Have>(found - haves.begin()));
}

std::optional<Have> PlacedWords::find(std::string_view word) const
{
    const auto found = m_by_part.find(slug_of(word));
    return found == m_by_part.end() ? std::nullopt : std::optional(found->second);
}

PlacedWords placed_words(const History& history)
{
    PlacedWords placed;
    for (const Evening& evening : history.evenings)
        for (const Event& event : evening.events)
            if (const auto* attempt = std::get_if<Attempt>(&event.body))
                if (const auto have = have_in(*attempt))
                    placed.put(attempt->step.part, *have);
    return placed;
}

PlanItem placing_item(const Catalogue& catalogue, const PlacedWords& placed, std::size_t count)
{
    std::vector<const feelings::Word*> left;
    for (const feelings::Word& word : catalogue.wheel.words())
        if (word.ring != feelings::Ring::hub && !placed.find(word.text))
            left.push_back(&word);
    std::stable_sort(
        left.begin(), left.end(),
        [&](const feelings::Word* a, const feelings::Word* b)
        { return order_of(catalogue.wheel, placed, *a) < order_of(catalogue.wheel, placed, *b); });
    left.resize(std::min(count, left.size()));
    const std::string subject{placing_subject};
    PlanItem item{subject, {}};
    for (const feelings::Word* word : left)
        item.steps.push_back({subject, Exercise::placing, slug_of(word->text)});
    return item;
}

std::optional<Plan> placing_plan(const Catalogue& catalogue, const History& history, base::Day day,
                                 std::uint64_t seed)
{
    PlanItem item = placing_item(catalogue, placed_words(history));
    return item.steps.empty() ? std::nullopt
                              : std::optional(Plan{day, seed, {std::move(item)}, {}});
}

bool only_places(const Plan& plan)
{
    const auto places = [](const PlanItem& item) { return item.subject == placing_subject; };
    return !plan.items.empty() && std::all_of(plan.items.begin(), plan.items.end(), places);
}

std::optional<feelings::WordId> word_placed(const feelings::Wheel& wheel, const StepRef& ref)
{
    return ref.exercise == Exercise::placing ? word_of_slug(wheel, ref.part) : std::nullopt;
}

Step placing_step(const feelings::Wheel& wheel, const StepRef& ref, std::size_t number,
                  std::size_t count)
{
    Step step;
    step.ref = ref;
    step.story = wheel[*word_placed(wheel, ref)].text;
    step.messages = {
        {"placing.progress", {{"n", std::to_string(number)}, {"of", std::to_string(count)}}}};
    ChoiceField have;
    for (const std::string_view name : haves)
        have.options.push_back({std::string(name), {"placing.have." + std::string(name), {}}, ""});
    step.fields = {{"have", {"placing.question", {}}, std::move(have), true}};
    step.submit = {"step.submit", {}};
    return step;
}

} // namespace practice
