#include "base/text.hpp"
#include "content/load.hpp"

#include <doctest/doctest.h>

#include <random>

namespace
{

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text)
{
    Lines lines;
    for (const base::Span span : base::sentences(text))
        lines.push_back(text.substr(span.begin, span.end - span.begin));
    return lines;
}

/// Non-empty, in order, unblank at both ends, and nothing but blanks between.
bool covers(std::string_view text, const std::vector<base::Span>& spans)
{
    std::size_t at = 0;
    for (const base::Span span : spans)
    {
        if (span.begin < at || span.end <= span.begin || span.end > text.size())
            return false;
        const std::string_view line = text.substr(span.begin, span.end - span.begin);
        if (base::trimmed(line) != line || !base::trimmed(text.substr(at, span.begin - at)).empty())
            return false;
        at = span.end;
    }
    return base::trimmed(text.substr(at)).empty();
}

} // namespace

TEST_CASE("sentences: full stops, questions and exclamations end one")
{
    CHECK(lines_of("It rains. Does it? Yes! Good.") ==
          Lines{"It rains.", "Does it?", "Yes!", "Good."});
    CHECK(lines_of("One line without an end") == Lines{"One line without an end"});
    CHECK(lines_of("").empty());
    CHECK(lines_of("  \n ").empty());
    CHECK(lines_of("\t").empty());
    CHECK(lines_of("He left.\n\t") == Lines{"He left."});
    CHECK(lines_of("One.\r\nTwo.\r\n") == Lines{"One.", "Two."});
}

TEST_CASE("sentences: times, hyphens, numbers and initials inside do not end one")
{
    CHECK(lines_of("If she leaves by twenty past she gets the 8:31. Then what?") ==
          Lines{"If she leaves by twenty past she gets the 8:31.", "Then what?"});
    CHECK(lines_of("Warm through the T-shirt. 3.5 miles.") ==
          Lines{"Warm through the T-shirt.", "3.5 miles."});
    CHECK(lines_of("It said inword.example and stopped.") ==
          Lines{"It said inword.example and stopped."});
    CHECK(lines_of("At 7 a.m. the door went.") == Lines{"At 7 a.m. the door went."});
}

TEST_CASE("sentences: ellipses end one only before a new beginning")
{
    CHECK(lines_of("I thought ... no.") == Lines{"I thought ... no."});
    CHECK(lines_of("I thought… Then the phone.") == Lines{"I thought…", "Then the phone."});
    CHECK(lines_of("Wait... What?!") == Lines{"Wait...", "What?!"});
}

TEST_CASE("sentences: speech stays whole, with the words that carry it")
{
    CHECK(lines_of("“Where’ve you gone?” “Nowhere. I’m here. Quail.” She puts her hand flat.") ==
          Lines{"“Where’ve you gone?”", "“Nowhere. I’m here. Quail.”", "She puts her hand flat."});
    CHECK(lines_of("“Fine,” he says. He is not.") == Lines{"“Fine,” he says.", "He is not."});
    CHECK(lines_of("“Are you coming?” she asks. Yes.") ==
          Lines{"“Are you coming?” she asks.", "Yes."});
    CHECK(lines_of("He says: “Go. Now.” Then he goes.") ==
          Lines{"He says: “Go. Now.”", "Then he goes."});
    CHECK(lines_of("You call it “fine”. She nods.") == Lines{"You call it “fine”.", "She nods."});
    CHECK(lines_of("(She had asked.) He had not.") == Lines{"(She had asked.)", "He had not."});
}

TEST_CASE("sentences: a new line ends one, also inside speech that was never closed")
{
    CHECK(lines_of("First line\nsecond line") == Lines{"First line", "second line"});
    CHECK(lines_of("“Never closed. Still open.\nNext. One more.") ==
          Lines{"“Never closed. Still open.", "Next.", "One more."});
}

TEST_CASE("sentences: any text is covered by its lines but for blanks")
{
    std::mt19937 dice(6);
    const std::vector<std::string> pieces{
        " ", "\n", "\t", "\r", ".", "!", "?", "…", "“",    "”",    "‘",        "’", "\"",
        "'", "(",  ")",  "a",  "B", "É", "7", "—", "8:31", "\xFF", "\xE2\x80", "  "};
    for (int round = 0; round < 30000; ++round)
    {
        std::string text;
        for (std::size_t i = dice() % 14; i > 0; --i)
            text += pieces[dice() % pieces.size()];
        CAPTURE(text);
        REQUIRE(covers(text, base::sentences(text)));
    }
}

TEST_CASE("sentences: every shipped scene is cut into lines that hold its cues whole")
{
    const auto loaded = content::load(INWORD_DATA_DIR "/assets", INWORD_DATA_DIR "/levels");
    REQUIRE_MESSAGE(loaded, (loaded ? "" : loaded.error().sentence()));
    REQUIRE(loaded->catalogue.scenes.size() >= 12);
    for (const practice::Scene& scene : loaded->catalogue.scenes)
    {
        CAPTURE(scene.id);
        CHECK(scene.lines == base::sentences(scene.text));
        CHECK(covers(scene.text, scene.lines));
        CHECK(scene.lines.size() >= 4);
        for (const practice::Cue& cue : scene.cues)
        {
            CAPTURE(scene.text.substr(cue.at.begin, cue.at.end - cue.at.begin));
            REQUIRE(cue.line < scene.lines.size());
            CHECK(scene.lines[cue.line].begin <= cue.at.begin);
            CHECK(cue.at.end <= scene.lines[cue.line].end);
        }
    }
}
