#pragma once

#include "practice/catalogue.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

/// Simulated players, to see what choosing words in one way or another leaves after months. They
/// know nothing of the planners, and the planners nothing of them but the answers.
namespace practice::simulation
{

/// Who plays.
enum class Profile
{
    avoids_quiet, ///< Five days of seven; leaves out a word of the quiet half three times in five.
    irregular,    ///< Bursts of evenings with gaps of a week or so: about two days of five.
    beginner,     ///< Six days of seven; forgets faster, and has hardly a word already.
    knows_much    ///< Five days of seven; has sixty words of a hundred already.
};

/// How a player forgets, whatever a planner believes.
enum class Law
{
    fsrs, ///< FSRS-6, each player with parameters of his own (each weight times e^N(0, 0.15)).
    /// A power law for each exposure whose decay grows with what was still active (Pavlik and
    /// Anderson 2005, doi 10.1207/s15516709cog0000_14), less for words of the same family met in
    /// the last week: interference. No planner knows it.
    power
};

/// Who chooses the words of an evening: at most six to ask and two to meet, for all alike.
enum class Chooser
{
    ours,
    random,  ///< Any words that were met, any new ones.
    leitner, ///< Boxes of 1, 3, 7, 16 and 35 days; a miss goes back to the first.
    sm2      ///< SM-2 (Wozniak 1990): grades 4 and 1, first intervals 1 and 6 days.
};

std::string_view name_of(Profile profile);
std::string_view name_of(Law law);
std::string_view name_of(Chooser chooser);
const std::vector<Profile>& all_profiles();
const std::vector<Law>& all_laws();
const std::vector<Chooser>& all_choosers();

/// What one player has at the end of a day. Words that were placed as known are in none of it.
struct Reached
{
    double met = 0;
    double practised = 0; ///< Found on two days or more.
    double held = 0; ///< Produced on two days a week apart or more, by all three kinds of prompts.
    /// The number of words he would find from nothing on that day: the sum of their chances.
    double retained = 0;
    double retained_quiet = 0; ///< Of these, the quiet half.
    double asked = 0;
    double minutes = 0; ///< Spent on words so far: 12 s an asked one, 22 s a new one.
};

/// The player with this seed under one chooser, seen at the end of each of `days` (rising). The
/// same seed is the same player, with the same evenings, whoever chooses.
std::vector<Reached> play(const Catalogue& catalogue, Profile profile, Law law, Chooser chooser,
                          const std::vector<int>& days, std::uint64_t seed);

} // namespace practice::simulation
