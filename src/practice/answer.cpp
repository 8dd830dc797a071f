#include "practice/answer.hpp"

#include <algorithm>

namespace practice
{

const Value* Answer::find(std::string_view field) const
{
    const auto found = std::find_if(filled.begin(), filled.end(),
                                    [&](const Filled& one) { return one.field == field; });
    return found == filled.end() ? nullptr : &found->value;
}

void Answer::put(std::string_view field, Value value)
{
    for (Filled& one : filled)
        if (one.field == field)
        {
            one.value = std::move(value);
            return;
        }
    filled.push_back({std::string(field), std::move(value)});
}

void Answer::clear(std::string_view field)
{
    std::erase_if(filled, [&](const Filled& one) { return one.field == field; });
}

} // namespace practice
