#include "content/load.hpp"

#include "content/folder.hpp"
#include "content/load_cards.hpp"
#include "content/load_cast.hpp"
#include "content/load_chapter.hpp"
#include "content/load_known.hpp"
#include "content/load_sort.hpp"
#include "content/load_twins.hpp"
#include "content/load_wheel.hpp"

#include <utility>

namespace content
{

namespace
{

/// The words, and the locale they are written in.
base::Result<Loaded> words_in(const std::filesystem::path& assets, std::string& locale)
{
    const std::filesystem::path wheel_path = assets / "wheel.json";
    base::Result<ReadWheel> read = read_wheel(wheel_path);
    if (!read)
        return read.error();
    Loaded loaded;
    locale = read->locale;
    loaded.catalogue.wheel = std::move(read->wheel);
    loaded.origins.wheel = wheel_path.string();
    read_cards(assets / "words", locale, loaded);
    read_known_words(assets / "known", locale, loaded);
    return loaded;
}

} // namespace

base::Result<Loaded> load_words(const std::filesystem::path& assets)
{
    std::string locale;
    return words_in(assets, locale);
}

base::Result<Loaded> load(const std::filesystem::path& assets, const std::filesystem::path& levels)
{
    std::string locale;
    base::Result<Loaded> loaded = words_in(assets, locale);
    if (!loaded)
        return loaded;
    read_cast(levels / "cast.json", locale, *loaded);
    for (const std::filesystem::path& folder : folders_in(levels, loaded->faults))
        read_chapter(folder, locale, *loaded);
    put_in_order(*loaded);
    read_twins(levels / "twins.json", locale, *loaded);
    read_sort(levels / "sort.json", locale, *loaded);
    return loaded;
}

} // namespace content
