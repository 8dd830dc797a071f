#include "practice/catalogue.hpp"

#include <algorithm>

namespace practice
{

namespace
{

template <class Item>
const Item* with_id(const std::vector<Item>& items, std::string_view id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Scene* Catalogue::scene(std::string_view id) const
{
    return with_id(scenes, id);
}

const TwinPair* Catalogue::twin(std::string_view id) const
{
    return with_id(twins, id);
}

const SortLine* Catalogue::sort_line(std::string_view id) const
{
    return with_id(sort_lines, id);
}

const Chapter* Catalogue::chapter(std::string_view id) const
{
    return with_id(chapters, id);
}

const feelings::Card* Catalogue::card(feelings::WordId word) const
{
    return word.index < cards.size() && cards[word.index] ? &*cards[word.index] : nullptr;
}

} // namespace practice
