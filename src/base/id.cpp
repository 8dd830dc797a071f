#include "base/id.hpp"

#include <charconv>

namespace base
{

std::string to_string(const Id& id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : id.bytes)
    {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

std::optional<Id> parse_id(std::string_view text)
{
    Id id;
    if (text.size() != 2 * id.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
    {
        const char* begin = text.data() + 2 * i;
        const auto [end, fault] = std::from_chars(begin, begin + 2, id.bytes[i], 16);
        if (fault != std::errc{} || end != begin + 2)
            return std::nullopt;
    }
    return to_string(id) == text ? std::optional(id) : std::nullopt;
}

} // namespace base
