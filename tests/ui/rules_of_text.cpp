#include "base/text.hpp"
#include "ui/rules.hpp"

#include <algorithm>
#include <unordered_set>

namespace stage
{

namespace
{

using engine::Color;
using engine::Point;
using engine::Recorder;
using engine::Rect;
using engine::Role;

constexpr float smallest = 16;
constexpr float least_text_contrast = 4.5f;
/// Clips leave so much of what scrolls out of them.
constexpr float hair = 1;
/// A caret or an underline hides nothing.
constexpr float thin = 4;

std::string quoted(const Recorder::Text& text)
{
    return "\"" + text.text + "\"";
}

Rect stage_of(const Sight& sight)
{
    return {0, 0, sight.size.w, sight.size.h};
}

/// What can be seen of the letters.
Rect seen(const Sight& sight, const Recorder::Text& text)
{
    return overlap(overlap(letters(text), text.clip), stage_of(sight));
}

bool is_seen(const Sight& sight, const Recorder::Text& text)
{
    const Rect part = seen(sight, text);
    return part.w > 0.5f && part.h > 0.5f;
}

bool is_typed(const Sight& sight, const Recorder::Text& text)
{
    return text.tag != Recorder::no_tag && sight.frame.tags()[text.tag].role == Role::field;
}

/// Calls `check` with every text of which something can be seen and that no question lies over.
template <class Check>
void each_seen(const Sight& sight, Check check)
{
    const std::size_t dialog = dialog_of(sight.frame);
    for (const Recorder::Text& text : sight.frame.texts())
        if (is_seen(sight, text) && !is_beneath(sight.frame, text.tag, dialog))
            check(text);
}

void small_text(const Sight& sight, const Note& note)
{
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  if (text.font.size < smallest)
                      note(quoted(text) + " is smaller than 16");
              });
}

/// What runs on beside a field's window is reached with the caret.
void clipped_text(const Sight& sight, const Note& note)
{
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  const bool runs_on = text.box.x < text.clip.x - 0.5f ||
                                       text.box.right() > text.clip.right() + 0.5f;
                  if (runs_on && !is_typed(sight, text))
                      note(quoted(text) + " is clipped at the side");
              });
}

/// No text of the game holds the sign that stands for the rest of one.
void cut_text(const Sight& sight, const Note& note)
{
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  if (text.text.find("…") != std::string::npos)
                      note(quoted(text) + " is cut");
              });
}

void text_over_text(const Sight& sight, const Note& note)
{
    std::vector<const Recorder::Text*> texts;
    std::vector<Rect> parts;
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  texts.push_back(&text);
                  parts.push_back(seen(sight, text));
              });
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (meet(parts[i], parts[j]))
                note(quoted(*texts[i]) + " lies over " + quoted(*texts[j]));
}

bool stands_alone(Role role)
{
    return role == Role::button || role == Role::chip || role == Role::field ||
           role == Role::choice || role == Role::tab || role == Role::slider || role == Role::row ||
           role == Role::card || role == Role::banner || role == Role::dialog ||
           role == Role::header || role == Role::cell || role == Role::axes;
}

/// What may be written on.
bool is_surface(Role role)
{
    return role == Role::card || role == Role::banner || role == Role::dialog;
}

/// True when the tag only holds the ring around what has the focus.
bool is_ring(const Recorder& frame, std::size_t tag)
{
    const auto& tags = frame.tags();
    const engine::Tag& ring = tags[tag];
    return ring.focus && std::any_of(tags.begin(), tags.begin() + static_cast<long>(tag),
                                     [&](const engine::Tag& before) {
                                         return before.name == ring.name && before.box == ring.box;
                                     });
}

/// A text touches a control or the edge of a card that it is no part of.
void text_over_edge(const Sight& sight, const Note& note)
{
    const auto& tags = sight.frame.tags();
    const std::size_t dialog = dialog_of(sight.frame);
    for (std::size_t i = 0; i < tags.size(); ++i)
    {
        if (!stands_alone(tags[i].role) || is_ring(sight.frame, i) ||
            is_beneath(sight.frame, i, dialog))
            continue;
        const Rect box = overlap(seen_box(sight, i), stage_of(sight));
        const bool holds = is_surface(tags[i].role);
        each_seen(sight,
                  [&](const Recorder::Text& text)
                  {
                      const bool own = belongs(sight.frame, text.tag, i);
                      const Rect part = seen(sight, text);
                      if (!own && meet(part.inset(hair), box) && !(holds && lies_in(part, box, 1)))
                          note(quoted(text) + " lies over " + tags[i].name);
                  });
    }
}

