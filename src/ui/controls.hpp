#pragma once

#include "engine/canvas.hpp"
#include "ui/slider_layout.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ui
{

class TextInput;

/// Where an arrow key points.
enum class Direction
{
    left,
    right,
    up,
    down
};

/// Whether Tab halts at a control, or passes over a whole run of them (the wheel, the body) in
/// which the arrows lead from one to the next.
enum class TabStop
{
    own,
    shared
};

/// One thing of a screen that can be focused and pressed, as it was last drawn.
struct Control
{
    std::string id;
    engine::Role role = engine::Role::button;
    engine::Rect box;
    engine::Point hit;
    engine::Path shape;                ///< What a pointer has to be inside of.
    engine::Path ring;                 ///< The outline the focus is shown by.
    std::optional<std::size_t> scroll; ///< The scroll area it lies in.
    engine::Rect clip;                 ///< Only what lies in here can be clicked.
    TextInput* field = nullptr;        ///< Takes the keys while it has the focus.
    TabStop stop = TabStop::own;
    std::optional<SliderLayout> slider{}; ///< Left and right move it.
    std::string run{};                    ///< The list it is a row of; empty for all others.
    bool entry = false;                   ///< Where Tab first comes into its run.
};

/// They share one Tab stop.
bool same_stop(const Control& one, const Control& other);

/// The control drawn last under a point.
std::optional<std::size_t> control_at(std::span<const Control> controls, engine::Point at);

/// The control an arrow leads to: the nearest in that direction, those straight ahead before those
/// beside the way, those of the same scroll area before all others.
std::optional<std::size_t> neighbour(std::span<const Control> controls, std::size_t from,
                                     Direction direction);

/// The control nearest to a place; nothing when there is none.
std::optional<std::size_t> nearest(std::span<const Control> controls, engine::Point place);

std::optional<std::size_t> index_of(std::span<const Control> controls, std::string_view id);

} // namespace ui
