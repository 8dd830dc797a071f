#include "ui/rules.hpp"

#include <algorithm>
#include <set>

namespace stage
{

using engine::Recorder;
using engine::Rect;

Rect letters(const Recorder::Text& text)
{
    const float trim = text.box.h * 0.2f;
    return {text.box.x, text.box.y + trim, text.box.w, text.box.h - 2 * trim};
}

Rect overlap(const Rect& a, const Rect& b)
{
    const float left = std::max(a.x, b.x), top = std::max(a.y, b.y);
    return {left, top, std::max(0.f, std::min(a.right(), b.right()) - left),
            std::max(0.f, std::min(a.bottom(), b.bottom()) - top)};
}

bool meet(const Rect& a, const Rect& b)
{
    if (std::min({a.w, a.h, b.w, b.h}) < 0.5f)
        return false;
    return a.x + 0.5f < b.right() && b.x + 0.5f < a.right() && a.y + 0.5f < b.bottom() &&
           b.y + 0.5f < a.bottom();
}

bool lies_in(const Rect& inner, const Rect& outer, float by)
{
    return inner.x >= outer.x - by && inner.right() <= outer.right() + by &&
           inner.y >= outer.y - by && inner.bottom() <= outer.bottom() + by;
}

namespace
{

template <class Takes>
std::vector<std::size_t> tags_once(const Recorder& frame, Takes takes)
{
    std::vector<std::size_t> found;
    std::set<std::string_view> met;
    for (std::size_t i = 0; i < frame.tags().size(); ++i)
        if (takes(i) && met.insert(frame.tags()[i].name).second)
            found.push_back(i);
    return found;
}

} // namespace

std::vector<std::size_t> controls_of(const Recorder& frame)
{
    return tags_once(frame, [&](std::size_t i) { return frame.tags()[i].reachable; });
}

std::vector<std::size_t> all_controls_of(const Recorder& frame)
{
    return tags_once(frame,
                     [&](std::size_t i) { return frame.tags()[i].reachable || frame.is_away(i); });
}

bool belongs(const Recorder& frame, std::size_t tag, std::size_t to)
{
    while (tag != Recorder::no_tag && tag != to)
        tag = frame.around(tag);
    return tag == to;
}

std::size_t dialog_of(const Recorder& frame)
{
    const auto& tags = frame.tags();
    const auto found =
        std::find_if(tags.begin(), tags.end(),
                     [](const engine::Tag& tag) { return tag.role == engine::Role::dialog; });
    return found == tags.end() ? Recorder::no_tag : static_cast<std::size_t>(found - tags.begin());
}

Rect seen_box(const Sight& sight, std::size_t tag)
{
    return overlap(sight.frame.tags()[tag].box, sight.frame.clip_of(tag));
}

const Recorder::Shape* ring_of(const Sight& sight)
{
    for (auto shape = sight.frame.shapes().rbegin(); shape != sight.frame.shapes().rend(); ++shape)
        if (shape->stroke > 0 && shape->tag != Recorder::no_tag &&
            sight.frame.tags()[shape->tag].focus && shape->color == sight.look.focus)
            return &*shape;
    return nullptr;
}

std::vector<std::string> faults_in(const Sight& sight, std::span<const Rule> rules)
{
    std::vector<std::string> faults;
    for (const Rule& rule : rules)
        rule.find(sight, [&](const std::string& what)
                  { faults.push_back(std::string(rule.name) + ": " + what); });
    return faults;
}

std::vector<std::string> faults_in(const Sight& sight)
{
    std::vector<std::string> faults;
    for (const std::span<const Rule> rules : {text_rules(), control_rules(), sign_rules()})
        for (std::string& fault : faults_in(sight, rules))
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace stage
