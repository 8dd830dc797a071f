#include "content/load_cue.hpp"

#include "feelings/body.hpp"

#include <string>

namespace content
{

namespace
{

constexpr files::Length quote_length{4, 200};
constexpr files::Length name_length{1, 32};
constexpr std::size_t cue_kind_count = 5;

feelings::Zone read_zone(const files::Reader& item)
{
    const auto zone = feelings::zone_named(item.as_text(name_length));
    if (!zone || *zone == feelings::Zone::nowhere || *zone == feelings::Zone::cannot_tell)
        item.fault("expected a zone of the body");
    return zone.value_or(feelings::Zone::all_over);
}

feelings::Sensation read_sensation(const files::Reader& item)
{
    const auto sensation = feelings::sensation_named(item.as_text(name_length));
    if (!sensation)
        item.fault("expected a sensation");
    return sensation.value_or(feelings::Sensation::tight);
}

/// Where the quote stands in the text, and in which of its lines it begins.
void place_quote(Page& page, const files::Reader& at, const std::string& quote,
                 const practice::Scene& scene, practice::Cue& cue)
{
    const std::size_t begin = scene.text.find(quote);
    if (begin == std::string::npos)
    {
        page.fault(at, "quote", "expected a quote that stands in the text word for word");
        return;
    }
    cue.at = {begin, begin + quote.size()};
    while (cue.line + 1 < scene.lines.size() && scene.lines[cue.line].end <= begin)
        ++cue.line;
}

} // namespace

practice::Cue read_cue(Page& page, const files::Reader& reader, const practice::Scene& scene)
{
    reader.only_keys({"kind", "quote", "zones", "sensations"});
    practice::Cue cue;
    const auto kinds = names_of<practice::CueKind, cue_kind_count>();
    cue.kind = static_cast<practice::CueKind>(reader.one_of("kind", kinds));
    const std::size_t before = page.count();
    const std::string quote = reader.text("quote", quote_length);
    if (page.count() == before && !scene.text.empty())
        place_quote(page, reader.child("quote"), quote, scene, cue);
    reader.optional_each("zones",
                         [&](const files::Reader& item) { cue.zones.push_back(read_zone(item)); });
    reader.optional_each("sensations", [&](const files::Reader& item)
                         { cue.sensations.push_back(read_sensation(item)); });
    return cue;
}

} // namespace content
