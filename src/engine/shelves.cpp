#include "engine/shelves.hpp"

#include <algorithm>

namespace engine
{

Shelves::Shelves(int side)
    : m_side(side)
{
}

std::optional<Shelves::Place> Shelves::place(int width, int height)
{
    const auto holds = [&](const Shelf& shelf)
    { return shelf.height >= height && shelf.filled + width <= m_side; };
    const auto suits = [&](const Shelf& shelf)
    { return holds(shelf) && shelf.height <= height + std::max(2, height / 3); };
    auto shelf = std::find_if(m_shelves.begin(), m_shelves.end(), suits);
    if (shelf == m_shelves.end() && width <= m_side && m_next_y + height <= m_side)
    {
        shelf = m_shelves.insert(m_shelves.end(), {m_next_y, height, 0});
        m_next_y += height;
    }
    if (shelf == m_shelves.end())
        shelf = std::find_if(m_shelves.begin(), m_shelves.end(), holds);
    if (shelf == m_shelves.end())
        return std::nullopt;
    const Place place{shelf->filled, shelf->y};
    shelf->filled += width;
    return place;
}

} // namespace engine
