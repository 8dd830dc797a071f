#pragma once

#include "engine/recorder.hpp"
#include "ui/look.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a recorded frame may not show, whatever screen it is of: one function for each rule.
namespace stage
{

/// A frame, the stage it was drawn for, and the colours it was drawn in.
struct Sight
{
    const engine::Recorder& frame;
    engine::Size size;
    const ui::Look& look;
};

/// Takes what was found, as the rest of a sentence that begins with the rule's name.
using Note = std::function<void(const std::string&)>;

struct Rule
{
    std::string_view name; ///< "small text": a fault reads "small text: "tiny" ...".
    void (*find)(const Sight& sight, const Note& note);
};

std::span<const Rule> text_rules();
std::span<const Rule> control_rules();
std::span<const Rule> sign_rules();

/// Everything wrong with a frame by every rule, one sentence each.
std::vector<std::string> faults_in(const Sight& sight);
std::vector<std::string> faults_in(const Sight& sight, std::span<const Rule> rules);

/// What the eye takes for the text: without the room above and below its letters.
engine::Rect letters(const engine::Recorder::Text& text);
engine::Rect overlap(const engine::Rect& a, const engine::Rect& b);
/// They share more than a hair.
bool meet(const engine::Rect& a, const engine::Rect& b);
/// `inner` reaches out of `outer` by no more than `by`.
bool lies_in(const engine::Rect& inner, const engine::Rect& outer, float by);

/// The reachable things of a frame, each once: indices into its tags. The focus ring stands in a
/// second tag of its control.
std::vector<std::size_t> controls_of(const engine::Recorder& frame);
/// The same with what is scrolled out of its view: everything Tab can come to, in its order.
std::vector<std::size_t> all_controls_of(const engine::Recorder& frame);
/// True when the tag is the other one or was drawn within it.
bool belongs(const engine::Recorder& frame, std::size_t tag, std::size_t to);
/// The question that stands over everything; no_tag when there is none.
std::size_t dialog_of(const engine::Recorder& frame);
/// What lies below a question is dimmed and not there to be read.
inline bool is_beneath(const engine::Recorder& frame, std::size_t tag, std::size_t dialog)
{
    return dialog != engine::Recorder::no_tag && !belongs(frame, tag, dialog);
}
/// The part of the tag's box that its clip leaves.
engine::Rect seen_box(const Sight& sight, std::size_t tag);
/// The outline by which the focus is shown; nullptr when there is none.
const engine::Recorder::Shape* ring_of(const Sight& sight);

} // namespace stage
