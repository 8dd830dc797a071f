#include "practice/answer.hpp"
#include "practice/catalogue.hpp"
#include "practice/marking.hpp"
#include "practice/scene.hpp"
#include "practice/step.hpp"

#include <algorithm>
#include <array>

namespace practice
{

namespace
{

constexpr std::array<std::string_view, topic_count> topics{
    "sex", "conflict", "loss", "alcohol", "childhood", "violence", "self-harm", "illness", "work"};
constexpr std::array<std::string_view, 5> cue_kinds{"body", "behaviour", "thought", "speech",
                                                    "setting"};
constexpr std::array<std::string_view, 7> exercises{"name",  "sense",    "locate", "lean",
                                                    "twins", "envelope", "placing"};
constexpr std::array<std::string_view, 3> leans{"toward", "no-pull", "away"};
constexpr std::array<std::string_view, 4> askeds{"before", "during", "after", "not-yet"};
constexpr std::array<std::string_view, 4> bands{"closest-fit", "close-by", "same-neighbourhood",
                                                "another-direction"};
constexpr std::array<std::string_view, line_kind_count> line_kinds{"feeling", "thought", "body",
                                                                   "behaviour", "verdict"};

template <class Enum, std::size_t n>
std::string_view name_in(const std::array<std::string_view, n>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t n>
std::optional<Enum> named_in(const std::array<std::string_view, n>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view name_of(Topic topic)
{
    return name_in(topics, topic);
}

std::string_view name_of(CueKind kind)
{
    return name_in(cue_kinds, kind);
}

std::string_view name_of(Exercise exercise)
{
    return name_in(exercises, exercise);
}

std::optional<Exercise> exercise_named(std::string_view name)
{
    return named_in<Exercise>(exercises, name);
}

std::vector<Exercise> all_exercises()
{
    std::vector<Exercise> all;
    for (std::size_t i = 0; i < exercises.size(); ++i)
        all.push_back(static_cast<Exercise>(i));
    return all;
}

std::string_view name_of(Lean lean)
{
    return name_in(leans, lean);
}

std::optional<Lean> lean_named(std::string_view name)
{
    return named_in<Lean>(leans, name);
}

std::string_view name_of(Asked asked)
{
    return name_in(askeds, asked);
}

std::optional<Asked> asked_named(std::string_view name)
{
    return named_in<Asked>(askeds, name);
}

std::string_view name_of(Band band)
{
    return name_in(bands, band);
}

std::string_view name_of(LineKind kind)
{
    return name_in(line_kinds, kind);
}

std::optional<LineKind> line_kind_named(std::string_view name)
{
    return named_in<LineKind>(line_kinds, name);
}

} // namespace practice
