#include "feelings/word_state.hpp"

#include <array>

namespace feelings
{

std::string_view name_of(WordState state)
{
    constexpr std::array<std::string_view, 5> names{"not-met", "met", "practised", "held",
                                                    "own-use"};
    return names[static_cast<std::size_t>(state)];
}

} // namespace feelings
