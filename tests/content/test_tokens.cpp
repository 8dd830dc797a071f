#include "content/tokens.hpp"
#include "content/word_forms.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace
{

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> all;
    for (const content::Token& token : content::tokens_of(text))
        all.push_back(token.word);
    return all;
}

bool names(std::string_view feeling, std::string_view text)
{
    return !content::first_found(content::forms_of(feeling).same, content::tokens_of(text)).empty();
}

bool hints_at(std::string_view feeling, std::string_view text)
{
    return !content::first_found(content::forms_of(feeling).related, content::tokens_of(text))
                .empty();
}

} // namespace

TEST_CASE("tokens: small letters without accents, joints kept, punctuation dropped")
{
    CHECK(words("“You’re late,” says Zoë — at 8:31, T-shirt on.") ==
          std::vector<std::string>{"you're", "late", "says", "zoe", "at", "8", "31", "t-shirt",
                                   "on"});
    CHECK(words(" … — “”").empty());
    CHECK(words("don't-").front() == "don't");
    CHECK(words("’tis ‘so’") == std::vector<std::string>{"tis", "so"});
}

TEST_CASE("tokens: each says where it stands, whatever stands around it")
{
    const std::string text = "Ça va, “Zoë”?";
    for (const content::Token& token : content::tokens_of(text))
        CHECK(base::folded(text.substr(token.at.begin, token.at.end - token.at.begin)) ==
              token.word);
}

TEST_CASE("tokens: broken bytes end and are no words")
{
    CHECK(words("a \xFF\xFE\xE2\x80 b") == std::vector<std::string>{"a", "b"});
    CHECK(content::word_count("\xE2\x80") == 0);
}

TEST_CASE("word count: what a reader counts, not what stands between spaces")
{
    CHECK(content::word_count("He is — at 8:31 — there, £2.80 in hand.") == 8);
    CHECK(content::word_count(" \n … ") == 0);
}

TEST_CASE("phrases: whole words in a row; a star takes any ending")
{
    const auto tokens = content::tokens_of("For a moment the kettles, a moment later");
    CHECK(content::places_of("for a moment", tokens) == std::vector<std::size_t>{0});
    CHECK(content::places_of("a moment", tokens).size() == 2);
    CHECK(content::places_of("kettle", tokens).empty());
    CHECK(content::places_of("kettle*", tokens).size() == 1);
    CHECK(content::places_of("moment later than", tokens).empty());
}

TEST_CASE("speech: what is told without it, also when the quote never ends")
{
    CHECK(content::without_speech("He says “you” and “your” and goes.") ==
          "He says  and  and goes.");
    CHECK(content::without_speech("He says “you and").find("you") == std::string::npos);
}

TEST_CASE("sentences: those within speech count singly, numbers do not end one")
{
    CHECK(content::single_sentences("“No. I’m here. Quail.”").size() >= 3);
    CHECK(content::single_sentences("It is 8.31 and £2.80 is due").size() == 1);
}

TEST_CASE("word forms: a feeling is named by itself, its adverb and its noun")
{
    CHECK(names("lonely", "The loneliness of it."));
    CHECK(names("happy", "She waves happily."));
    CHECK(names("vulnerable", "He stands there vulnerably."));
    CHECK(names("nostalgic", "Nostalgically, he hums."));
    CHECK(names("left out", "He is left out of it."));
    CHECK_FALSE(names("left out", "He left, out of habit."));
    CHECK_FALSE(names("sad", "The saddle is wet."));
    CHECK_FALSE(names("irritated", "An irritating noise."));
    CHECK(hints_at("irritated", "An irritating noise."));
    CHECK(hints_at("worried", "“Don’t worry,” he says."));
    CHECK(hints_at("guilty", "No guilt in it."));
    CHECK_FALSE(hints_at("torn", "A storm is coming."));
}
