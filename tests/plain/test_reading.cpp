#include "plain/reading.hpp"

#include "practice/in_words.hpp"
#include "practice/small_catalogue.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace practice;

namespace
{

/// What a line means for a field, in words; "?" with the reason's key when it was not understood.
std::string read(const FieldKind& kind, std::string_view line)
{
    Step step;
    step.story = "One. Two. Three.";
    step.lines = base::sentences(step.story);
    const Field field{"field", {}, kind};
    const plain::Reading reading =
        plain::read_line(step, field, line, tests::shipped(), tests::english());
    if (const auto* message = std::get_if<base::Message>(&reading))
        return "? " + message->key;
    const auto* value = std::get_if<Value>(&reading);
    return value ? in_words(*value) : "";
}

NamedWord first_word(std::string_view line)
{
    Step step;
    step.story = "One. Two. Three.";
    step.lines = base::sentences(step.story);
    const Field field{"field", {}, WordsField{3, false, true, {}}};
    const plain::Reading reading =
        plain::read_line(step, field, line, tests::shipped(), tests::english());
    REQUIRE(std::holds_alternative<Value>(reading));
    return std::get<Words>(std::get<Value>(reading)).words.at(0);
}

const WordsField three_words{3, false, true, {}};
const BodyField two_places{2, true};
const ChoiceField options{{{"sad", {}, "sad"}, {"hurt", {}, "hurt"}}};

} // namespace

TEST_CASE("reading words: case, spaces, lines and a place on the wheel")
{
    CHECK(first_word("  Hurt ") == NamedWord{"hurt", "hurt", {}});
    CHECK(first_word("hurt [2]") == NamedWord{"hurt", "hurt", {1}});
    CHECK(first_word("hurt[1 3]") == NamedWord{"hurt", "hurt", {0, 2}});
    CHECK(first_word("gutted = Disappointed") == NamedWord{"gutted", "disappointed", {}});
    CHECK(first_word("gutted") == NamedWord{"gutted", "disappointed", {}});
    CHECK(first_word("gutted = sad") == NamedWord{"gutted", "sad", {}});
    CHECK(first_word("scooped out") == NamedWord{"scooped out", "", {}});
    CHECK(first_word("gutted = disappointed [2]") == NamedWord{"gutted", "disappointed", {1}});
}

TEST_CASE("reading words: a blank line keeps what stands there, a dash takes it away")
{
    CHECK(read(three_words, "") == "");
    WordsField turn = three_words;
    turn.initial = {{"hurt", "hurt", {}}};
    CHECK(read(turn, "   ").find("hurt") != std::string::npos);
    CHECK(read(turn, "-").find("hurt") == std::string::npos);
}

TEST_CASE("reading words: what cannot be meant is said, with the reason")
{
    for (const char* line :
         {"hurt [0]", "hurt [4]", "hurt [", "hurt ]2[", "hurt [two]", "hurt [99999999999999999999]",
          "= hurt", "[2]", "hurt,,sad", ",", "gutted = nothing of the wheel", "hurt [-1]"})
        CHECK_MESSAGE(read(three_words, line).starts_with("?"), line);
    CHECK(read(three_words, "hurt, sad, angry, calm") == "? plain.why-words");
}

TEST_CASE("reading the body: places and what it is like there")
{
    CHECK(read(two_places, "") == "");
    CHECK(
        read(two_places, "chest: tight, hollow; hands") ==
        in_words(Value{Body{
            {{feelings::Zone::chest, {feelings::Sensation::tight, feelings::Sensation::hollow}, {}},
             {feelings::Zone::hands, {}, {}}}}}));
    for (const char* line :
         {"elbow of mine", "chest: like fire", "chest; hands; throat", ";", "chest:", ":tight"})
        CHECK_MESSAGE(read(two_places, line) == "? plain.why-zones", line);
}

TEST_CASE("reading a choice: by its name or its number, nothing between")
{
    CHECK(read(options, "1") == in_words(Value{Choice{"sad"}}));
    CHECK(read(options, " HURT ") == in_words(Value{Choice{"hurt"}}));
    CHECK(read(options, "") == "");
    for (const char* line : {"0", "3", "-1", "1.5", "sadhurt", "18446744073709551617"})
        CHECK_MESSAGE(read(options, line) == "? plain.why-options", line);
}

TEST_CASE("reading: strength, lean and when one asked")
{
    CHECK(read(StrengthField{}, "5") == in_words(Value{Strength{5}}));
    for (const char* line : {"0", "6", "five", "-3"})
        CHECK_MESSAGE(read(StrengthField{}, line).starts_with("?"), line);
    for (const Lean lean : {Lean::toward, Lean::no_pull, Lean::away})
        CHECK(read(LeanField{}, name_of(lean)) == in_words(Value{lean}));
    for (const Asked asked : {Asked::before, Asked::during, Asked::after, Asked::not_yet})
        CHECK(read(AskedField{}, name_of(asked)) == in_words(Value{asked}));
    CHECK(read(LeanField{}, "4").starts_with("?"));
}

TEST_CASE("reading a text: as long as it may be, counted in letters")
{
    CHECK(read(TextField{4}, "äöü😀") == in_words(Value{Text{"äöü😀"}}));
    CHECK(read(TextField{4}, "äöü😀!") == "? plain.why-text");
    CHECK(read(TextField{4}, " ") == "");
}

TEST_CASE("reading: whatever is typed, what is understood fits its field")
{
    std::mt19937 dice{7};
    const FieldKind kinds[] = {three_words,     two_places,  options,     TextField{20},
                               StrengthField{}, LeanField{}, AskedField{}};
    const std::string pieces[] = {"hurt", "chest", "[", "]",     "=", ",",  ";", ":",   "1",
                                  "99",   " ",     "ä", "tight", "-", "\t", "😀", "sad", "\x1b[A"};
    int understood = 0;
    for (int i = 0; i < 4'000; ++i)
    {
        std::string line;
        for (std::size_t count = dice() % 8; count > 0; --count)
            line += pieces[dice() % std::size(pieces)];
        Step step;
        step.story = "One. Two. Three.";
        step.lines = base::sentences(step.story);
        step.fields = {{"field", {}, kinds[dice() % std::size(kinds)]}};
        const plain::Reading reading =
            plain::read_line(step, step.fields[0], line, tests::shipped(), tests::english());
        Answer answer;
        if (const auto* value = std::get_if<Value>(&reading))
            answer.put("field", *value);
        understood += answer.filled.empty() ? 0 : 1;
        CHECK_MESSAGE(check(step, answer), line);
    }
    CHECK(understood > 400);
}
