#pragma once

#include "base/message.hpp"
#include "practice/catalogue.hpp"
#include "practice/marking.hpp"

namespace tests
{

/// A fit by name on the small wheel's catalogue.
practice::Fit fit(const feelings::Wheel& wheel, std::string_view word, int weight,
                  std::vector<std::size_t> cues = {});
/// The reading of game.md 4's worked cases.
practice::Key worked_key(const feelings::Wheel& wheel);

/// One scene: five lines, four cues (two of the body), the worked reading, a withheld line that
/// turns it to "relieved". Every scene offers locate, each second one sense and each third a lean.
practice::Scene small_scene(const feelings::Wheel& wheel, std::size_t number);
/// So many scenes on the small wheel, three pairs of twins, cards for their words.
practice::Catalogue small_catalogue(std::size_t scenes = 5);

/// Words as if chosen on the wheel, each with these lines cited.
practice::Words said(std::vector<std::string> words, std::vector<std::size_t> lines = {});

/// The shipped catalogue and the shipped sentences.
const practice::Catalogue& shipped();
const base::Phrases& english();

} // namespace tests
