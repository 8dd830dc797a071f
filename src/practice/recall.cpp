#include "practice/recall.hpp"

#include "base/text.hpp"
#include "practice/named.hpp"
#include "practice/word_slug.hpp"

#include <algorithm>
#include <array>

namespace practice
{

namespace
{

constexpr std::string_view word_prefix = "word.";
constexpr std::string_view card_part = "card", beside_part = "beside";
constexpr std::array<std::string_view, 2> path_names{"pick", "type"};
constexpr std::array<std::string_view, prompt_count> prompt_names{"definition", "line", "body"};
constexpr std::size_t picks_shown = 4;

std::string subject_of(const feelings::Wheel& wheel, feelings::WordId word)
{
    return std::string(word_prefix) + slug_of(wheel[word].text);
}

template <std::size_t n>
std::optional<std::size_t> index_in(const std::array<std::string_view, n>& names,
                                    std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - names.begin()));
}

std::string prompt_text(const feelings::Card& card, Prompt prompt)
{
    switch (prompt)
    {
    case Prompt::definition: return card.definition;
    case Prompt::line: return card.line;
    case Prompt::body: return card.body + "\n" + card.trigger;
    }
    return {};
}

/// FNV-1a: the same on every machine, so that a step looks the same wherever it is resumed.
std::size_t stable_hash(std::string_view text)
{
    std::uint32_t hash = 2166136261u;
    for (const char one : text)
        hash = (hash ^ static_cast<unsigned char>(one)) * 16777619u;
    return hash;
}

void add_once(std::vector<feelings::WordId>& words, feelings::WordId word)
{
    if (words.size() < picks_shown && std::find(words.begin(), words.end(), word) == words.end())
        words.push_back(word);
}

/// Words under the same word, then the rest of its family, for hub states the other states.
std::vector<feelings::WordId> around(const feelings::Wheel& wheel, feelings::WordId word)
{
    const feelings::Word& asked = wheel[word];
    if (!asked.family)
        return wheel.hub();
    std::vector<feelings::WordId> near, family;
    for (std::size_t i = 0; i < wheel.words().size(); ++i)
    {
        const feelings::WordId id{static_cast<std::uint16_t>(i)};
        if (wheel[id].family == asked.family && wheel[id].ring == asked.ring)
            (wheel[id].parent == asked.parent ? near : family).push_back(id);
    }
    near.insert(near.end(), family.begin(), family.end());
    if (asked.ring == feelings::Ring::family)
        for (const feelings::Family& other : wheel.families())
            near.push_back(other.word);
    return near;
}

/// Where on the wheel it stands and how it begins; a family's own name is not told.
base::Message hint_for(const feelings::Wheel& wheel, feelings::WordId word)
{
    const feelings::Word& asked = wheel[word];
    const std::string letter = asked.text.substr(0, 1);
    if (asked.ring == feelings::Ring::hub)
        return {"recall.hint.hub", {{"letter", letter}}};
    if (asked.ring == feelings::Ring::family)
        return {"recall.hint.head", {{"letter", letter}}};
    const std::string& family = wheel[wheel.families()[*asked.family].word].text;
    return {"recall.hint.family", {{"family", family}, {"letter", letter}}};
}

const feelings::WordId* nearest(const Catalogue& catalogue, feelings::WordId word)
{
    const feelings::Card* card = catalogue.card(word);
    return card && !card->unlike.empty() ? &card->unlike.front().word : nullptr;
}

} // namespace

StepRef recall_ref(const feelings::Wheel& wheel, feelings::WordId word, Path path, Prompt prompt)
{
    return {subject_of(wheel, word), Exercise::recall,
            std::string(path_names[static_cast<std::size_t>(path)]) + "." +
                std::string(prompt_names[static_cast<std::size_t>(prompt)])};
}

std::vector<StepRef> meet_refs(const Catalogue& catalogue, feelings::WordId word)
{
    const std::string subject = subject_of(catalogue.wheel, word);
    std::vector<StepRef> refs{{subject, Exercise::meet, std::string(card_part)}};
    if (nearest(catalogue, word))
        refs.push_back({subject, Exercise::meet, std::string(beside_part)});
    return refs;
}

std::optional<feelings::WordId> word_asked(const Catalogue& catalogue, const StepRef& ref)
{
    const std::string_view subject = ref.subject;
    const bool asks = ref.exercise == Exercise::meet || ref.exercise == Exercise::recall;
    if (!asks || !subject.starts_with(word_prefix))
        return std::nullopt;
    const auto word = word_of_slug(catalogue.wheel, subject.substr(word_prefix.size()));
    return word && catalogue.card(*word) ? word : std::nullopt;
}

std::optional<Asking> asking_of(const StepRef& ref)
{
    const std::size_t dot = ref.part.find('.');
    if (ref.exercise != Exercise::recall || dot == std::string::npos)
        return std::nullopt;
    const auto path = index_in(path_names, std::string_view(ref.part).substr(0, dot));
    const auto prompt = index_in(prompt_names, std::string_view(ref.part).substr(dot + 1));
    if (!path || !prompt)
        return std::nullopt;
    return Asking{static_cast<Path>(*path), static_cast<Prompt>(*prompt)};
}

