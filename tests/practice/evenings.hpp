#pragma once

#include "practice/keeper.hpp"
#include "practice/sitting.hpp"

#include <random>
#include <string>

namespace tests
{

/// Eight in the evening of a day, in a place an hour east of Greenwich.
base::Moment evening_of(int day);
base::Id id_of(std::uint64_t number);
/// Ids 1, 2, 3 ... from `first` on.
base::IdSource counted_ids(std::uint64_t first = 1);

/// Keeps in memory, and fails while told to.
class MemoryKeeper : public practice::Keeper
{
public:
    base::Result<void> keep(const std::vector<practice::Event>& events) override;
    base::Result<void> keep_draft(const practice::StepRef& step,
                                  const practice::Answer& half) override;
    base::Result<void> drop_draft() override;
    std::optional<practice::Answer> draft(const practice::StepRef& step) const override;

    bool disk_full = false;
    std::vector<practice::Event> kept;

private:
    std::optional<std::pair<practice::StepRef, practice::Answer>> m_draft;
};

/// Everything of a view that a player can see or do, in words; equal views are equal texts.
std::string in_words(const practice::View& view);
/// Evenings, documents and states of a history in words.
std::string in_words(const practice::History& history);

/// An answer that fits the step: each field blank, or filled in by the dice.
practice::Answer any_answer(const practice::Step& step, const feelings::Wheel& wheel,
                            std::mt19937& dice);
/// An answer with a word where one is asked for, and nothing that is not needed beside it.
practice::Answer plain_answer(const practice::Step& step, const std::string& word);

/// Answers and passes until the evening is over; calls that it is not, after so many steps.
void play_to_the_end(practice::Sitting& sitting, int day, const std::string& word = "hurt");
/// Begins, plays and ends the planned evening; gives its plan.
practice::Plan whole_evening(practice::Sitting& sitting, int day,
                             const practice::PlanWishes& wishes = {});

} // namespace tests
