#include "content/lint_cast.hpp"

#include "content/lint_words.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace content
{

namespace
{

constexpr std::size_t least_traditions = 8; ///< Of names, once the cast is about ten people.
constexpr std::size_t full_cast = 10;

const practice::CastMember* person(const practice::Catalogue& catalogue, std::string_view id)
{
    const auto found = std::find_if(catalogue.cast.begin(), catalogue.cast.end(),
                                    [&](const practice::CastMember& one) { return one.id == id; });
    return found == catalogue.cast.end() ? nullptr : &*found;
}

void check_acquaintance(const practice::Catalogue& catalogue, const practice::CastMember& one,
                        Notes& notes)
{
    for (std::size_t i = 0; i < one.knows.size(); ++i)
    {
        const std::string place = "/knows/" + std::to_string(i);
        const practice::CastMember* other = person(catalogue, one.knows[i]);
        if (!other || other == &one)
            notes.error("cast-unknown",
                        "expected somebody else of the cast, found \"" + one.knows[i] + "\"",
                        place);
        else if (std::find(other->knows.begin(), other->knows.end(), one.id) == other->knows.end())
            notes.warning("cast-one-way", other->name + " does not know " + one.name + " back",
                          place);
    }
}

void check_traditions(const Loaded& loaded, std::vector<Finding>& findings)
{
    const std::vector<std::string>& all = loaded.origins.name_traditions;
    const std::set<std::string> different(all.begin(), all.end());
    if (all.size() >= full_cast && different.size() < least_traditions)
        Notes(findings, loaded.origins.cast.front().file, "/cast")
            .warning("quota", "expected names from at least " + std::to_string(least_traditions) +
                                  " traditions, found " + std::to_string(different.size()));
}

} // namespace

void lint_cast(const Loaded& loaded, std::vector<Finding>& findings)
{
    const practice::Catalogue& catalogue = loaded.catalogue;
    for (std::size_t i = 0; i < catalogue.cast.size(); ++i)
    {
        const practice::CastMember& one = catalogue.cast[i];
        Notes notes(findings, loaded.origins.cast[i].file, loaded.origins.cast[i].place);
        check_acquaintance(catalogue, one, notes);
        check_characters(one.name, "/name", notes);
        check_characters(one.work, "/work", notes);
        check_characters(one.place, "/place", notes);
        check_characters(one.wants, "/wants", notes);
    }
    for (std::size_t i = 0; i < catalogue.scenes.size(); ++i)
    {
        const SceneOrigin& origin = loaded.origins.scenes[i];
        Notes notes(findings, origin.file, origin.place);
        const std::vector<std::string>& cast = catalogue.scenes[i].cast;
        for (std::size_t k = 0; k < cast.size(); ++k)
            if (!person(catalogue, cast[k]))
                notes.error("cast-unknown",
                            "expected a person of the cast, found \"" + cast[k] + "\"",
                            "/cast/" + std::to_string(k));
    }
    check_traditions(loaded, findings);
}

} // namespace content
