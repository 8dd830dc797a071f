#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace files
{

/// How large a JSON file may be in every direction before anything is built from it.
struct GuardLimits
{
    std::size_t bytes = 0;
    std::size_t depth = 32;        ///< Objects and lists inside each other.
    std::size_t elements = 0;      ///< Values in the whole file, keys not counted.
    std::size_t keys = 0;          ///< Keys in one object.
    std::size_t key_length = 64;   ///< Bytes.
    std::size_t string_length = 0; ///< Bytes.
};

inline constexpr GuardLimits level_limits{4u << 20, 32, 200'000, 256, 64, 8'000};
inline constexpr GuardLimits wheel_limits{1u << 20, 32, 50'000, 256, 64, 2'000};
inline constexpr GuardLimits settings_limits{256u << 10, 32, 5'000, 256, 64, 1'000};
inline constexpr GuardLimits assignment_limits{256u << 10, 32, 10'000, 256, 64, 8'000};
inline constexpr GuardLimits text_limits{2u << 20, 32, 20'000, 2'000, 64, 4'000};

/// Stands before every JSON file. Refuses what is too large, too deep or not JSON, duplicate
/// keys, numbers that are not finite, broken UTF-8 and characters that hide or reorder text.
/// The error names the file, the JSON pointer (for syntax the line) and what was expected.
base::Result<void> guard_json(std::string_view text, const std::string& file,
                              const GuardLimits& limits);

} // namespace files
