#include "ui/rules.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace stage
{

namespace
{

using engine::Color;
using engine::Recorder;
using engine::Role;
using engine::Tag;

/// A tint around a line stands so far off it.
constexpr float whole_room = 4;

std::string said_of(const Recorder::Shape& shape, const engine::Rect& box)
{
    const bool whole = lies_in(shape.box, box, whole_room) && lies_in(box, shape.box, whole_room);
    const std::string kind =
        shape.stroke > 0 ? "stroke " + std::to_string(std::lround(shape.stroke * 2)) : "fill";
    return kind + (shape.dash.off > 0 ? " dashed" : "") + (whole ? " whole" : "");
}

std::string points_of(const Recorder::Shape& shape)
{
    std::string said;
    for (const auto& subpath : shape.path.subpaths())
        said += " " + std::to_string(subpath.points.size());
    return said;
}

/// What was drawn for a thing, as one who sees no colours would tell it. How many rows a label
/// takes says nothing.
std::vector<std::string> outlines(const Recorder& frame, std::size_t tag)
{
    std::vector<std::string> parts;
    for (const Recorder::Shape& shape : frame.shapes())
        if (belongs(frame, shape.tag, tag))
            parts.push_back(said_of(shape, frame.tags()[tag].box));
    for (const Recorder::Text& text : frame.texts())
        if (belongs(frame, text.tag, tag))
            parts.push_back("face " + std::to_string(static_cast<int>(text.font.face)));
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

std::string shapes_with_points(const Recorder& frame, std::size_t tag)
{
    std::string said;
    for (const Recorder::Shape& shape : frame.shapes())
        if (belongs(frame, shape.tag, tag))
            said += said_of(shape, frame.tags()[tag].box) + points_of(shape) + ";";
    return said;
}

/// A chosen control looks like another of its kind that is not, but for its colours.
void chosen_by_colour(const Sight& sight, const Note& note)
{
    const Recorder& frame = sight.frame;
    std::map<std::pair<Role, std::vector<std::string>>, std::string> open;
    const std::vector<std::size_t> controls = controls_of(frame);
    for (const std::size_t control : controls)
        if (const Tag& tag = frame.tags()[control]; !tag.chosen)
            open.emplace(std::pair(tag.role, outlines(frame, control)), tag.name);
    for (const std::size_t control : controls)
    {
        const Tag& tag = frame.tags()[control];
        if (!tag.chosen)
            continue;
        const auto same = open.find(std::pair(tag.role, outlines(frame, control)));
        if (same != open.end())
            note(tag.name + " looks like " + same->second);
    }
}

std::optional<std::size_t> family_of(const ui::Look& look, Color color)
{
    const auto found = std::find(look.families.begin(), look.families.end(), color);
    return found == look.families.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - look.families.begin()));
}

/// The first family whose colour each tag shows.
std::map<std::size_t, std::size_t> families_in(const Sight& sight)
{
    std::map<std::size_t, std::size_t> families;
    for (const Recorder::Shape& shape : sight.frame.shapes())
        if (const auto family = family_of(sight.look, shape.color);
            family && shape.tag != Recorder::no_tag)
            families.emplace(shape.tag, *family);
    return families;
}

bool has_text(const Recorder& frame, std::size_t tag)
{
    return std::any_of(frame.texts().begin(), frame.texts().end(),
                       [&](const Recorder::Text& text) {
                           return belongs(frame, text.tag, tag) ||
                                  frame.tags()[tag].box.contains(text.box.centre());
                       });
}

/// A cell of the dial lies in the slice of its family, whose sign and word stand there.
bool has_place(const Recorder& frame, const std::string& name)
{
    const std::size_t slash = name.find('/');
    if (slash == std::string::npos)
        return false;
    const auto& tags = frame.tags();
    const auto is_slice = [&](const Tag& tag)
    {
        return tag.name.size() == slash && name.starts_with(tag.name) &&
               has_text(frame, static_cast<std::size_t>(&tag - tags.data()));
    };
    return std::any_of(tags.begin(), tags.end(), is_slice);
}

/// Two things differ by the colour of their families and by nothing else.
void family_by_colour(const Sight& sight, const Note& note)
{
    const Recorder& frame = sight.frame;
    std::map<std::string, std::pair<std::size_t, std::string>> met;
    for (const auto& [tag, family] : families_in(sight))
    {
        const std::string& name = frame.tags()[tag].name;
        if (has_place(frame, name) || has_text(frame, tag))
            continue;
        const auto [other, is_new] =
            met.emplace(shapes_with_points(frame, tag), std::pair(family, name));
        if (!is_new && other->second.first != family)
            note(name + " looks like " + other->second.second);
    }
}

constexpr Rule list_of_signs[] = {{"chosen by colour", chosen_by_colour},
                                  {"family by colour", family_by_colour}};

} // namespace

std::span<const Rule> sign_rules()
{
    return list_of_signs;
}

} // namespace stage
