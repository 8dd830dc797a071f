#include "engine/shelves.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

TEST_CASE("shelves: no two boxes overlap, none sticks out, and most of the room is used")
{
    struct Box
    {
        int x, y, w, h;
    };
    std::mt19937 random(5);
    std::uniform_int_distribution<int> side(6, 24);
    engine::Shelves shelves(256);
    std::vector<Box> boxes;
    int used = 0;
    for (int w = side(random), h = side(random);; w = side(random), h = side(random))
    {
        const auto place = shelves.place(w, h);
        if (!place)
            break;
        boxes.push_back({place->x, place->y, w, h});
        used += w * h;
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
    {
        const Box& a = boxes[i];
        CHECK((a.x >= 0 && a.y >= 0 && a.x + a.w <= 256 && a.y + a.h <= 256));
        for (std::size_t j = 0; j < i; ++j)
        {
            const Box& b = boxes[j];
            CHECK((a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y));
        }
    }
    CHECK(used > 256 * 256 / 2);
}

TEST_CASE("shelves: a box larger than the square finds no place")
{
    engine::Shelves shelves(64);
    CHECK_FALSE(shelves.place(65, 1));
    CHECK_FALSE(shelves.place(1, 65));
    CHECK(shelves.place(64, 64));
    CHECK_FALSE(shelves.place(1, 1));
}
