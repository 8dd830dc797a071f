#pragma once

#include "feelings/word_state.hpp"
#include "ui/board.hpp"
#include "ui/wheel_layout.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace ui
{

/// What the wheel shows of the player's work.
struct WheelLights
{
    std::span<const feelings::WordState> states; ///< By word index; missing ones are not met.
    std::span<const feelings::WordId> chosen;    ///< Words of the answer so far.

    feelings::WordState state_of(feelings::WordId word) const;
    bool is_chosen(feelings::WordId word) const;
};

/// The colours of a petal, by how far its word has come.
struct PetalColors
{
    engine::Color fill;
    engine::Color edge;
    engine::Color words;
};

PetalColors petal_colors(const Look& look, std::size_t family, feelings::WordState state);
/// The quiet ground of a family's slice.
engine::Color slice_color(const Look& look, std::size_t family);

/// What a dial shows in its slices.
enum class DialDetail
{
    words,
    signs
};

/// Draws the dial piece by piece. `strength` 0-1 lets it sink into the background.
class Dial
{
public:
    Dial(engine::Canvas& canvas, const Look& look, const WheelLayout& layout,
         const feelings::Wheel& wheel, const WheelLights& lights, float strength = 1);

    void slice(std::size_t family, DialDetail detail, bool lit = false) const;
    void rim(std::size_t family) const;
    /// A cell of the second ring or a dot of the third.
    void cell(feelings::WordId word) const;
    /// Around the cell or dot of a word of the answer.
    void chosen_mark(feelings::WordId word) const;
    void hub(std::string_view label, bool lit = false) const;

private:
    engine::Color faded(engine::Color color) const;
    void fill_cell(const Sector& sector, feelings::WordState state, engine::Color color) const;

    engine::Canvas& m_canvas;
    const Look& m_look;
    const WheelLayout& m_layout;
    const feelings::Wheel& m_wheel;
    const WheelLights& m_lights;
    float m_strength;
};

/// Where a family's sign and word stand in its slice: the word is level, whole and as far from the
/// edges as it can be, on the slice's middle line where that leaves enough room.
struct SliceLabel
{
    engine::Point sign;
    engine::Point word;  ///< Middle of the word.
    float clearance = 0; ///< To the nearest edge; negative when it crosses one.
};
SliceLabel slice_label(const Sector& slice, engine::Size word, float sign);

/// The dial alone, not to be pressed: the picture of what is lit, for Tonight and progress.
void draw_dial(Board& board, const WheelLayout& layout, const feelings::Wheel& wheel,
               const WheelLights& lights, DialDetail detail, std::string_view hub_label = {});

/// The five states with their signs in one row (or more, when narrow); returns the bottom.
float draw_legend(Board& board, engine::Rect area, const std::array<std::string, 5>& states);

} // namespace ui
