#include "content/lint_cards.hpp"

#include "content/lint_words.hpp"
#include "content/page.hpp"
#include "content/reading_grade.hpp"
#include "content/word_forms.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <string>

namespace content
{

namespace
{

using feelings::Card;
using feelings::WordId;

/// Words whose card points to help.
constexpr std::array<std::string_view, 4> heavy{"hopeless", "despairing", "trapped", "useless"};
constexpr std::array<std::string_view, 3> pointers{"help", "told", "tell*"};
constexpr std::array<std::string_view, 4> ordering{"apologi*", "say sorry", "forgive him",
                                                   "forgive her"};
constexpr int hardest_grade = 8;
constexpr std::array<std::string_view, 3> certain{"is", "are", "always"};

/// Looks at one card among all the others.
class CardRules
{
public:
    CardRules(const practice::Catalogue& catalogue, WordId word, Notes notes)
        : m_catalogue(catalogue)
        , m_word(word)
        , m_card(*catalogue.card(word))
        , m_notes(std::move(notes))
    {
    }

    void check()
    {
        check_definition();
        check_unlike();
        check_hints();
        for (const auto& [place, text] :
             {std::pair{"/definition", &m_card.definition}, std::pair{"/body", &m_card.body},
              std::pair{"/trigger", &m_card.trigger}, std::pair{"/need", &m_card.need},
              std::pair{"/line", &m_card.line}})
            check_characters(*text, place, m_notes);
    }

private:
    const std::string& text_of(WordId word) const
    {
        return m_catalogue.wheel[word].text;
    }
    void check_definition();
    void check_circle(const std::vector<Token>& definition);
    void check_unlike();
    void check_hints();

    const practice::Catalogue& m_catalogue;
    WordId m_word;
    const Card& m_card;
    Notes m_notes;
};

void CardRules::check_definition()
{
    const std::vector<Token> tokens = tokens_of(m_card.definition);
    const WordForms forms = forms_of(text_of(m_word));
    std::string own = first_found(forms.same, tokens);
    if (own.empty())
        own = first_found(forms.related, tokens);
    if (!own.empty())
        m_notes.error("own-stem", "expected other words than its own, found \"" + own + "\"",
                      "/definition");
    if (base::sentences(m_card.definition).size() != 1)
        m_notes.error("one-sentence", "expected one sentence", "/definition");
    if (const double grade = reading_grade(m_card.definition); grade > hardest_grade)
        m_notes.error("card-grade",
                      "expected a text for grade " + std::to_string(hardest_grade) +
                          " or lower, found one for " + std::to_string(static_cast<int>(grade)) +
                          "+",
                      "/definition");
    if (const std::string verdict = first_of(lexicon::judging(), tokens); !verdict.empty())
        m_notes.error("card-verdict", "expected no verdict, found \"" + verdict + "\"",
                      "/definition");
    check_circle(tokens);
}

/// Two words must not explain each other. Found once, at the earlier of the two.
void CardRules::check_circle(const std::vector<Token>& definition)
{
    for (std::size_t i = m_word.index + 1u; i < m_catalogue.cards.size(); ++i)
    {
        const WordId other{static_cast<std::uint16_t>(i)};
        const Card* card = m_catalogue.card(other);
        if (!card || places_of(text_of(other), definition).empty())
            continue;
        if (!places_of(text_of(m_word), tokens_of(card->definition)).empty())
            m_notes.error("circular", "\"" + text_of(other) + "\" is explained by this word",
                          "/definition");
    }
}

void CardRules::check_unlike()
{
    for (std::size_t i = 0; i < m_card.unlike.size(); ++i)
    {
        const std::string place = "/unlike/" + std::to_string(i);
        const WordId other = m_card.unlike[i].word;
        const auto listed = [](WordId word)
        { return [word](const Card::Unlike& unlike) { return unlike.word == word; }; };
        const auto end = m_card.unlike.begin() + static_cast<std::ptrdiff_t>(i);
        if (other == m_word || std::any_of(m_card.unlike.begin(), end, listed(other)))
            m_notes.error("unlike", "expected another word each time", place + "/word");
        const Card* card = m_catalogue.card(other);
        if (card && std::none_of(card->unlike.begin(), card->unlike.end(), listed(m_word)))
            m_notes.error("unlike-symmetric",
                          "expected \"" + text_of(other) + "\" to list \"" + text_of(m_word) +
                              "\" too",
                          place + "/word");
        check_characters(m_card.unlike[i].difference, place + "/difference", m_notes);
    }
}

void CardRules::check_hints()
{
    const std::vector<Token> body = tokens_of(m_card.body);
    if (places_of("often", body).empty() || !first_of(certain, body).empty())
        m_notes.error("card-body", "expected \"often ...\", never that the body is so", "/body");
    const std::vector<Token> need = tokens_of(m_card.need);
    if (const std::string order = first_of(ordering, need); !order.empty())
        m_notes.error("card-need", "expected a need, not an order such as \"" + order + "\"",
                      "/need");
    const bool is_heavy = std::find(heavy.begin(), heavy.end(), text_of(m_word)) != heavy.end();
    if (is_heavy && first_of(pointers, need).empty())
        m_notes.error("card-help", "expected a pointer to help", "/need");
    const std::string named = first_found(forms_of(text_of(m_word)).same, tokens_of(m_card.line));
    if (!named.empty())
        m_notes.error("names-feeling",
                      "expected the feeling to be shown, found it named: \"" + named + "\"",
                      "/line");
}

std::string home_file(const Loaded& loaded, WordId word)
{
    const std::string name = family_file(loaded.catalogue.wheel, word);
    const std::filesystem::path assets = std::filesystem::path(loaded.origins.wheel).parent_path();
    return (assets / "words" / (name + ".json")).string();
}

/// Two cards must not say the same.
void check_twice(const Loaded& loaded, std::vector<Finding>& findings)
{
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < loaded.catalogue.cards.size(); ++i)
    {
        if (!loaded.catalogue.cards[i])
            continue;
        const auto [first, is_new] =
            seen.emplace(base::folded(loaded.catalogue.cards[i]->definition), i);
        if (!is_new)
            Notes(findings, loaded.origins.cards[i].file, loaded.origins.cards[i].place)
                .error("duplicate-text",
                       "expected a definition of its own, found that of \"" +
                           loaded.catalogue.wheel.words()[first->second].text + "\"",
                       "/definition");
    }
}

/// A wheel of feelings has no room for what a person is or ought to be.
void check_virtues(const Loaded& loaded, std::vector<Finding>& findings)
{
    for (const feelings::Word& word : loaded.catalogue.wheel.words())
        if (!first_of(lexicon::virtues(), tokens_of(word.text)).empty())
            Notes(findings, loaded.origins.wheel, "")
                .error("virtue",
                       "expected a feeling, found the virtue or trait \"" + word.text + "\"", "");
}

} // namespace

void lint_cards(const Loaded& loaded, std::vector<Finding>& findings)
{
    const practice::Catalogue& catalogue = loaded.catalogue;
    for (std::size_t i = 0; i < catalogue.cards.size(); ++i)
    {
        const WordId word{static_cast<std::uint16_t>(i)};
        const Origins::Place& origin = loaded.origins.cards[i];
        if (catalogue.cards[i])
            CardRules(catalogue, word, Notes(findings, origin.file, origin.place)).check();
        else
            Notes(findings, home_file(loaded, word), "/cards")
                .warning("card-missing",
                         "expected a card for \"" + catalogue.wheel[word].text + "\"");
    }
    check_twice(loaded, findings);
    check_virtues(loaded, findings);
}

} // namespace content
