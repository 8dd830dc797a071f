#pragma once

#include "base/id.hpp"
#include "practice/event.hpp"

#include <random>
#include <string>
#include <vector>

namespace tests
{

/// Makes up events of every kind with every kind of answer, the same ones for the same seed.
class MadeUp
{
public:
    explicit MadeUp(std::uint64_t seed);

    base::Id id();
    std::string text();
    practice::StepRef step();
    practice::Answer answer();
    practice::Event event();
    /// An event of a given kind, by its place in practice::Event::Body.
    practice::Event event(std::size_t kind);
    std::vector<practice::Event> events(std::size_t count);
    /// Ids in the order this one makes them up.
    base::IdSource ids();
    /// From 0 to `most`.
    std::size_t upto(std::size_t most);

private:
    bool coin();
    int whole();
    practice::Value value();
    practice::Plan plan();
    practice::Event::Body body(std::size_t kind);

    std::mt19937_64 m_dice;
};

/// Equal in every field, however deep; told apart field by field rather than by their JSON.
bool same(const practice::Event& one, const practice::Event& other);
bool same(const std::vector<practice::Event>& some, const std::vector<practice::Event>& others);

} // namespace tests
