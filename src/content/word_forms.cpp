#include "content/word_forms.hpp"

#include <array>
#include <utility>

namespace content
{

namespace
{

/// Nouns and verbs that no rule of spelling leads to.
constexpr std::array kin{std::pair{"angry", "anger"},
                         std::pair{"ashamed", "shame"},
                         std::pair{"affectionate", "affection"},
                         std::pair{"anxious", "anxiety"},
                         std::pair{"bored", "boredom"},
                         std::pair{"caring", "care"},
                         std::pair{"compassionate", "compassion"},
                         std::pair{"contemptuous", "contempt"},
                         std::pair{"curious", "curiosity"},
                         std::pair{"despairing", "despair"},
                         std::pair{"disgusted", "disgust"},
                         std::pair{"envious", "envy"},
                         std::pair{"furious", "fury"},
                         std::pair{"afraid", "fear"},
                         std::pair{"grateful", "gratitude"},
                         std::pair{"grieving", "grief"},
                         std::pair{"guilty", "guilt"},
                         std::pair{"happy", "happiness"},
                         std::pair{"hopeful", "hope"},
                         std::pair{"hostile", "hostility"},
                         std::pair{"hurt", "hurts"},
                         std::pair{"jealous", "jealousy"},
                         std::pair{"joyful", "joy"},
                         std::pair{"loving", "love"},
                         std::pair{"nostalgic", "nostalgia"},
                         std::pair{"passionate", "passion"},
                         std::pair{"proud", "pride"},
                         std::pair{"relieved", "relief"},
                         std::pair{"regretful", "regret"},
                         std::pair{"remorseful", "remorse"},
                         std::pair{"resentful", "resentment"},
                         std::pair{"sympathetic", "sympathy"},
                         std::pair{"warm", "warmth"},
                         std::pair{"yearning", "longing"}};

constexpr std::string_view vowels = "aeiouy";

void add_adverbs(std::string_view word, std::vector<std::string>& forms)
{
    const std::string stem(word);
    forms.push_back(stem + "ly");
    forms.push_back(stem + "ness");
    if (word.ends_with('y'))
    {
        forms.push_back(stem.substr(0, stem.size() - 1) + "ily");
        forms.push_back(stem.substr(0, stem.size() - 1) + "iness");
    }
    if (word.ends_with("le"))
        forms.push_back(stem.substr(0, stem.size() - 1) + "y");
    if (word.ends_with("ic"))
        forms.push_back(stem + "ally");
}

void add_verb(const std::string& stem, std::vector<std::string>& forms)
{
    for (const char* ending : {"", "e", "s", "es", "ed", "ing", "ingly", "ion", "ions", "ment"})
        forms.push_back(stem + ending);
}

void add_related(std::string_view word, std::vector<std::string>& forms)
{
    if (word.ends_with("ied"))
        for (const char* ending : {"y", "ies", "ying"})
            forms.push_back(std::string(word.substr(0, word.size() - 3)) + ending);
    else if (word.ends_with("ed") && word.size() > 4)
        add_verb(std::string(word.substr(0, word.size() - 2)), forms);
    else if (word.ends_with("ing") && word.size() > 5)
        add_verb(std::string(word.substr(0, word.size() - 3)), forms);
    for (const auto& [feeling, other] : kin)
        if (word == feeling)
            forms.push_back(other);
}

} // namespace

WordForms forms_of(std::string_view word)
{
    WordForms forms;
    forms.same.emplace_back(word);
    if (word.find(' ') != std::string_view::npos)
        return forms;
    add_adverbs(word, forms.same);
    add_related(word, forms.related);
    std::erase_if(forms.related, [&](const std::string& form)
                  { return form == word || form.find_first_of(vowels) == std::string::npos; });
    return forms;
}

std::string first_found(const std::vector<std::string>& forms, const std::vector<Token>& tokens)
{
    for (const std::string& form : forms)
        if (const auto places = places_of(form, tokens); !places.empty())
            return form;
    return {};
}

} // namespace content
