#include "content/lint_twins.hpp"

#include "content/lint_words.hpp"

#include <algorithm>
#include <string>

namespace content
{

namespace
{

constexpr std::size_t least_words = 15;
constexpr std::size_t most_words = 40;

void check_moment(const practice::MicroScene& scene, const practice::TwinPair& pair,
                  const std::string& place, const feelings::Wheel& wheel, Notes& notes)
{
    const std::string text = place + "/text";
    const std::size_t words = word_count(scene.text);
    if (words < least_words || words > most_words)
        notes.error("length",
                    "expected " + std::to_string(least_words) + " to " +
                        std::to_string(most_words) + " words, found " + std::to_string(words),
                    text);
    const std::vector<Token> tokens = tokens_of(scene.text);
    check_unnamed(wheel[pair.first].text, tokens, text, notes);
    check_unnamed(wheel[pair.second].text, tokens, text, notes);
    check_sentences(scene.text, text, notes);
    check_characters(scene.text, text, notes);
    check_characters(scene.why, place + "/why", notes);
    check_reason(scene.why, place + "/why", notes);
}

/// Each word must be the answer as often as the other.
void check_balance(const practice::TwinPair& pair, Notes& notes)
{
    const auto first =
        std::count_if(pair.scenes.begin(), pair.scenes.end(),
                      [&](const practice::MicroScene& scene) { return scene.word == pair.first; });
    if (2 * static_cast<std::size_t>(first) != pair.scenes.size())
        notes.error("twin-balance",
                    "expected as many moments for each word, found " + std::to_string(first) +
                        " of " + std::to_string(pair.scenes.size()) + " for the first",
                    "/scenes");
}

} // namespace

void lint_twins(const Loaded& loaded, std::vector<Finding>& findings)
{
    const practice::Catalogue& catalogue = loaded.catalogue;
    for (std::size_t i = 0; i < catalogue.twins.size(); ++i)
    {
        const practice::TwinPair& pair = catalogue.twins[i];
        Notes notes(findings, loaded.origins.twins[i].file, loaded.origins.twins[i].place);
        check_balance(pair, notes);
        check_reason(pair.difference, "/difference", notes);
        check_characters(pair.difference, "/difference", notes);
        for (std::size_t k = 0; k < pair.scenes.size(); ++k)
            check_moment(pair.scenes[k], pair, "/scenes/" + std::to_string(k), catalogue.wheel,
                         notes);
    }
}

} // namespace content
