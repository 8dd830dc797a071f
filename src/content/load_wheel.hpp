#pragma once

#include "base/result.hpp"
#include "feelings/wheel.hpp"

#include <filesystem>
#include <string>

namespace content
{

/// The wheel and the locale its words are written in: the base locale of all content.
struct ReadWheel
{
    feelings::Wheel wheel;
    std::string locale;
};

/// assets/wheel.json. The first thing found wrong is the error: half a wheel is none.
base::Result<ReadWheel> read_wheel(const std::filesystem::path& path);

} // namespace content
