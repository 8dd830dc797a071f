#include "content/load_sort.hpp"

#include "content/load_cue.hpp"
#include "content/page.hpp"

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length sort_id_length{6, 60};
constexpr files::Length sort_text_length{10, 120};
constexpr files::Length sort_why_length{10, 140};
constexpr std::string_view sort_id_start = "sort.";

practice::SortLine read_sort_line(const files::Reader& reader)
{
    reader.only_keys({"id", "line", "kind", "why"});
    practice::SortLine line;
    line.id = reader.text("id", sort_id_length);
    const std::string_view id = line.id;
    if (!id.empty() &&
        (!id.starts_with(sort_id_start) || !is_slug(id.substr(sort_id_start.size()))))
        reader.child("id").fault("expected an id such as \"sort.dads-van\"");
    line.text = reader.text("line", sort_text_length);
    line.kind = static_cast<practice::LineKind>(
        reader.one_of("kind", names_of<practice::LineKind, practice::line_kind_count>()));
    line.why = reader.text("why", sort_why_length);
    return line;
}

void take_sort_line(Page& page, const files::Reader& reader, Loaded& loaded)
{
    const std::size_t before = page.count();
    practice::SortLine line = read_sort_line(reader);
    if (page.count() == before && loaded.catalogue.sort_line(line.id))
        page.fault(reader.child("id"), "duplicate-id", "expected an id of its own");
    if (page.count() != before)
        return;
    loaded.catalogue.sort_lines.push_back(std::move(line));
    loaded.origins.sort_lines.push_back({page.file(), reader.pointer()});
}

} // namespace

void read_sort(const std::filesystem::path& path, const std::string& locale, Loaded& loaded)
{
    read_page(path, files::level_limits, loaded.faults,
              [&](Page& page, const files::Reader& document)
              {
                  document.only_keys({"$schema", "format", "locale", "lines"});
                  if (!in_locale(page, document, locale))
                      return;
                  loaded.origins.sort = page.file();
                  document.each("lines", [&](const files::Reader& line)
                                { take_sort_line(page, line, loaded); });
              });
}

} // namespace content
