#pragma once

#include "base/result.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace feelings
{

/// A word's place in its wheel; valid only together with the wheel it came from.
struct WordId
{
    std::uint16_t index = 0;

    auto operator<=>(const WordId&) const = default;
};

/// How far out a word sits. Radius is detail only, never intensity.
enum class Ring
{
    hub,
    family,
    second,
    third
};

/// A word's affect: valence and energy, each -1 to 1 (own judgement, see docs/file-formats.md).
struct Word
{
    std::string text;
    double valence = 0;
    double energy = 0;
    Ring ring = Ring::hub;
    std::optional<std::size_t> family; ///< Index into families(); none for hub states.
    std::optional<WordId> parent;      ///< One ring further in; none for families and hub states.
    bool quiet = false;                ///< Of the quiet half: vulnerable and caring words.
    bool story = false;                ///< Tells what happened; "and what did that feel like?"
    std::vector<WordId> finer;
};

/// One twelfth of the wheel, in clockwise order from the top.
struct Family
{
    WordId word;
    std::string glyph; ///< The family's sign, so that colour never stands alone.
};

/// A wheel as it is written down, before it is checked.
struct WheelOutline
{
    struct Entry
    {
        std::string text;
        double valence = 0;
        double energy = 0;
        std::vector<Entry> finer;
        std::string glyph;  ///< Families only.
        bool quiet = false; ///< Families only; finer words inherit it.
    };
    std::vector<Entry> hub;
    std::vector<Entry> families;
    std::vector<std::pair<std::string, std::string>> bridges; ///< Both ways, not inherited.
    std::vector<std::string> story_words;
};

/// The expanding wheel of feeling words: hub, families, and two finer rings. Every word has one
/// home; bridges link words across families.
class Wheel
{
public:
    Wheel() = default;
    /// The error's place names the word: twice on the wheel, a bridge or story word not on it.
    static base::Result<Wheel> build(const WheelOutline& outline);

    std::span<const Word> words() const
    {
        return m_words;
    }
    const Word& operator[](WordId id) const
    {
        return m_words[id.index];
    }
    std::span<const Family> families() const
    {
        return m_families;
    }
    /// The hub states: what stands in the middle while there is no word yet.
    std::vector<WordId> hub() const;
    /// By text, case and accents forgiven.
    std::optional<WordId> find(std::string_view text) const;
    bool bridged(WordId a, WordId b) const;
    std::span<const std::pair<WordId, WordId>> bridges() const
    {
        return m_bridges;
    }
    /// True when `finer` lies under `broader`, by how many rings; 0 when it does not.
    int rings_finer(WordId finer, WordId broader) const;
    /// "sad/grieving/bereft": the word's stable name on screens and in plays.
    std::string path_of(WordId id) const;

private:
    base::Result<void> add(const WheelOutline::Entry& entry, Ring ring,
                           std::optional<std::size_t> family, std::optional<WordId> parent,
                           bool quiet);
    base::Result<WordId> known(const std::string& text, const char* list) const;

    std::vector<Word> m_words;
    std::vector<Family> m_families;
    std::vector<std::pair<WordId, WordId>> m_bridges;
    std::unordered_map<std::string, WordId> m_by_text;
};

/// What is written beside a word on its card.
struct Card
{
    struct Unlike
    {
        WordId word;
        std::string difference;
    };
    /// What sets another word apart from this one; nothing when the card does not list it.
    const std::string* difference_from(WordId other) const;

    std::string definition;
    std::vector<Unlike> unlike; ///< The two or three nearest words and what sets them apart.
    std::string body;           ///< "often ...", never "is".
    std::string trigger;
    std::string need;
    std::string line; ///< A moment in which the word lives.
};

} // namespace feelings
