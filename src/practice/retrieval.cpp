#include "practice/retrieval.hpp"

#include "practice/marking.hpp"
#include "practice/named.hpp"
#include "practice/steps.hpp"

namespace practice
{

namespace
{

using fsrs::Grade;

Grade grade_of(const Catalogue& catalogue, feelings::WordId asked,
               std::optional<feelings::WordId> said, bool hinted)
{
    const int mark = mark_recall(catalogue.wheel, asked, said);
    if (mark == 100)
        return hinted ? Grade::hard : Grade::good;
    return mark >= sibling_mark ? Grade::hard : Grade::again;
}

void of_recall(const Catalogue& catalogue, const Attempt& attempt, std::vector<Retrieval>& found)
{
    const auto word = word_asked(catalogue, attempt.step);
    const auto asking = asking_of(attempt.step);
    if (!word || !asking)
        return;
    const auto said = recalled(catalogue, attempt.step, attempt.answer);
    const bool picked = asking->path == Path::recognise;
    const Grade grade = picked ? (said == word ? Grade::good : Grade::again)
                               : grade_of(catalogue, *word, said, took_hint(attempt.answer));
    found.push_back({*word, asking->path, grade, said, attempt.step.part, true});
}

void of_twins(const Catalogue& catalogue, const Attempt& attempt, std::vector<Retrieval>& found)
{
    const TwinPair* pair = catalogue.twin(attempt.step.subject);
    const auto moment = moment_of(attempt.step);
    const Choice* choice = attempt.answer.get<Choice>("word");
    if (!pair || !moment || *moment >= pair->scenes.size() || !choice)
        return;
    const feelings::WordId word = pair->scenes[*moment].word;
    const auto said = catalogue.wheel.find(choice->option);
    found.push_back({word, Path::recognise, said == word ? Grade::good : Grade::again, said,
                     attempt.step.subject, true});
}

/// The reading a step of a scene is held against; nothing for steps that are not marked by words.
std::optional<Key> key_for(const Scene& scene, const StepRef& ref)
{
    switch (ref.exercise)
    {
    case Exercise::chair: return scene.chair ? std::optional(scene.chair->key) : std::nullopt;
    case Exercise::name:
        return ref.part == "turn" && scene.turn ? key_after_turn(scene) : scene.key;
    case Exercise::sense:
    case Exercise::mixed:
    case Exercise::underneath: return scene.key;
    default: return std::nullopt;
    }
}

void of_scene(const Catalogue& catalogue, const Attempt& attempt, std::vector<Retrieval>& found)
{
    const Scene* scene = catalogue.scene(attempt.step.subject);
    const auto key = scene ? key_for(*scene, attempt.step) : std::nullopt;
    const Words* words = attempt.answer.get<Words>("words");
    if (!key || key->fits.empty() || !words)
        return;
    const bool typed = attempt.step.exercise == Exercise::sense;
    for (const NamedWord& named : words->words)
    {
        const auto word = word_said(catalogue, named.text);
        const auto mark = word ? mark_words(catalogue.wheel, *key, Words{{named}}) : std::nullopt;
        if (mark && band_of(mark->words[0]->closeness) == Band::closest_fit)
            found.push_back({*word, typed ? Path::produce : Path::recognise, Grade::good, word,
                             attempt.step.subject, false});
    }
}

} // namespace

std::vector<Retrieval> retrievals(const Catalogue& catalogue, const Attempt& attempt)
{
    std::vector<Retrieval> found;
    switch (attempt.step.exercise)
    {
    case Exercise::recall: of_recall(catalogue, attempt, found); break;
    case Exercise::twins: of_twins(catalogue, attempt, found); break;
    default: of_scene(catalogue, attempt, found); break;
    }
    return found;
}

} // namespace practice
