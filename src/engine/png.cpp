#include "engine/png.hpp"

#include <zlib.h>

#include <cassert>
#include <string_view>

namespace engine
{

namespace
{

std::string big_endian(unsigned long number)
{
    std::string bytes;
    for (const unsigned shift : {24u, 16u, 8u, 0u})
        bytes += static_cast<char>((number >> shift) & 0xFF);
    return bytes;
}

/// Length, name, content and checksum, as every part of a PNG is framed.
std::string chunk(std::string_view name, const std::string& content)
{
    const std::string checked = std::string(name) + content;
    const auto* bytes = reinterpret_cast<const Bytef*>(checked.data());
    const unsigned long checksum = crc32(0, bytes, static_cast<uInt>(checked.size()));
    return big_endian(content.size()) + checked + big_endian(checksum);
}

/// Each row begins with its filter; 0 leaves it as it is.
std::string unfiltered_rows(unsigned width, unsigned height, std::span<const std::uint8_t> rgba)
{
    std::string rows;
    rows.reserve((std::size_t{width} * 3 + 1) * height);
    for (std::size_t at = 0; at < rgba.size(); at += 4)
    {
        if (at % (std::size_t{width} * 4) == 0)
            rows += '\0';
        rows.append(reinterpret_cast<const char*>(&rgba[at]), 3);
    }
    return rows;
}

std::string deflated(const std::string& content)
{
    uLongf size = compressBound(content.size());
    std::string packed(size, '\0');
    [[maybe_unused]] const int done = compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                                                reinterpret_cast<const Bytef*>(content.data()),
                                                content.size(), Z_DEFAULT_COMPRESSION);
    assert(done == Z_OK);
    packed.resize(size);
    return packed;
}

} // namespace

std::string png(unsigned width, unsigned height, std::span<const std::uint8_t> rgba)
{
    assert(rgba.size() == std::size_t{width} * height * 4);
    const std::string depth_and_kind{8, 2, 0, 0, 0};
    return "\x89PNG\r\n\x1A\n" +
           chunk("IHDR", big_endian(width) + big_endian(height) + depth_and_kind) +
           chunk("IDAT", deflated(unfiltered_rows(width, height, rgba))) + chunk("IEND", "");
}

} // namespace engine
