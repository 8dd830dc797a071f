#include "practice/word_slug.hpp"

#include <algorithm>

namespace practice
{

std::string slug_of(std::string_view word)
{
    std::string slug{word};
    std::replace(slug.begin(), slug.end(), ' ', '-');
    return slug;
}

std::optional<feelings::WordId> word_of_slug(const feelings::Wheel& wheel, std::string_view slug)
{
    if (const auto word = wheel.find(slug))
        return word;
    std::string text{slug};
    std::replace(text.begin(), text.end(), '-', ' ');
    return wheel.find(text);
}

} // namespace practice
