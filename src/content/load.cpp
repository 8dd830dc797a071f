#include "content/load.hpp"

#include "content/folder.hpp"
#include "content/load_cards.hpp"
#include "content/load_cast.hpp"
#include "content/load_chapter.hpp"
#include "content/load_twins.hpp"
#include "content/load_wheel.hpp"

#include <utility>

namespace content
{

base::Result<Loaded> load(const std::filesystem::path& assets, const std::filesystem::path& levels)
{
    const std::filesystem::path wheel_path = assets / "wheel.json";
    base::Result<ReadWheel> read = read_wheel(wheel_path);
    if (!read)
        return read.error();
    Loaded loaded;
    loaded.catalogue.wheel = std::move(read->wheel);
    loaded.origins.wheel = wheel_path.string();
    read_cards(assets / "words", read->locale, loaded);
    read_cast(levels / "cast.json", read->locale, loaded);
    for (const std::filesystem::path& folder : folders_in(levels, loaded.faults))
        read_chapter(folder, read->locale, loaded);
    put_in_order(loaded);
    read_twins(levels / "twins.json", read->locale, loaded);
    return loaded;
}

} // namespace content
