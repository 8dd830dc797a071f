#include "engine/recorder.hpp"

#include <algorithm>
#include <cassert>

namespace engine
{

namespace
{

Rect overlap(const Rect& a, const Rect& b)
{
    const float left = std::max(a.x, b.x), top = std::max(a.y, b.y);
    const float right = std::min(a.right(), b.right()), bottom = std::min(a.bottom(), b.bottom());
    return {left, top, std::max(0.f, right - left), std::max(0.f, bottom - top)};
}

/// As the window fills a path: each subpath for itself.
bool paints(const Recorder::Shape& shape, Point p)
{
    const auto& subpaths = shape.path.subpaths();
    return shape.stroke == 0 && shape.box.contains(p) && shape.clip.contains(p) &&
           std::any_of(subpaths.begin(), subpaths.end(),
                       [p](const Path::Subpath& subpath) { return encloses(subpath.points, p); });
}

std::string_view role_name(Role role)
{
    switch (role)
    {
    case Role::title: return "title";
    case Role::prose: return "prose";
    case Role::label: return "label";
    case Role::button: return "button";
    case Role::chip: return "chip";
    case Role::field: return "field";
    case Role::petal: return "petal";
    case Role::zone: return "zone";
    case Role::line: return "line";
    case Role::choice: return "choice";
    case Role::tab: return "tab";
    case Role::slider: return "slider";
    case Role::row: return "row";
    case Role::card: return "card";
    case Role::banner: return "banner";
    case Role::dialog: return "dialog";
    case Role::table: return "table";
    case Role::header: return "header";
    case Role::cell: return "cell";
    case Role::axes: return "axes";
    }
    return "";
}

std::string described(const Tag& tag)
{
    return "[" + std::string(role_name(tag.role)) + " " + tag.name + (tag.reachable ? "" : " off") +
           (tag.focus ? " focus" : "") + (tag.chosen ? " chosen" : "") + "] ";
}

} // namespace

Recorder::Recorder(const Type& type, Size stage)
    : m_type(type)
    , m_stage(stage)
{
}

void Recorder::clear(Color color)
{
    assert(m_open.empty());
    m_background = color;
    m_texts.clear();
    m_shapes.clear();
    m_tags.clear();
    m_around.clear();
}

void Recorder::fill(const Path& path, Color color)
{
    m_shapes.push_back({path, path.bounds(), color, 0, {}, clip(), innermost()});
}

void Recorder::stroke(const Path& path, float width, Color color, Dash dash)
{
    m_shapes.push_back({path, path.bounds(), color, width, dash, clip(), innermost()});
}

void Recorder::text(Font font, std::string_view text, Point baseline, Color color)
{
    assert(text.find('\n') == std::string_view::npos);
    const float ascent = m_type.ascent(font);
    const Rect box{baseline.x, baseline.y - ascent, m_type.width(font, text),
                   ascent + m_type.descent(font)};
    m_texts.push_back({font, std::string(text), box, color, color_at(box.centre()), clip(),
                       innermost(), m_shapes.size()});
}

void Recorder::push_clip(Rect box)
{
    m_clips.push_back(overlap(box, clip()));
}

void Recorder::pop_clip()
{
    assert(!m_clips.empty());
    m_clips.pop_back();
}

void Recorder::begin(const Tag& tag)
{
    // What is scrolled out of its view cannot be met by a click.
    const bool away = tag.reachable && !m_clips.empty() && !m_clips.back().contains(tag.hit);
    m_around.push_back({innermost(), clip(), away});
    m_open.push_back(m_tags.size());
    m_tags.push_back(tag);
    if (away)
        m_tags.back().reachable = false;
}

void Recorder::end()
{
    assert(!m_open.empty());
    m_open.pop_back();
}

const Type& Recorder::type() const
{
    return m_type;
}

const std::vector<Recorder::Text>& Recorder::texts() const
{
    return m_texts;
}

const std::vector<Recorder::Shape>& Recorder::shapes() const
{
    return m_shapes;
}

const std::vector<Tag>& Recorder::tags() const
{
    return m_tags;
}

const Tag* Recorder::find(Role role, std::string_view name) const
{
    const auto is_it = [&](const Tag& tag) { return tag.role == role && tag.name == name; };
    const auto found = std::find_if(m_tags.begin(), m_tags.end(), is_it);
    return found == m_tags.end() ? nullptr : &*found;
}

const Tag* Recorder::find(std::string_view name) const
{
    const auto found = std::find_if(m_tags.begin(), m_tags.end(),
                                    [name](const Tag& tag) { return tag.name == name; });
    return found == m_tags.end() ? nullptr : &*found;
}

const Tag* Recorder::focused() const
{
    const auto found =
        std::find_if(m_tags.begin(), m_tags.end(), [](const Tag& tag) { return tag.focus; });
    return found == m_tags.end() ? nullptr : &*found;
}

std::string Recorder::transcript() const
{
    std::string lines;
    for (const Text& text : m_texts)
        lines += (text.tag == no_tag ? "" : described(m_tags[text.tag])) + text.text + "\n";
    return lines;
}

Rect Recorder::clip() const
{
    return m_clips.empty() ? Rect{0, 0, m_stage.w, m_stage.h} : m_clips.back();
}

std::size_t Recorder::innermost() const
{
    return m_open.empty() ? no_tag : m_open.back();
}

Color Recorder::color_at(Point p) const
{
    return color_at(p, m_shapes.size());
}

Color Recorder::color_at(Point p, std::size_t shapes) const
{
    assert(shapes <= m_shapes.size());
    Color seen = m_background;
    for (std::size_t i = 0; i < shapes; ++i)
        if (paints(m_shapes[i], p))
            seen = seen.mixed(m_shapes[i].color, static_cast<float>(m_shapes[i].color.a) / 255);
    return seen;
}

std::size_t Recorder::around(std::size_t tag) const
{
    return m_around.at(tag).tag;
}

bool Recorder::is_away(std::size_t tag) const
{
    return m_around.at(tag).away;
}

Rect Recorder::clip_of(std::size_t tag) const
{
    return m_around.at(tag).clip;
}

} // namespace engine
