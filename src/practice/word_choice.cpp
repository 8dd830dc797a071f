#include "practice/word_choice.hpp"

#include "practice/opening.hpp"

#include <algorithm>
#include <utility>

namespace practice
{

namespace
{

constexpr int horizon = 90;
/// What reading a card leaves, before the word was ever asked for.
constexpr fsrs::Grade first_sight = fsrs::Grade::hard;

/// Each way goes through the prompts in turn, so that a word is met in several contexts.
Prompt next_prompt(const WordPractice& practice, Path path)
{
    const auto& memory = practice.by(path);
    const int before = memory ? memory->scheduled.reviews : 0;
    return static_cast<Prompt>(static_cast<std::size_t>(before) % prompt_count);
}

WordTask task_for(feelings::WordId word, const WordPractice& practice)
{
    const Path path = next_path(practice);
    return {word, Asking{path, next_prompt(practice, path)}, 0};
}

/// The memory of the way asked next, or of the other one while that is still to come.
const std::optional<WordMemory>& latest_memory(const WordPractice& practice)
{
    const auto& produced = practice.by(Path::produce);
    return produced ? produced : practice.by(Path::recognise);
}

feelings::WordId id_of(std::size_t index)
{
    return {static_cast<std::uint16_t>(index)};
}

void most_valuable_first(std::vector<WordTask>& tasks)
{
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const WordTask& a, const WordTask& b) { return a.value > b.value; });
}

/// A word to meet: open ones before those that are nearly so, and the vaguer before the finer.
struct Fresh
{
    feelings::WordId word;
    bool nearly = false;
    feelings::Ring ring = feelings::Ring::hub;

    bool operator<(const Fresh& other) const
    {
        return std::pair(nearly, ring) < std::pair(other.nearly, other.ring);
    }
};

/// The word above was found on two days: its finer ones are met once nothing else is new.
bool nearly_open(const feelings::Wheel& wheel, const std::vector<feelings::WordState>& states,
                 feelings::WordId word)
{
    const auto parent = wheel[word].parent;
    return parent && states[parent->index] >= feelings::WordState::practised;
}

/// One of each in turn, as long as both last; open ones first.
std::vector<feelings::WordId> in_turn(const std::vector<Fresh>& first,
                                      const std::vector<Fresh>& second, std::size_t most)
{
    std::vector<feelings::WordId> words;
    for (const bool nearly : {false, true})
        for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i)
            for (const auto* group : {&first, &second})
                if (i < group->size() && words.size() < most && (*group)[i].nearly == nearly)
                    words.push_back((*group)[i].word);
    return words;
}

} // namespace

Path next_path(const WordPractice& practice)
{
    const auto& recognised = practice.by(Path::recognise);
    const bool ready = recognised && recognised->scheduled.reviews - recognised->scheduled.lapses >=
                                         recognitions_first;
    return practice.by(Path::produce) || ready ? Path::produce : Path::recognise;
}

std::optional<base::Day> due_day(const WordPractice& practice)
{
    if (!practice.met || !practice.drilled())
        return std::nullopt;
    if (const auto& produced = practice.by(Path::produce))
        return produced->due();
    if (const auto& recognised = practice.by(Path::recognise))
        return recognised->due();
    return base::Day{practice.met->number + 1};
}

double worth(const fsrs::Model& model, const WordPractice& practice, base::Day today)
{
    using fsrs::Grade;
    if (!practice.met)
        return model.retrievability(horizon, model.first(first_sight).stability);
    const auto& memory = latest_memory(practice);
    const base::Day last = memory ? memory->last : *practice.met;
    const fsrs::Memory before = memory ? memory->scheduled.memory : model.first(first_sight);
    const int days = std::max(0, base::days_between(last, today));
    const double chance = model.retrievability(days, before.stability);
    const auto later = [&](Grade grade)
    { return model.retrievability(horizon, model.next(before, grade, days).stability); };
    return chance * later(Grade::good) + (1 - chance) * later(Grade::again) -
           model.retrievability(days + horizon, before.stability);
}

std::vector<WordTask> due_words(const fsrs::Model& model, const std::vector<WordPractice>& words,
                                base::Day today)
{
    std::vector<WordTask> tasks;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const auto due = due_day(words[i]); due && !(today < *due))
        {
            tasks.push_back(task_for(id_of(i), words[i]));
            tasks.back().value = worth(model, words[i], today);
        }
    most_valuable_first(tasks);
    return tasks;
}

std::vector<WordTask> surest_words(const fsrs::Model& model, const std::vector<WordPractice>& words,
                                   base::Day today)
{
    std::vector<WordTask> tasks;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (due_day(words[i]))
        {
            tasks.push_back(task_for(id_of(i), words[i]));
            const auto& memory = words[i].by(tasks.back().asking->path);
            tasks.back().value = memory ? memory->retrievability(model, today) : 0;
        }
    most_valuable_first(tasks);
    return tasks;
}

std::vector<feelings::WordId> fresh_words(const Catalogue& catalogue,
                                          const std::vector<WordPractice>& words,
                                          const std::vector<feelings::WordState>& folded,
                                          std::uint64_t seed, std::size_t most)
{
    // What he has already opens what lies under it: it is never asked, so it could never be held.
    std::vector<feelings::WordState> states = folded;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!words[i].drilled())
            states[i] = std::max(states[i], feelings::WordState::held);
    std::vector<Fresh> quiet, other;
    for (std::size_t i = 0; i < words.size(); ++i)
    {
        const feelings::WordId id = id_of(i);
        const bool open = is_open(catalogue.wheel, states, id);
        if (words[i].met || !words[i].drilled() || !catalogue.card(id) ||
            (!open && !nearly_open(catalogue.wheel, states, id)))
            continue;
        (catalogue.wheel[id].quiet ? quiet : other)
            .push_back({id, !open, catalogue.wheel[id].ring});
    }
    for (std::vector<Fresh>* group : {&quiet, &other})
    {
        if (!group->empty())
            std::rotate(group->begin(),
                        group->begin() + static_cast<std::ptrdiff_t>(seed % group->size()),
                        group->end());
        std::stable_sort(group->begin(), group->end());
    }
    return in_turn(quiet, other, most);
}

std::vector<WordTask> evening_words(const Catalogue& catalogue, const fsrs::Model& model,
                                    const std::vector<WordPractice>& words,
                                    const std::vector<feelings::WordState>& states, base::Day today,
                                    std::uint64_t seed, const WordCaps& caps)
{
    std::vector<WordTask> tasks = due_words(model, words, today);
    const bool room = tasks.size() <= longest_queue;
    tasks.resize(std::min(tasks.size(), caps.asked));
    if (room)
        for (const feelings::WordId word : fresh_words(catalogue, words, states, seed, caps.met))
            tasks.push_back({word, std::nullopt, worth(model, words[word.index], today)});
    const auto per_second = [](const WordTask& task)
    { return task.value / (task.asking ? ask_seconds : meet_seconds); };
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&](const WordTask& a, const WordTask& b)
                     { return per_second(a) > per_second(b); });
    return tasks;
}

} // namespace practice
