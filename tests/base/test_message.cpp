#include "base/message.hpp"

#include <doctest/doctest.h>

using base::Message;
using base::Phrases;
using Texts = std::map<std::string, std::string, std::less<>>;

TEST_CASE("phrases: gaps are filled by name, wherever and however often they stand")
{
    const Phrases phrases(Texts{{"a", "“{word}” lies beside “{target}”, {word}."}});
    CHECK(phrases.say({"a", {{"target", "hurt"}, {"word", "sad"}}}) ==
          "“sad” lies beside “hurt”, sad.");
}

TEST_CASE("phrases: what a player typed is never taken for a gap")
{
    const Phrases phrases(Texts{{"a", "{x}{y}"}});
    CHECK(phrases.say({"a", {{"x", "{y}"}, {"y", "{x}"}}}) == "{y}{x}");
    CHECK(phrases.say({"a", {{"x", ""}, {"y", "{"}}}) == "{");
}

TEST_CASE("phrases: unknown gaps and lone braces stay as they are")
{
    const Phrases phrases(Texts{{"a", "{who} said {"}, {"b", "{{n}}"}, {"c", "{}"}, {"d", "}{n"}});
    CHECK(phrases.say("a") == "{who} said {");
    CHECK(phrases.say({"b", {{"n", "3"}}}) == "{3}");
    CHECK(phrases.say("c") == "{}");
    CHECK(phrases.say({"d", {{"n", "3"}}}) == "}{n");
}

TEST_CASE("phrases: one and many have their own forms")
{
    const Phrases phrases(Texts{{"left.one", "{n} scene"}, {"left.other", "{n} scenes"}});
    CHECK(phrases.say({"left", {{"n", "1"}}}) == "1 scene");
    CHECK(phrases.say({"left", {{"n", "0"}}}) == "0 scenes");
    CHECK(phrases.say({"left", {{"n", "11"}}}) == "11 scenes");
    CHECK(phrases.say({"left", {{"n", "01"}}}) == "01 scenes");
    CHECK(phrases.say("left") == "{n} scenes");
}

TEST_CASE("phrases: a missing sentence shows its key")
{
    CHECK(Phrases().say("tonight.begin") == "[tonight.begin]");
    CHECK_FALSE(Phrases().has("tonight.begin"));
}

TEST_CASE("phrases: a key that is there is never shown as missing")
{
    const Phrases phrases(Texts{{"a", "x"}, {"b.other", "many"}, {"c.one", "x"}, {"c.other", "y"}});
    for (const std::string key : {"a", "b", "c"})
        for (const std::string n : {"0", "1", "2"})
        {
            CAPTURE(key);
            CAPTURE(n);
            CHECK(phrases.has(key));
            CHECK(phrases.say({key, {{"n", n}}}).find('[') == std::string::npos);
        }
    CHECK_FALSE(phrases.has("b.one"));
}

TEST_CASE("phrases: a standing filling is said where the message has none of its own")
{
    Phrases phrases(Texts{{"a", "Undo ({key.undo}), {n}"}});
    phrases.fill("key.undo", "U");
    CHECK(phrases.say({"a", {{"n", "1"}}}) == "Undo (U), 1");
    CHECK(phrases.say({"a", {{"key.undo", "Z"}, {"n", "1"}}}) == "Undo (Z), 1");
    phrases.fill("key.undo", "{n}");
    CHECK(phrases.say({"a", {{"n", "1"}}}) == "Undo ({n}), 1");
}
