#include "content/lint_scene.hpp"

#include "content/lint_words.hpp"
#include "content/scene_texts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace content
{

namespace
{

constexpr std::size_t least_words = 60;
constexpr std::size_t most_words = 110;
constexpr std::size_t most_similes = 1;
constexpr std::array<std::string_view, 6> addressing{"you",      "your",  "yours",
                                                     "yourself", "you'*", "yourselves"};
constexpr std::array<std::string_view, 5> simile_signs{"like a", "like an", "like the", "as if",
                                                       "as though"};

void check_length(const practice::Scene& scene, Notes& notes)
{
    const std::size_t words = word_count(scene.text);
    if (words < least_words || words > most_words)
        notes.error("length",
                    "expected " + std::to_string(least_words) + " to " +
                        std::to_string(most_words) + " words, found " + std::to_string(words),
                    "/text");
}

/// The text must not give away what it asks for; nor may the withheld line.
void check_naming(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes)
{
    const std::vector<Token> tokens = tokens_of(scene.text);
    for (const practice::Fit& fit : scene.key.fits)
        check_unnamed(wheel[fit.word].text, tokens, "/text", notes);
    for (const practice::Far& far : scene.key.far)
        check_unnamed(wheel[far.word].text, tokens, "/text", notes);
    if (!scene.turn)
        return;
    const std::vector<Token> line = tokens_of(scene.turn->line);
    for (const practice::Fit& fit : practice::key_after_turn(scene).fits)
        check_unnamed(wheel[fit.word].text, line, "/turn/line", notes);
}

void check_telling(const practice::Scene& scene, Notes& notes)
{
    const std::vector<Token> tokens = tokens_of(scene.text);
    if (const auto word = first_of(lexicon::feeling_verbs(), tokens); !word.empty())
        notes.warning("feeling-verb", "expected it to be shown, found told with \"" + word + "\"",
                      "/text");
    std::size_t similes = 0;
    for (const std::string_view sign : simile_signs)
        similes += places_of(sign, tokens).size();
    if (similes > most_similes)
        notes.warning("similes", "expected at most one simile, found " + std::to_string(similes),
                      "/text");
}

bool addresses_you(std::string_view text)
{
    return !first_of(addressing, tokens_of(text)).empty();
}

/// A "you" scene speaks and asks with "you"; one about him keeps "you" for what is spoken.
void check_person(const practice::Scene& scene, Notes& notes)
{
    const bool second = scene.person == practice::Person::second;
    if (addresses_you(without_speech(scene.text)) != second)
        notes.error("person",
                    second ? "expected a scene in the second person to say \"you\""
                           : "expected \"you\" only in speech, in the third person",
                    "/text");
    if (!scene.lean.empty() && addresses_you(scene.lean) != second)
        notes.error("person",
                    second ? "expected the question to say \"you\", as the scene does"
                           : "expected the question to name him, as the scene does",
                    "/lean/question");
}

} // namespace

void lint_scene_text(const practice::Scene& scene, const feelings::Wheel& wheel, Notes& notes)
{
    check_length(scene, notes);
    check_sentences(scene.text, "/text", notes);
    check_naming(scene, wheel, notes);
    check_telling(scene, notes);
    check_person(scene, notes);
    for (const SceneText& text : texts_of(scene))
        check_characters(text.text, text.place, notes);
}

} // namespace content
