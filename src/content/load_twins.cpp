#include "content/load_twins.hpp"

#include "content/page.hpp"

#include <algorithm>
#include <utility>

namespace content
{

namespace
{

constexpr files::Length id_length{7, 70};
constexpr files::Length difference_length{20, 140};
constexpr files::Length text_length{40, 320};
constexpr files::Length why_length{10, 140};
constexpr std::string_view id_start = "twins.";

practice::MicroScene read_moment(Page& page, const files::Reader& reader,
                                 const practice::TwinPair& pair, const feelings::Wheel& wheel)
{
    reader.only_keys({"text", "word", "why"});
    practice::MicroScene scene;
    scene.text = reader.text("text", text_length);
    if (const auto word = read_word(page, reader.child("word"), wheel))
        scene.word = *word;
    if (scene.word != pair.first && scene.word != pair.second)
        page.fault(reader.child("word"), "twin-word", "expected one of the pair's two words");
    scene.why = reader.text("why", why_length);
    return scene;
}

practice::TwinPair read_pair(Page& page, const files::Reader& reader, const feelings::Wheel& wheel)
{
    reader.only_keys({"id", "pair", "difference", "scenes"});
    practice::TwinPair pair;
    pair.id = reader.text("id", id_length);
    const std::string_view id = pair.id;
    if (!id.empty() && (!id.starts_with(id_start) || !is_slug(id.substr(id_start.size()))))
        reader.child("id").fault("expected an id such as \"twins.irritated-frustrated\"");
    const files::Reader words = reader.child("pair");
    if (!words.expect_list(2, 2))
        return pair;
    const auto first = read_word(page, words.at(0), wheel);
    const auto second = read_word(page, words.at(1), wheel);
    if (!first || !second)
        return pair;
    if (*first == *second)
        page.fault(words, "twin-word", "expected two different words");
    pair.first = *first;
    pair.second = *second;
    pair.difference = reader.text("difference", difference_length);
    read_list(reader, "scenes", 2, 12,
              [&](const files::Reader& scene)
              { pair.scenes.push_back(read_moment(page, scene, pair, wheel)); });
    return pair;
}

void take_pair(Page& page, const files::Reader& reader, Loaded& loaded)
{
    const std::size_t before = page.count();
    practice::TwinPair pair = read_pair(page, reader, loaded.catalogue.wheel);
    std::vector<practice::TwinPair>& twins = loaded.catalogue.twins;
    const bool twice =
        std::any_of(twins.begin(), twins.end(),
                    [&](const practice::TwinPair& other) { return other.id == pair.id; });
    if (twice && page.count() == before)
        page.fault(reader.child("id"), "duplicate-id", "expected an id of its own");
    if (page.count() != before)
        return;
    twins.push_back(std::move(pair));
    loaded.origins.twins.push_back({page.file(), reader.pointer()});
}

} // namespace

void read_twins(const std::filesystem::path& path, const std::string& locale, Loaded& loaded)
{
    read_page(path, files::level_limits, loaded.faults,
              [&](Page& page, const files::Reader& document)
              {
                  document.only_keys({"$schema", "format", "locale", "pairs"});
                  if (in_locale(page, document, locale))
                      document.each("pairs", [&](const files::Reader& pair)
                                    { take_pair(page, pair, loaded); });
              });
}

} // namespace content
