#pragma once

#include <optional>
#include <vector>

namespace engine
{

/// Packs small boxes into a square, row by row: each goes to the first shelf of about its height,
/// and once no shelf can be added, to any that is high enough.
class Shelves
{
public:
    struct Place
    {
        int x = 0;
        int y = 0;
    };

    explicit Shelves(int side);

    /// Where a box of this size may lie; nothing when the square is full.
    std::optional<Place> place(int width, int height);

private:
    struct Shelf
    {
        int y = 0;
        int height = 0;
        int filled = 0;
    };

    int m_side;
    int m_next_y = 0;
    std::vector<Shelf> m_shelves;
};

} // namespace engine
