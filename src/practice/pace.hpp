#pragma once

#include "practice/catalogue.hpp"
#include "practice/history.hpp"
#include "practice/plan.hpp"

namespace practice
{

/// How long the steps of an item take an unhurried reader, in seconds: its texts read once at 18
/// characters a second, every control, and what is read after each answer.
double item_seconds(const Catalogue& catalogue, const PlanItem& item);
/// The part of it that passes before the step is answered; `step` counts within the item.
double step_seconds(const Catalogue& catalogue, const PlanItem& item, std::size_t step);
double plan_seconds(const Catalogue& catalogue, const Plan& plan);

/// How much longer than that this player takes, from the answers so far: 0.5 to 1.8.
class Pace
{
public:
    /// Seconds an answer took beside those it was expected to. One who walked away counts as three
    /// times the expected at most; one who pressed on within a fifth of it did not read, and says
    /// nothing about his pace.
    void take(double took, double expected);
    /// (sum taken + k) / (sum expected + k), with k of 120 seconds: a few answers change little.
    double factor() const;

private:
    double m_took = 0;
    double m_expected = 0;
};

} // namespace practice
