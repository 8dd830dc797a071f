#include "content/load_cast.hpp"

#include "content/page.hpp"

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length id_length{2, 32};
constexpr files::Length name_length{1, 40};
constexpr files::Length work_length{2, 120};
constexpr files::Length place_length{2, 120};
constexpr files::Length wants_length{5, 200};
constexpr files::Length tradition_length{2, 60};

void take_person(Page& page, const files::Reader& reader, Loaded& loaded)
{
    const std::size_t before = page.count();
    reader.only_keys({"id", "name", "age", "work", "place", "knows", "wants", "name_from"});
    practice::CastMember person;
    person.id = read_slug(reader, "id", id_length);
    person.name = reader.text("name", name_length);
    person.age = reader.integer("age", 1, 110);
    person.work = reader.text("work", work_length);
    person.place = reader.text("place", place_length);
    person.knows = read_distinct(reader, "knows", id_length);
    person.wants = reader.text("wants", wants_length);
    std::string tradition = reader.text("name_from", tradition_length);
    std::vector<practice::CastMember>& cast = loaded.catalogue.cast;
    const bool twice =
        std::any_of(cast.begin(), cast.end(),
                    [&](const practice::CastMember& other) { return other.id == person.id; });
    if (twice && page.count() == before)
        page.fault(reader.child("id"), "duplicate-id", "expected an id of its own");
    if (page.count() != before)
        return;
    cast.push_back(std::move(person));
    loaded.origins.cast.push_back({page.file(), reader.pointer()});
    loaded.origins.name_traditions.push_back(std::move(tradition));
}

} // namespace

void read_cast(const std::filesystem::path& path, const std::string& locale, Loaded& loaded)
{
    read_page(path, files::level_limits, loaded.faults,
              [&](Page& page, const files::Reader& document)
              {
                  document.only_keys({"$schema", "format", "locale", "cast"});
                  if (in_locale(page, document, locale))
                      document.each("cast", [&](const files::Reader& person)
                                    { take_person(page, person, loaded); });
              });
}

} // namespace content
