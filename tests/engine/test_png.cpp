#include "engine/png.hpp"

#include <doctest/doctest.h>

#include <zlib.h>

#include <string_view>
#include <vector>

namespace
{

unsigned number_at(std::string_view bytes, std::size_t at)
{
    unsigned number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

} // namespace

TEST_CASE("a picture file: every part has its length and checksum, and the pixels come back")
{
    const std::vector<std::uint8_t> rgba{1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 0};
    const std::string file = engine::png(2, 2, rgba);
    REQUIRE(file.substr(1, 3) == "PNG");
    std::string names, packed;
    for (std::size_t at = 8; at < file.size();)
    {
        const unsigned length = number_at(file, at);
        const std::string checked = file.substr(at + 4, length + 4);
        const auto* bytes = reinterpret_cast<const Bytef*>(checked.data());
        CHECK(crc32(0, bytes, static_cast<uInt>(checked.size())) ==
              number_at(file, at + 8 + length));
        names += checked.substr(0, 4) + " ";
        if (checked.substr(0, 4) == "IDAT")
            packed = checked.substr(4);
        at += 12 + length;
    }
    CHECK(names == "IHDR IDAT IEND ");
    std::vector<std::uint8_t> rows(64);
    uLongf size = rows.size();
    REQUIRE(uncompress(rows.data(), &size, reinterpret_cast<const Bytef*>(packed.data()),
                       packed.size()) == Z_OK);
    rows.resize(size);
    CHECK(rows == std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12});
}