/// Something was drawn over the middle of a text after it.
void covered_text(const Sight& sight, const Note& note)
{
    const auto& shapes = sight.frame.shapes();
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  const Point middle = seen(sight, text).centre();
                  for (std::size_t i = text.shapes; i < shapes.size(); ++i)
                      if (shapes[i].stroke == 0 &&
                          std::min(shapes[i].box.w, shapes[i].box.h) > thin &&
                          shapes[i].clip.contains(middle) && shapes[i].path.contains(middle))
                          return note(quoted(text) + " is covered");
              });
}

/// What is seen of a text is wider or higher than a thing it was drawn within.
void text_beyond_box(const Sight& sight, const Note& note)
{
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  if (is_typed(sight, text))
                      return;
                  for (std::size_t tag = text.tag; tag != Recorder::no_tag;
                       tag = sight.frame.around(tag))
                      if (!lies_in(seen(sight, text), sight.frame.tags()[tag].box, 1))
                          return note(quoted(text) + " reaches out of " +
                                      (sight.frame.tags()[tag].name.empty()
                                           ? "its box"
                                           : sight.frame.tags()[tag].name));
              });
}

float hardest_contrast(const Sight& sight, const Recorder::Text& text)
{
    const Rect part = seen(sight, text);
    float least = 21;
    for (const float along : {0.05f, 0.5f, 0.95f})
    {
        const Point place{part.x + along * part.w, part.centre().y};
        const Color under = sight.frame.color_at(place, text.shapes);
        const Color ink = under.mixed(text.color, static_cast<float>(text.color.a) / 255);
        least = std::min(least, ui::contrast(ink, under));
    }
    return least;
}

void text_contrast(const Sight& sight, const Note& note)
{
    each_seen(sight,
              [&](const Recorder::Text& text)
              {
                  if (const float contrast = hardest_contrast(sight, text);
                      contrast < least_text_contrast)
                      note(quoted(text) + " has contrast " + std::to_string(contrast));
              });
}

/// The catalogue says "[key]" for a key it does not know; keys hold a dot.
void missing_sentence(const Sight& sight, const Note& note)
{
    for (const Recorder::Text& text : sight.frame.texts())
    {
        const std::size_t open = text.text.find('['), close = text.text.find(']');
        if (open < close && close != std::string::npos &&
            text.text.substr(open, close - open).find('.') != std::string::npos)
            note(quoted(text) + " is no sentence");
    }
}

/// Asking a face for its letters is dear, and most texts come again.
bool has_all_letters(const engine::Type& type, const Recorder::Text& text)
{
    static std::unordered_set<std::string> known;
    const std::string key = std::to_string(static_cast<int>(type.story())) +
                            std::to_string(static_cast<int>(text.font.face)) + text.text;
    if (known.contains(key))
        return true;
    if (!type.missing(text.font.face, text.text).empty())
        return false;
    known.insert(key);
    return true;
}

void missing_glyph(const Sight& sight, const Note& note)
{
    for (const Recorder::Text& text : sight.frame.texts())
        if (!has_all_letters(sight.frame.type(), text))
            note(quoted(text) + " has letters that its face has not");
}

constexpr Rule list_of_text[] = {{"small text", small_text},
                                 {"clipped text", clipped_text},
                                 {"cut text", cut_text},
                                 {"text over text", text_over_text},
                                 {"text over edge", text_over_edge},
                                 {"covered text", covered_text},
                                 {"text beyond box", text_beyond_box},
                                 {"text contrast", text_contrast},
                                 {"missing sentence", missing_sentence},
                                 {"missing glyph", missing_glyph}};

} // namespace

std::span<const Rule> text_rules()
{
    return list_of_text;
}

} // namespace stage
