#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace base
{

/// Sixteen random bytes: what an entry of the journal is called, on every machine.
struct Id
{
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Id&) const = default;
};

/// 32 lower case hexadecimal digits.
std::string to_string(const Id& id);
std::optional<Id> parse_id(std::string_view text);

/// Gives a new id at every call; handed in, so that plays and tests are deterministic.
using IdSource = std::function<Id()>;

} // namespace base
