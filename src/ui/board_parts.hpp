#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ui
{

/// Primary is the next action (one to a screen), plain everything else, quiet a text that acts.
enum class ButtonKind
{
    primary,
    plain,
    quiet
};
enum class Enabled
{
    yes,
    no
};
enum class Align
{
    left,
    centre,
    right
};

/// How a chip stands: open to be chosen, chosen (with a tick), or a dashed place for one more.
enum class Chip
{
    open,
    chosen,
    dashed
};

struct ChipSpec
{
    std::string id;
    std::string label;
    Chip chip = Chip::open;
};

struct ButtonSpec
{
    std::string id;
    std::string label;
    ButtonKind kind = ButtonKind::plain;
    Enabled enabled = Enabled::yes;
};

struct TabSpec
{
    std::string id;
    std::string label;
};

enum class Chosen
{
    yes,
    no
};
/// Whether the lines of a story can be cited now.
enum class Citing
{
    on,
    off
};

/// A line that is cited, and the numbers of the words it is cited for (from 1).
struct CitedLine
{
    std::size_t line = 0;
    std::vector<int> words;
};

/// A question that has to be answered before anything else. The first answer is the safe one: it
/// has the focus at first, and Esc means it.
struct Question
{
    std::string heading;
    std::string text;
    std::vector<ButtonSpec> answers; ///< Two or three.
};

/// A control was activated: by Enter, Space or a press of the pointer.
struct Acted
{
    std::string id;
    bool by_pointer = false;
    std::optional<int> value{}; ///< What a slider was moved to.
};

} // namespace ui
