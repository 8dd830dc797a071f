#pragma once

#include "base/message.hpp"
#include "base/result.hpp"
#include "base/text.hpp"
#include "practice/answer.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace practice
{

/// The exercises of this game so far, each with a control of its own in the window.
enum class Exercise
{
    name,
    sense,
    locate,
    lean,
    twins,
    envelope,
    placing,
    chair,
    mixed,
    source,
    underneath,
    meet,
    recall,
    sort,
    note
};
std::string_view name_of(Exercise exercise);
std::optional<Exercise> exercise_named(std::string_view name);
std::vector<Exercise> all_exercises();

/// Which question of the day this is: "morning-after.004.quail/name/turn".
struct StepRef
{
    std::string subject; ///< A scene's or pair's id, "word.left-out", or the room's name.
    Exercise exercise = Exercise::name;
    std::string part; ///< "first", "turn", "body", "typed", "meet", "1" ..., "seal", "open",
                      ///< "left-out", "type.line".

    bool operator==(const StepRef&) const = default;
};
std::string to_string(const StepRef& ref);
std::optional<StepRef> parse_step_ref(std::string_view text);

/// Words from the wheel or typed; `initial` stands there when the step opens.
struct WordsField
{
    std::size_t most = 3;
    bool typed_only = false; ///< Recall: the wheel stays shut.
    bool citing = false;     ///< Lines of the step's story can be cited for each word.
    std::vector<NamedWord> initial;
};

/// Zones of the drawn figure.
struct BodyField
{
    std::size_t most = 1;
    bool sensations = false; ///< Offered, never required.
};

/// One of a few.
struct ChoiceField
{
    struct Option
    {
        std::string name;
        base::Message label;
        std::string said; ///< Content instead of a label (a word); empty when the label counts.
    };
    std::vector<Option> options;
};

struct TextField
{
    std::size_t most = 200; ///< Code points.
};

struct StrengthField
{
};

struct LeanField
{
};

struct AskedField
{
};

/// Help that is there for the asking; that it was taken is part of the answer.
struct HintField
{
    base::Message said;
};
/// The one option of a hint.
inline constexpr const char* hint_taken = "taken";

using FieldKind = std::variant<WordsField, BodyField, ChoiceField, TextField, StrengthField,
                               LeanField, AskedField, HintField>;

/// One thing to fill in, with its question. Everything can be left blank unless `needed`.
struct Field
{
    std::string key;
    base::Message question;
    FieldKind kind;
    bool needed = false;
    std::string instead_of{}; ///< Asked only while this other field is blank ("no word yet").
};

/// What a step asks, as data: window, terminal and play show the same.
struct Step
{
    StepRef ref;
    std::string title;             ///< Of the scene or pair; content, may be empty.
    std::string story;             ///< What is read; content, may be empty.
    std::vector<base::Span> lines; ///< The story's citable lines.
    std::string withheld;          ///< The line that was held back until now.
    std::vector<std::pair<std::string, std::string>> cards; ///< Word and definition, side by side.
    std::vector<base::Message> messages;                    ///< What is said before the fields.
    std::vector<Field> fields;
    base::Message submit; ///< The label of the one next action.

    const Field* field(std::string_view key) const;
};

/// Nothing when the answer fits the step; else what is missing or out of range. `place` names the
/// field, `what` is for developers: faces never let a player get here.
base::Result<void> check(const Step& step, const Answer& answer);

/// The step in words: what a terminal prints, a screen reader says and a play expects.
std::string describe(const Step& step, const base::Phrases& phrases);

} // namespace practice
