#pragma once

#include "base/result.hpp"
#include "content/finding.hpp"
#include "practice/catalogue.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace content
{

/// What a person has written about having read a scene blind: the words that came.
struct Reading
{
    std::string reader;
    std::vector<std::string> words;
};

/// How far a scene has come on its way to the player.
enum class ReviewState
{
    draft,
    read,
    sensitivity_read,
    released
};

/// Where a scene was written and what only its authors and reviewers need to know of it.
struct SceneOrigin
{
    std::string file;
    std::string place; ///< JSON pointer of the scene in its file.
    std::string age;   ///< "30s", "child"; empty when not given.
    ReviewState review = ReviewState::draft;
    std::vector<Reading> readings;
};

/// Where each thing of a catalogue was written, in the catalogue's own order.
struct Origins
{
    struct Place
    {
        std::string file;
        std::string place; ///< JSON pointer.
    };
    std::string wheel; ///< The file of the wheel.
    std::vector<SceneOrigin> scenes;
    std::vector<Place> cards; ///< By WordId; the file is empty for a word without a card.
    std::vector<Place> known; ///< In the order of the known words.
    std::vector<Place> chapters;
    std::vector<Place> cast;
    std::vector<Place> twins;
    std::string sort; ///< The file of the lines to sort; empty until it could be read.
    std::vector<Place> sort_lines;
    std::vector<std::string> name_traditions; ///< Where each cast member's name comes from.
};

/// Everything that could be read, and everything that could not.
struct Loaded
{
    practice::Catalogue catalogue;
    std::vector<Finding> faults; ///< Each names file, JSON pointer and expectation.
    Origins origins;
};

/// Reads the words alone: assets/wheel.json, assets/words, assets/known; faults as with `load`.
base::Result<Loaded> load_words(const std::filesystem::path& assets);

/// Reads the words (as `load_words`) and the scenes (levels) in the base locale.
/// What is wrong with a file, a scene or a card leaves that one out and is told in the faults;
/// only without a sound wheel is there nothing to play with, which is the error.
base::Result<Loaded> load(const std::filesystem::path& assets, const std::filesystem::path& levels);

} // namespace content
