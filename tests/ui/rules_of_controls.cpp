#include "ui/rules.hpp"

#include <algorithm>
#include <cmath>

namespace stage
{

namespace
{

using engine::Color;
using engine::Point;
using engine::Recorder;
using engine::Rect;
using engine::Role;
using engine::Tag;

constexpr float least_edge_contrast = 3;
constexpr float least_side = 43.9f;
/// An outline lies this close to the box of what it surrounds; outside begins this far from it.
constexpr float on_edge = 2;
constexpr float outside = 3;
/// Of the ring around what has the focus at least this part is seen.
constexpr float least_ring = 0.5f;

bool has_box(Role role)
{
    return role == Role::button || role == Role::chip || role == Role::field ||
           role == Role::choice || role == Role::tab || role == Role::slider || role == Role::row;
}

bool has_own_shape(Role role)
{
    return role == Role::petal || role == Role::zone;
}

bool spans(const Recorder::Shape& shape, const Rect& box)
{
    return lies_in(shape.box, box, on_edge) && lies_in(box, shape.box, on_edge);
}

/// The outline of a control, else its ground; nothing for one that is a text alone.
const Recorder::Shape* edge_of(const Recorder& frame, std::size_t control)
{
    const Recorder::Shape* ground = nullptr;
    for (const Recorder::Shape& shape : frame.shapes())
    {
        if (shape.tag != control || !spans(shape, frame.tags()[control].box))
            continue;
        if (shape.stroke > 0)
            return &shape;
        ground = &shape;
    }
    return ground;
}

/// Places just outside of the middles of a box's sides, where they can be seen.
std::vector<Point> beside(const Sight& sight, std::size_t control)
{
    const Rect box = sight.frame.tags()[control].box;
    const Rect seen = overlap(sight.frame.clip_of(control), {0, 0, sight.size.w, sight.size.h});
    std::vector<Point> places{{box.x - outside, box.centre().y},
                              {box.right() + outside, box.centre().y},
                              {box.centre().x, box.y - outside},
                              {box.centre().x, box.bottom() + outside}};
    std::erase_if(places, [&](Point p) { return !seen.contains(p); });
    return places;
}

void edge_contrast(const Sight& sight, const Note& note)
{
    for (const std::size_t control : controls_of(sight.frame))
    {
        const Tag& tag = sight.frame.tags()[control];
        const Recorder::Shape* edge = has_box(tag.role) ? edge_of(sight.frame, control) : nullptr;
        if (!edge)
            continue;
        for (const Point place : beside(sight, control))
            if (const float contrast = ui::contrast(edge->color, sight.frame.color_at(place));
                contrast < least_edge_contrast)
            {
                note("the edge of " + tag.name + " has " + std::to_string(contrast));
                break;
            }
    }
}

/// Places on the ring, where they can be seen.
std::vector<Point> places_on(const Sight& sight, const Recorder::Shape& ring)
{
    std::vector<Point> places;
    for (const auto& subpath : ring.path.subpaths())
        for (std::size_t i = 0; i < subpath.points.size(); ++i)
        {
            const Point a = subpath.points[i];
            const Point b = subpath.points[(i + 1) % subpath.points.size()];
            places.push_back({(a.x + b.x) / 2, (a.y + b.y) / 2});
        }
    const Rect seen = overlap(ring.clip, {0, 0, sight.size.w, sight.size.h});
    std::erase_if(places, [&](Point p) { return !seen.contains(p); });
    return places;
}

/// The strokes along the ring: its own, and a wider one below it that it stands out from.
std::vector<const Recorder::Shape*> along_ring(const Sight& sight, const Recorder::Shape& ring)
{
    std::vector<const Recorder::Shape*> strokes;
    for (const Recorder::Shape& shape : sight.frame.shapes())
        if (shape.tag == ring.tag && shape.stroke > 0 && shape.box == ring.box &&
            (&shape == &ring || ui::contrast(shape.color, ring.color) >= least_edge_contrast))
            strokes.push_back(&shape);
    return strokes;
}

void focus_contrast(const Sight& sight, const Note& note)
{
    const Recorder::Shape* ring = ring_of(sight);
    if (!ring)
        return;
    const auto strokes = along_ring(sight, *ring);
    for (const Point place : places_on(sight, *ring))
    {
        const Color under = sight.frame.color_at(place);
        const auto tells = [under](const Recorder::Shape* stroke)
        { return ui::contrast(stroke->color, under) >= least_edge_contrast; };
        if (std::none_of(strokes.begin(), strokes.end(), tells))
            return note("the ring around " + sight.frame.tags()[ring->tag].name + " has " +
                        std::to_string(ui::contrast(ring->color, under)));
    }
}

float length_of(const Rect& box)
{
    return 2 * (box.w + box.h);
}

/// Something has the focus; unless it is scrolled away, its ring is drawn.
void no_focus(const Sight& sight, const Note& note)
{
    const Tag* focused = sight.frame.focused();
    if (!focused)
        return note("nothing has it");
    const Rect stage{0, 0, sight.size.w, sight.size.h};
    if (!stage.contains(focused->hit))
        return;
    const Recorder::Shape* ring = ring_of(sight);
    if (!ring)
        return note("no ring around " + focused->name);
    const Rect part = overlap(overlap(ring->box, ring->clip), stage);
    if (focused->reachable && length_of(part) < least_ring * length_of(ring->box))
        note("the ring around " + focused->name + " is hardly seen");
}

/// Petals and zones are as large as the dial and the body leave them; each is reached otherwise
/// too (see reached_otherwise).
void small_target(const Sight& sight, const Note& note)
{
    for (const std::size_t control : controls_of(sight.frame))
    {
        const Tag& tag = sight.frame.tags()[control];
        if (!has_own_shape(tag.role) && std::min(tag.box.w, tag.box.h) < least_side)
            note(tag.name + " is " + std::to_string(std::lround(tag.box.w)) + " by " +
                 std::to_string(std::lround(tag.box.h)));
    }
}

void targets_overlap(const Sight& sight, const Note& note)
{
    const std::vector<std::size_t> controls = controls_of(sight.frame);
    for (std::size_t i = 0; i < controls.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
        {
            const Tag& one = sight.frame.tags()[controls[i]];
            const Tag& other = sight.frame.tags()[controls[j]];
            if (has_box(one.role) && has_box(other.role) &&
                meet(seen_box(sight, controls[i]), seen_box(sight, controls[j])))
                note(one.name + " lies over " + other.name);
        }
}

/// A question lies over something that can be reached all the same.
void reached_beneath(const Sight& sight, const Note& note)
{
    const std::size_t dialog = dialog_of(sight.frame);
    for (const std::size_t control : all_controls_of(sight.frame))
        if (is_beneath(sight.frame, control, dialog))
            note(sight.frame.tags()[control].name);
}

constexpr Rule list_of_controls[] = {{"edge contrast", edge_contrast},
                                     {"focus contrast", focus_contrast},
                                     {"no focus", no_focus},
                                     {"small target", small_target},
                                     {"targets overlap", targets_overlap},
                                     {"reached beneath", reached_beneath}};

} // namespace

std::span<const Rule> control_rules()
{
    return list_of_controls;
}

} // namespace stage
