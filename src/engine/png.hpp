#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace engine
{

/// A picture as the bytes of a PNG file; rows of RGBA pixels from the top, opacity left out.
std::string png(unsigned width, unsigned height, std::span<const std::uint8_t> rgba);

} // namespace engine
