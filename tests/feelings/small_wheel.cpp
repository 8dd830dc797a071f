#include "feelings/small_wheel.hpp"

#include "content/load_wheel.hpp"

#include <doctest/doctest.h>

namespace tests
{

using Entry = feelings::WheelOutline::Entry;

namespace
{

Entry entry(std::string text, double valence, std::vector<Entry> finer = {}, bool quiet = false)
{
    return {std::move(text), valence, 0, std::move(finer), "", quiet};
}

} // namespace

feelings::WheelOutline small_outline()
{
    feelings::WheelOutline outline;
    outline.hub = {entry("blank", -.1), entry("numb", -.35), entry("surprised", .2)};
    outline.families = {
        entry("joyful", .85,
              {entry("happy", .8, {entry("glad", .7), entry("cheerful", .8)}),
               entry("playful", .7, {entry("amused", .7)})}),
        entry("calm", .6, {entry("relieved", .6, {entry("eased", .5)}), entry("content", .6)}),
        entry("hurt", -.7,
              {entry("disappointed", -.6, {entry("let down", -.6), entry("disheartened", -.6)}),
               entry("rejected", -.8, {entry("ignored", -.6)})},
              true),
        entry("afraid", -.7,
              {entry("nervous", -.5, {entry("jittery", -.4)}),
               entry("insecure", -.5, {entry("unsure", -.3)})},
              true),
        entry("angry", -.6,
              {entry("irritated", -.5, {entry("annoyed", -.5)}), entry("bitter", -.7)}),
        entry("eager", .6, {entry("interested", .3, {entry("curious", .1)}), entry("keen", .6)})};
    outline.bridges = {{"numb", "nervous"}, {"rejected", "bitter"}, {"curious", "glad"}};
    outline.story_words = {"ignored"};
    return outline;
}

feelings::Wheel small_wheel()
{
    auto wheel = feelings::Wheel::build(small_outline());
    REQUIRE(wheel);
    return *std::move(wheel);
}

feelings::WordId word(const feelings::Wheel& wheel, std::string_view text)
{
    const auto id = wheel.find(text);
    REQUIRE_MESSAGE(id, std::string(text));
    return *id;
}

const feelings::Wheel& shipped_wheel()
{
    static const auto read = content::read_wheel(INWORD_DATA_DIR "/assets/wheel.json");
    REQUIRE_MESSAGE(read, (read ? "" : read.error().sentence()));
    return read->wheel;
}

} // namespace tests
