#include "feelings/known_words.hpp"

#include "practice/named.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <set>

using feelings::KnownWords;
using feelings::Manner;

namespace
{

const practice::Catalogue& shipped()
{
    return tests::shipped();
}

std::string home_of(std::string_view typed)
{
    const KnownWords::Form* form = shipped().known.find(typed);
    return form ? shipped().wheel[form->home].text : "";
}

} // namespace

TEST_CASE("known words: at least 700 further headwords in at least 1,800 forms, no form twice")
{
    std::size_t further = 0;
    for (const feelings::KnownWord& word : shipped().known.words())
        further += !shipped().wheel.find(word.text);
    CHECK(further >= 700);
    CHECK(shipped().known.forms().size() >= 1'800);
    std::set<std::string> forms;
    for (const KnownWords::Form& form : shipped().known.forms())
        CHECK_MESSAGE(forms.insert(form.folded).second, form.text);
}

TEST_CASE("known words: every word of the wheel and every form is found, whatever stands before it")
{
    for (const KnownWords::Form& form : shipped().known.forms())
    {
        const KnownWords::Form* found = shipped().known.find(form.text);
        REQUIRE_MESSAGE(found, form.text);
        CHECK(found == &form);
    }
    CHECK(home_of("I feel gutted") == "disappointed");
    CHECK(home_of("a bit Sad") == "sad");
    CHECK(home_of("heart-broken") == "heartbroken");
    CHECK(home_of("not sad").empty());
    CHECK(home_of("").empty());
    CHECK(home_of("a bit").empty());
    CHECK(home_of("the man next door").empty());
}

TEST_CASE("known words: a form that is taken is refused whole, and nothing of it stays")
{
    const feelings::Wheel& wheel = shipped().wheel;
    KnownWords words(wheel);
    const auto sad = *wheel.find("sad"), angry = *wheel.find("angry");
    CHECK_FALSE(words.add(wheel, {"blue", sad, Manner::plain, {"the blues", "the-blues"}}));
    const std::size_t before = words.forms().size();
    const auto clash = words.add(wheel, {"steaming", angry, Manner::plain, {"The  Blues"}});
    REQUIRE(clash);
    CHECK(clash->taken_by == "blue");
    CHECK(words.forms().size() == before);
    CHECK_FALSE(words.find("steaming"));
    CHECK(words.add(wheel, {"angry one", angry, Manner::plain, {"sad"}}));
}

TEST_CASE("a typed word: the wheel's own, a known one at its home, a vague or unknown one loose")
{
    const auto named = [](std::string_view typed)
    { return practice::named_word(shipped(), typed); };
    CHECK(named(" Hurt ") == practice::NamedWord{"hurt", "hurt", {}});
    CHECK(named("gutted") == practice::NamedWord{"gutted", "disappointed", {}});
    CHECK(named("sadness") == practice::NamedWord{"sadness", "sad", {}});
    CHECK(named("fine") == practice::NamedWord{"fine", "", {}});
    CHECK(named("wobblesome") == practice::NamedWord{"wobblesome", "", {}});
    CHECK(practice::word_said(shipped(), "sadness") == shipped().wheel.find("sad"));
    CHECK(practice::word_said(shipped(), "sad") == shipped().wheel.find("sad"));
    CHECK_FALSE(practice::word_said(shipped(), "gutted"));
}
