#include "plain/evening.hpp"

#include "practice/evenings.hpp"
#include "practice/in_words.hpp"
#include "practice/placing.hpp"
#include "practice/small_catalogue.hpp"
#include "scenes/dressing.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace practice;

namespace
{

/// A terminal over shipped content; each visit is a new start of the game.
struct Terminal
{
    /// Types these lines, then the input ends. Gives what was printed.
    std::string visit(const std::string& lines)
    {
        Sitting sitting(tests::shipped(), keeper, keeper.kept,
                        tests::counted_ids(1 + 1'000'000 * ++starts));
        std::istringstream in(lines);
        std::ostringstream out;
        plain::Evening(
            sitting, tests::english(), [this] { return tests::evening_of(day); }, in, out)
            .play({[this] { return scenes::wishes_of(settings); },
                   [this](Ask ask, const Answer& answer) { scenes::take(settings, ask, answer); }},
                  5);
        return out.str();
    }
    std::vector<std::string> attempts() const
    {
        return attempts_in_words(keeper.kept);
    }

    tests::MemoryKeeper keeper;
    files::Settings settings;
    std::uint64_t starts = 0;
    int day = 20'000;
};

bool ends(const std::string& said)
{
    return said.find(tests::english().say("end.title")) != std::string::npos;
}

/// Lines that answer every question of an evening: blank where that is allowed.
std::string enough_lines()
{
    std::string lines;
    for (int i = 0; i < 160; ++i)
        lines += i % 2 ? "1\n" : "\n";
    return lines;
}

} // namespace

TEST_CASE("an evening by lines: it comes to its end, for three evenings")
{
    Terminal terminal;
    for (int evening = 0; evening < 3; ++evening, ++terminal.day)
    {
        const std::size_t before = terminal.attempts().size();
        const std::string said = terminal.visit(enough_lines());
        CHECK(ends(said));
        CHECK(said.find("[plain.") == std::string::npos);
        CHECK(terminal.attempts().size() > before);
        CHECK(std::holds_alternative<SessionEnded>(terminal.keeper.kept.back().body));
    }
}

TEST_CASE("an evening by lines: wherever the input ends, the next visit goes on there")
{
    Terminal whole;
    whole.visit(enough_lines());
    const auto expected = whole.attempts();
    const std::string lines = enough_lines();
    for (std::size_t cut = 0; cut < 30; ++cut)
    {
        CAPTURE(cut);
        Terminal terminal;
        std::size_t at = 0;
        for (std::size_t line = 0; line < cut; ++line)
            at = lines.find('\n', at) + 1;
        const bool over = ends(terminal.visit(lines.substr(0, at)));
        const auto before = terminal.attempts();
        if (over)
            continue;
        const std::string said = terminal.visit(enough_lines());
        CHECK(said.find(tests::english().say("plain.resumed")) != std::string::npos);
        CHECK(ends(said));
        const auto after = terminal.attempts();
        REQUIRE(after.size() >= before.size());
        CHECK(std::equal(before.begin(), before.end(), after.begin()));
        CHECK(after.size() == expected.size());
    }
}

TEST_CASE("an evening by lines: undo gives the answer back to its question")
{
    Terminal terminal;
    const std::string said = terminal.visit("hurt\nu\n");
    const std::size_t undone = said.find(tests::english().say("plain.undone"));
    REQUIRE(undone != std::string::npos);
    CHECK(said.find("hurt", undone) != std::string::npos);
    CHECK(terminal.attempts().empty());
}

TEST_CASE("an evening by lines: the sort takes names, labels and numbers, goes back and is skipped")
{
    Terminal terminal;
    Sitting begun(tests::shipped(), terminal.keeper, {}, tests::counted_ids());
    begun.begin(*placing_plan(tests::shipped(), {}, base::Day{terminal.day}, 0),
                tests::evening_of(terminal.day));
    const std::string said =
        terminal.visit("known\nhalf\n3\nwell\nNew to me\nu\ni have it\n2\ns\n");
    CHECK(terminal.attempts() == std::vector<std::string>{"placing/placing/loving have: known",
                                                          "placing/placing/affectionate have: half",
                                                          "placing/placing/close have: new",
                                                          "placing/placing/adoring have: known",
                                                          "placing/placing/cherished have: half"});
    CHECK(said.find("word 1 of 40\n\nIs this word yours already?\n"
                    "(I have it, Half, New to me)\n") != std::string::npos);
    CHECK(said.find("One of: I have it, Half, New to me.") != std::string::npos);
    CHECK(said.find(tests::english().say("plain.undone")) != std::string::npos);
    CHECK(said.find("Placed in the sort: 5") != std::string::npos);
    for (const char* unsaid : {"end.moved.none", "end.tomorrow", "end.tomorrow.none"})
        CHECK(said.find(tests::english().say(unsaid)) == std::string::npos);
    CHECK(ends(said));
}

TEST_CASE("an evening by lines: bytes that are no text are no answer")
{
    Terminal terminal;
    const std::string said = terminal.visit("gl\xfc"
                                            "cklich\n");
    CHECK(terminal.attempts().empty());
    CHECK(said.find("gl\xfc") == std::string::npos);
    CHECK(said.find("That is not one of the answers") != std::string::npos);
}

TEST_CASE("an evening by lines: a full disk is said")
{
    Terminal terminal;
    terminal.keeper.disk_full = true;
    const std::string said = terminal.visit("hurt\n\n\n");
    CHECK(said.find("the disk is full") != std::string::npos);
}
