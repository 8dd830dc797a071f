#pragma once

#include "feelings/known_words.hpp"
#include "feelings/wheel.hpp"
#include "practice/scene.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace practice
{

struct Chapter
{
    std::string id;
    int number = 0;
    std::string title;
    std::string about;
};

/// One of the recurring people.
struct CastMember
{
    std::string id;
    std::string name;
    int age = 0;
    std::string work;
    std::string place;
    std::vector<std::string> knows;
    std::string wants;
};

/// A very short moment that carries one word of a pair and not the other.
struct MicroScene
{
    std::string text;
    feelings::WordId word;
    std::string why;
};

/// Two near words, and moments that differ by the one fact that tells them apart.
struct TwinPair
{
    std::string id;
    feelings::WordId first;
    feelings::WordId second;
    std::string difference;
    std::vector<MicroScene> scenes;
};

/// What kind of thing a line says: "feeling", "thought", "body", "behaviour", "verdict".
enum class LineKind
{
    feeling,
    thought,
    body,
    behaviour,
    verdict
};
inline constexpr std::size_t line_kind_count = 5;
std::string_view name_of(LineKind kind);
std::optional<LineKind> line_kind_named(std::string_view name);

/// A line somebody could say, to be sorted by what it says.
struct SortLine
{
    std::string id; ///< "sort.dads-van"
    std::string text;
    LineKind kind = LineKind::feeling;
    std::string why;
};

/// Everything that is played with, loaded once and never changed after.
struct Catalogue
{
    feelings::Wheel wheel;
    std::vector<std::optional<feelings::Card>> cards; ///< By WordId.
    feelings::KnownWords known;                       ///< What else people type.
    std::vector<Chapter> chapters;                    ///< By number.
    std::vector<CastMember> cast;
    std::vector<Scene> scenes; ///< By chapter number, then id.
    std::vector<TwinPair> twins;
    std::vector<SortLine> sort_lines;

    const Scene* scene(std::string_view id) const;
    const TwinPair* twin(std::string_view id) const;
    const SortLine* sort_line(std::string_view id) const;
    const Chapter* chapter(std::string_view id) const;
    const feelings::Card* card(feelings::WordId word) const;
};

} // namespace practice
