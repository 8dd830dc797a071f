#include "journal/record.hpp"

#include "journal/made_up.hpp"

#include <doctest/doctest.h>

#include <set>

namespace
{

using journal::Clock;

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, text);
    return text.replace(at, what.size(), by);
}

practice::Event plain_attempt()
{
    practice::Event event;
    event.when.at = decltype(event.when.at)(std::chrono::milliseconds(1'772'393'400'123));
    event.when.utc_offset = std::chrono::minutes(60);
    event.when.day = base::Day{20'513};
    practice::Attempt attempt;
    attempt.step = {"morning-after.004", practice::Exercise::name, "first"};
    attempt.answer.put("words", practice::Words{{{"guilty", "guilty", {4}}}});
    attempt.thought_for = std::chrono::milliseconds(5'200);
    event.body = attempt;
    return event;
}

} // namespace

TEST_CASE("the record: every event comes back as it was written")
{
    tests::MadeUp made_up(2);
    std::set<std::size_t> kinds;
    for (int i = 0; i < 4'000; ++i)
    {
        const practice::Event event = made_up.event();
        kinds.insert(event.body.index());
        const Clock clock = i % 3 == 0 ? Clock::back : Clock::forward;
        const std::string text = journal::to_text(journal::Record{event, clock});
        const auto read = journal::read_record(text);
        REQUIRE_MESSAGE(read, read.error().sentence(), text);
        REQUIRE_MESSAGE(tests::same(read->event, event), text);
        REQUIRE(read->clock == clock);
        REQUIRE(text.find('\n') == std::string::npos);
    }
    CHECK(kinds.size() == std::variant_size_v<practice::Event::Body>);
}

TEST_CASE("the record: a draft comes back as it was written")
{
    tests::MadeUp made_up(3);
    for (int i = 0; i < 1'000; ++i)
    {
        const journal::Draft draft{made_up.step(), made_up.answer()};
        const auto read = journal::read_draft(journal::to_text(draft));
        REQUIRE(read);
        REQUIRE(*read == draft);
    }
}

TEST_CASE("the record: the written form is the one docs/file-formats.md shows")
{
    CHECK(journal::to_text(journal::Record{plain_attempt(), Clock::forward}) ==
          R"({"body":{"answer":[{"field":"words","words":[{"home":"guilty","lines":[4],)"
          R"("text":"guilty"}]}],"session":"00000000000000000000000000000000",)"
          R"("step":{"exercise":"name","part":"first","subject":"morning-after.004"},)"
          R"("thought_ms":5200},"day":20513,"id":"00000000000000000000000000000000",)"
          R"("kind":"attempt","tz_min":60,"utc_ms":1772393400123,"v":1})");
}

TEST_CASE("the record: unknown fields are let be")
{
    std::string text = journal::to_text(journal::Record{plain_attempt(), Clock::forward});
    text = replaced(text, "\"day\"", "\"mood\":{\"of\":[1,2]},\"day\"");
    text = replaced(text, "\"part\"", "\"later\":null,\"part\"");
    const auto read = journal::read_record(text);
    REQUIRE(read);
    CHECK(tests::same(read->event, plain_attempt()));
}

TEST_CASE("the record: what this version does not know is an error that names its place")
{
    const std::string text = journal::to_text(journal::Record{plain_attempt(), Clock::forward});
    struct Case
    {
        const char* what;
        const char* by;
        const char* place;
    };
    for (const Case& one :
         {Case{"\"kind\":\"attempt\"", "\"kind\":\"dream\"", "/kind"},
          Case{"\"v\":1", "\"v\":2", "/v"}, Case{"\"v\":1", "\"w\":1", "/v"},
          Case{"\"exercise\":\"name\"", "\"exercise\":\"spot\"", "/body/step/exercise"},
          Case{"\"words\":[", "\"smells\":[", "/body/answer/0"},
          Case{"\"lines\":[4]", "\"lines\":[-4]", "/body/answer/0/words/0/lines/0"},
          Case{"\"day\":20513", "\"day\":20513.5", "/day"},
          Case{"\"session\":\"0", "\"session\":\"Z", "/body/session"}})
    {
        const auto read = journal::read_record(replaced(text, one.what, one.by));
        REQUIRE_FALSE(read);
        CHECK(read.error().place == one.place);
    }
}

TEST_CASE("the record: hostile texts are refused without a crash")
{
    const std::string deep(200'000, '[');
    for (const std::string& text :
         {std::string(), std::string("null"), std::string("[]"), std::string("{"), deep,
          deep + std::string(200'000, ']'), "{\"v\":1,\"body\":" + deep, std::string("\xFF\xFE"),
          std::string("{\"v\":1e400}"), std::string("{\"v\":1} {\"v\":1}")})
    {
        CHECK_FALSE(journal::read_record(text));
        CHECK_FALSE(journal::read_draft(text));
    }
}

TEST_CASE("the record: a text cut or changed anywhere is refused or read, never a crash")
{
    tests::MadeUp made_up(5);
    for (const practice::Event& event : made_up.events(24))
    {
        const std::string text = journal::to_text(journal::Record{event, Clock::forward});
        for (std::size_t end = 0; end < text.size(); ++end)
            REQUIRE_FALSE(journal::read_record(text.substr(0, end)));
        for (int i = 0; i < 200; ++i)
        {
            std::string changed = text;
            changed[made_up.upto(text.size() - 1)] = static_cast<char>(made_up.upto(255));
            static_cast<void>(journal::read_record(changed));
        }
    }
}

TEST_CASE("the record: an answer that is no UTF-8 is kept with its broken bytes marked")
{
    practice::Event event = plain_attempt();
    event.body = practice::Disagreed{{}, "caf\xE9"};
    const auto read =
        journal::read_record(journal::to_text(journal::Record{event, Clock::forward}));
    REQUIRE(read);
    CHECK(std::get<practice::Disagreed>(read->event.body).why == "caf\xEF\xBF\xBD");
}
