#pragma once

#include "feelings/word_state.hpp"
#include "practice/memory.hpp"

#include <vector>

namespace practice
{

/// One word to be asked, and how; or to be met.
struct WordTask
{
    feelings::WordId word;
    std::optional<Asking> asking; ///< Nothing: its card is shown.
    double value = 0;             ///< What it adds; see `worth`.
};

/// About what a word costs the evening, in seconds.
inline constexpr double ask_seconds = 12, meet_seconds = 22;

/// When a word that was met may be produced: after this many recognitions that went well.
inline constexpr int recognitions_first = 1;

/// The way a drilled word is asked next: by recognising it until that went well often enough, from
/// then on by producing it.
Path next_path(const WordPractice& practice);
/// The day on which a word falls due; nothing for words that were never met, and for known ones.
std::optional<base::Day> due_day(const WordPractice& practice);

/// How much asking a word today adds to the chance of finding it a month from now, 0 to 1:
/// p R(h, S_good) + (1 - p) R(h, S_again) - R(t + h, S), with p = R(t, S) and h of 30 days.
/// A card that was only read counts as a first review that was hard; of a word never met the whole
/// of that is gained.
double worth(const fsrs::Model& model, const WordPractice& practice, base::Day today);

/// The words that are due, the most worth asking first; among equals in the wheel's order.
std::vector<WordTask> due_words(const fsrs::Model& model, const std::vector<WordPractice>& words,
                                base::Day today);
/// For one who comes back: the words he most likely still has, the surest first.
std::vector<WordTask> surest_words(const fsrs::Model& model, const std::vector<WordPractice>& words,
                                   base::Day today);
/// Words to meet, of those that are open and were not met: every other one of the quiet half while
/// there are any, families first, then in the wheel's order turned by the seed. Where nothing open
/// is left, finer words whose word above was found on two days. A word placed as known counts as
/// held here.
std::vector<feelings::WordId> fresh_words(const Catalogue& catalogue,
                                          const std::vector<WordPractice>& words,
                                          const std::vector<feelings::WordState>& states,
                                          std::uint64_t seed, std::size_t most);

/// How many words an evening may still ask and meet.
struct WordCaps
{
    std::size_t asked = 0;
    std::size_t met = 0;
};
/// No new words while more than this many wait to be asked: five evenings’ worth.
inline constexpr std::size_t longest_queue = 30;

/// The words of an evening, the most worth its seconds first: due ones to ask and new ones to meet,
/// as many as the caps allow. How many of them there is time for is the planner's business.
std::vector<WordTask> evening_words(const Catalogue& catalogue, const fsrs::Model& model,
                                    const std::vector<WordPractice>& words,
                                    const std::vector<feelings::WordState>& states, base::Day today,
                                    std::uint64_t seed, const WordCaps& caps);

} // namespace practice
