#include "content/load_wheel.hpp"

#include "content/page.hpp"

#include <array>
#include <utility>

namespace content
{

namespace
{

using Entry = feelings::WheelOutline::Entry;

constexpr files::Length word_length{2, 31};
constexpr std::array<std::string_view, 12> glyphs{"dot-circle", "arrow",  "triangle", "tilde",
                                                  "rings",      "cup",    "drop",     "bolt",
                                                  "chevron",    "zigzag", "diamond",  "slash"};
constexpr std::array<std::string_view, 4> tags{"pleasant", "caring", "vulnerable", "other"};

Entry read_entry(const files::Reader& reader)
{
    Entry entry;
    entry.text = read_word_text(reader.child("word"));
    entry.valence = reader.number("v", -1, 1);
    entry.energy = reader.number("a", -1, 1);
    return entry;
}

Entry read_second(const files::Reader& reader)
{
    reader.only_keys({"word", "v", "a", "tertiary"});
    Entry entry = read_entry(reader);
    reader.each("tertiary",
                [&](const files::Reader& third)
                {
                    third.only_keys({"word", "v", "a"});
                    entry.finer.push_back(read_entry(third));
                });
    return entry;
}

Entry read_family(const files::Reader& reader)
{
    reader.only_keys({"word", "v", "a", "tag", "glyph", "quiet", "secondary"});
    Entry entry = read_entry(reader);
    entry.glyph = glyphs[reader.one_of("glyph", glyphs)];
    reader.one_of("tag", tags);
    entry.quiet = reader.optional_flag("quiet").value_or(false);
    read_list(reader, "secondary", 1, 24,
              [&](const files::Reader& second) { entry.finer.push_back(read_second(second)); });
    return entry;
}

std::pair<std::string, std::string> read_bridge(const files::Reader& reader)
{
    if (!reader.expect_list(2, 2))
        return {};
    return {read_word_text(reader.at(0)), read_word_text(reader.at(1))};
}

feelings::WheelOutline read_outline(const files::Reader& reader)
{
    reader.only_keys({"$schema", "format", "locale", "hub", "families", "bridges", "story_words"});
    feelings::WheelOutline outline;
    reader.each("hub",
                [&](const files::Reader& state)
                {
                    state.only_keys({"word", "v", "a"});
                    outline.hub.push_back(read_entry(state));
                });
    read_list(reader, "families", 1, 24,
              [&](const files::Reader& family)
              { outline.families.push_back(read_family(family)); });
    reader.each("bridges", [&](const files::Reader& bridge)
                { outline.bridges.push_back(read_bridge(bridge)); });
    reader.each("story_words", [](const files::Reader& word) { read_word_text(word); });
    outline.story_words = read_distinct(reader, "story_words", word_length);
    return outline;
}

} // namespace

base::Result<ReadWheel> read_wheel(const std::filesystem::path& path)
{
    std::vector<Finding> findings;
    ReadWheel read;
    read_page(path, files::wheel_limits, findings,
              [&](Page& page, const files::Reader& document)
              {
                  in_locale(page, document, "");
                  const feelings::WheelOutline outline = read_outline(document);
                  if (page.count() > 0)
                      return;
                  read.locale = document.text("locale", {2, 6});
                  base::Result<feelings::Wheel> wheel = feelings::Wheel::build(outline);
                  if (wheel)
                      read.wheel = std::move(*wheel);
                  else
                      page.fault(document, "wheel",
                                 wheel.error().what + ": \"" + wheel.error().place + "\"");
              });
    if (!findings.empty())
        return static_cast<const base::Error&>(findings.front());
    return read;
}

} // namespace content