std::vector<feelings::WordId> picks(const Catalogue& catalogue, const StepRef& ref)
{
    const auto word = word_asked(catalogue, ref);
    if (!word)
        return {};
    std::vector<feelings::WordId> words{*word};
    for (const feelings::Card::Unlike& one : catalogue.card(*word)->unlike)
        add_once(words, one.word);
    for (const feelings::WordId one : around(catalogue.wheel, *word))
        add_once(words, one);
    std::sort(words.begin(), words.end());
    const auto turn = static_cast<std::ptrdiff_t>(stable_hash(to_string(ref)) % words.size());
    std::rotate(words.begin(), words.begin() + turn, words.end());
    return words;
}

Step meet_step(const Catalogue& catalogue, const StepRef& ref)
{
    const feelings::WordId word = *word_asked(catalogue, ref);
    const feelings::Card& card = *catalogue.card(word);
    const std::string& text = catalogue.wheel[word].text;
    Step step;
    step.ref = ref;
    step.cards = {{text, card.definition}};
    if (ref.part == beside_part && nearest(catalogue, word))
    {
        const feelings::WordId twin = *nearest(catalogue, word);
        const std::string& other = catalogue.wheel[twin].text;
        if (const feelings::Card* of_twin = catalogue.card(twin))
            step.cards.emplace_back(other, of_twin->definition);
        step.messages = {
            {"meet.apart", {{"word", other}, {"difference", card.unlike[0].difference}}}};
        step.submit = {"meet.beside.submit", {}};
        return step;
    }
    step.messages = {{"meet.body", {{"body", card.body}}},
                     {"meet.trigger", {{"trigger", card.trigger}}},
                     {"meet.need", {{"need", card.need}}},
                     {"meet.line", {{"line", card.line}}}};
    step.submit = {"meet.submit", {}};
    return step;
}

Step recall_step(const Catalogue& catalogue, const StepRef& ref)
{
    const feelings::WordId word = *word_asked(catalogue, ref);
    const Asking asking = *asking_of(ref);
    Step step;
    step.ref = ref;
    step.story = prompt_text(*catalogue.card(word), asking.prompt);
    step.submit = {"step.submit", {}};
    const std::string by(prompt_names[static_cast<std::size_t>(asking.prompt)]);
    if (asking.path == Path::recognise)
    {
        ChoiceField four;
        for (const feelings::WordId one : picks(catalogue, ref))
            four.options.push_back(
                {slug_of(catalogue.wheel[one].text), {}, catalogue.wheel[one].text});
        step.fields = {{"word", {"recall.pick." + by, {}}, std::move(four), true}};
        return step;
    }
    step.fields = {{"words", {"recall.type." + by, {}}, WordsField{1, true, false, {}}},
                   {"hint", {"recall.hint", {}}, HintField{hint_for(catalogue.wheel, word)}}};
    return step;
}

bool took_hint(const Answer& answer)
{
    return answer.get<Choice>("hint") != nullptr;
}

std::optional<feelings::WordId> recalled(const Catalogue& catalogue, const StepRef& ref,
                                         const Answer& answer)
{
    if (const Choice* choice = answer.get<Choice>("word"))
        return word_of_slug(catalogue.wheel, choice->option);
    const Words* words = answer.get<Words>("words");
    const auto asked = word_asked(catalogue, ref);
    if (!words || words->words.empty() || !asked)
        return std::nullopt;
    const std::string& text = words->words[0].text;
    if (const auto said = catalogue.wheel.find(named_word(catalogue, text).home))
        return said;
    const bool slip =
        base::within_one_typo(base::folded(text), base::folded(catalogue.wheel[*asked].text));
    return slip ? asked : std::nullopt;
}

Feedback recall_feedback(const Catalogue& catalogue, const StepRef& ref, const Answer& answer)
{
    const feelings::WordId word = *word_asked(catalogue, ref);
    const auto said = recalled(catalogue, ref, answer);
    const std::string& text = catalogue.wheel[word].text;
    Feedback feedback;
    feedback.of = ref;
    feedback.title = text;
    if (asking_of(ref)->prompt != Prompt::definition)
        feedback.quotes = {catalogue.card(word)->definition};
    if (said == word)
        feedback.notes.push_back({"recall.same", {{"word", text}}});
    else if (!said)
        feedback.notes.push_back({"recall.open", {{"word", text}}});
    else
    {
        const std::string& other = catalogue.wheel[*said].text;
        const std::string* apart = catalogue.card(word)->difference_from(*said);
        feedback.notes.push_back(
            {apart ? "recall.other-apart" : "recall.other",
             {{"word", text}, {"answer", other}, {"difference", apart ? *apart : ""}}});
    }
    return feedback;
}

} // namespace practice
