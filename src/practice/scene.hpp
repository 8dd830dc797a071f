#pragma once

#include "base/text.hpp"
#include "feelings/body.hpp"
#include "feelings/wheel.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace practice
{

/// What a scene may touch; each level 0 absent, 1 mentioned, 2 part of it, 3 at its centre.
enum class Topic
{
    sex,
    conflict,
    loss,
    alcohol,
    childhood,
    violence,
    self_harm,
    illness,
    work
};
inline constexpr std::size_t topic_count = 9;
std::string_view name_of(Topic topic);
using TopicLevels = std::array<int, topic_count>;

enum class CueKind
{
    body,
    behaviour,
    thought,
    speech,
    setting
};
std::string_view name_of(CueKind kind);

/// A stretch of the scene on which a reading can rest.
struct Cue
{
    CueKind kind = CueKind::behaviour;
    base::Span at;        ///< Bytes of the scene's text.
    std::size_t line = 0; ///< Which of the scene's lines holds it.
    std::vector<feelings::Zone> zones;
    std::vector<feelings::Sensation> sensations;
};

enum class Layer
{
    either,
    surface,
    underneath
};

/// A word that fits the scene, how closely (0-100), and the lines that carry it.
struct Fit
{
    feelings::WordId word;
    int weight = 0;
    std::string why;
    std::vector<std::size_t> cues; ///< Indexes into the scene's cues.
    Layer layer = Layer::either;
};

/// A word that lies in another direction for anyone.
struct Far
{
    feelings::WordId word;
    std::string why;
};

/// One reading of one person in a scene: what marking needs.
struct Key
{
    std::vector<Fit> fits;
    std::vector<Far> far;
};

enum class SourceKind
{
    event,
    meaning,
    need,
    old_rule,
    body_state,
    blame,
    verdict
};

/// "event", "meaning", "need", "old-rule", "body-state", "blame", "verdict".
std::string_view name_of(SourceKind kind);

struct Source
{
    std::string text;
    SourceKind kind = SourceKind::event;
    int weight = 0;
};

struct Need
{
    std::string category;
    std::string text;
};

/// The withheld line, and what it does to the reading.
struct Turn
{
    std::string line;
    std::vector<Fit> shifts; ///< Words whose weight it changes, or adds.
};

/// One of three lines instead of "Fine", and what comes back.
struct Take
{
    std::string line;
    std::string reply;
};

/// The same evening, seen by somebody else in it.
struct Chair
{
    std::string who;
    Key key;
};

enum class Person
{
    second,
    third
};

/// A short moment from a man's life, with what its writers found in it.
struct Scene
{
    std::string id; ///< "morning-after.004.quail"
    std::string chapter;
    std::string title;
    std::string text;
    std::vector<base::Span> lines; ///< The text's sentences: what can be cited.
    Person person = Person::second;
    std::string role;
    std::vector<Cue> cues;
    Key key;
    std::vector<Source> sources;
    std::vector<Need> needs;
    std::optional<Turn> turn;
    std::vector<Take> takes; ///< None or three.
    std::optional<Chair> chair;
    std::string lean; ///< The question; empty when the scene asks none.
    std::vector<std::string> cast;
    TopicLevels topics{};
    std::vector<std::string> exercises;
    int tier = 1; ///< 1 one clear reading and one more, 2 mixed, 3 layered.
    std::vector<std::string> tags;

    std::string_view line(std::size_t index) const;
    /// Its first sentence: what an evening closes on.
    std::string_view opening() const;
    bool offers(std::string_view exercise) const;
};

/// The reading after the withheld line: its shifts replace or add weights.
Key key_after_turn(const Scene& scene);

} // namespace practice
