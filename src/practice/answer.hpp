#pragma once

#include "feelings/body.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace practice
{

/// A word the player gave. Any word is accepted: `text` is what he said; `home` is the word of the
/// wheel it stands under, empty when it stays loose (kept, not marked).
struct NamedWord
{
    std::string text;
    std::string home;
    std::vector<std::size_t> lines; ///< The lines cited for it, by number.

    bool operator==(const NamedWord&) const = default;
};

/// At most three words; none is "no word yet", a full answer.
struct Words
{
    std::vector<NamedWord> words;

    bool operator==(const Words&) const = default;
};

/// One place in the body and what it is like there.
struct BodyMark
{
    feelings::Zone zone = feelings::Zone::chest;
    std::vector<feelings::Sensation> sensations;
    std::optional<int> strength; ///< 1-5; nothing is preset.

    bool operator==(const BodyMark&) const = default;
};

struct Body
{
    std::vector<BodyMark> marks;

    bool operator==(const Body&) const = default;
};

/// The name of the one option taken.
struct Choice
{
    std::string option;

    bool operator==(const Choice&) const = default;
};

struct Text
{
    std::string text;

    bool operator==(const Text&) const = default;
};

/// 1-5.
struct Strength
{
    int value = 1;

    bool operator==(const Strength&) const = default;
};

/// Which way one leans; kept, never judged.
enum class Lean
{
    toward,
    no_pull,
    away
};
/// When one asked oneself.
enum class Asked
{
    before,
    during,
    after,
    not_yet
};

std::string_view name_of(Lean lean);
std::string_view name_of(Asked asked);
std::optional<Lean> lean_named(std::string_view name);
std::optional<Asked> asked_named(std::string_view name);

using Value = std::variant<Words, Body, Choice, Text, Strength, Lean, Asked>;

/// One field of a step with what the player put there; a field left blank is simply not there.
struct Filled
{
    std::string field;
    Value value;

    bool operator==(const Filled&) const = default;
};

/// Everything the player put into one step.
struct Answer
{
    std::vector<Filled> filled;

    bool operator==(const Answer&) const = default;
    const Value* find(std::string_view field) const;
    /// Replaces the field's value, or adds it.
    void put(std::string_view field, Value value);
    void clear(std::string_view field);

    /// The field's value when it is there and of this kind.
    template <class Kind>
    const Kind* get(std::string_view field) const
    {
        const Value* value = find(field);
        return value ? std::get_if<Kind>(value) : nullptr;
    }
};

} // namespace practice
