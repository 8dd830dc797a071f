#include "ui/figure.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace ui
{

using engine::Path;
using engine::Point;

namespace
{

constexpr const char* figure_file = "body.svg";

/// Reads the letters and numbers of a path's d attribute, one after another.
class PathReader
{
public:
    explicit PathReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool done()
    {
        skip_space();
        return m_rest.empty();
    }
    /// The next command; the one before when numbers follow without a new one.
    char command(char before)
    {
        skip_space();
        const char next = m_rest.front();
        if ((next >= '0' && next <= '9') || next == '-' || next == '.')
            return before == 'M' ? 'L' : before;
        m_rest.remove_prefix(1);
        return next;
    }
    std::optional<Point> point()
    {
        const std::optional<float> x = number(), y = number();
        if (!x || !y)
            return std::nullopt;
        return Point{*x, *y};
    }

private:
    void skip_space()
    {
        while (!m_rest.empty() &&
               std::string_view(" ,\t\r\n").find(m_rest.front()) != std::string_view::npos)
            m_rest.remove_prefix(1);
    }
    std::optional<float> number()
    {
        skip_space();
        float value = 0;
        const char* end = m_rest.data() + m_rest.size();
        const auto [after, fault] = std::from_chars(m_rest.data(), end, value);
        if (fault != std::errc{})
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(after - m_rest.data()));
        return value;
    }

    std::string_view m_rest;
};

/// One command with its points; false when it is none of M, L, C, Z or its numbers are missing.
bool add_command(Path& path, char command, PathReader& reader)
{
    if (command == 'Z')
    {
        path.close();
        return true;
    }
    if (command != 'M' && path.empty())
        return false;
    const std::optional<Point> first = reader.point();
    if (!first)
        return false;
    if (command == 'M')
        path.move_to(*first);
    else if (command == 'L')
        path.line_to(*first);
    else if (command == 'C')
    {
        const std::optional<Point> second = reader.point(), end = reader.point();
        if (!second || !end)
            return false;
        path.curve_to(*first, *second, *end);
    }
    else
        return false;
    return true;
}

std::optional<Path> read_path(std::string_view text)
{
    PathReader reader(text);
    Path path;
    char command = ' ';
    while (!reader.done())
    {
        command = reader.command(command);
        if (!add_command(path, command, reader))
            return std::nullopt;
    }
    if (path.empty())
        return std::nullopt;
    return path;
}

base::Error fault(const std::string& id, const std::string& what)
{
    return {figure_file, id, what};
}

/// Puts a path where its id says it belongs.
base::Result<void> add_path(Figure& figure, const std::string& id, const Path& path)
{
    const std::size_t dot = id.find('.');
    const std::string side = id.substr(0, dot);
    if (dot == std::string::npos || (side != "front" && side != "back"))
        return fault(id, "expected an id that begins with front. or back.");
    const Side on = side == "front" ? Side::front : Side::back;
    const std::string name = id.substr(dot + 1);
    const auto index = static_cast<std::size_t>(on);
    if (name == "outline")
        figure.outlines[index] = path;
    else if (name == "marks")
        figure.marks[index] = path;
    else if (const std::optional<feelings::Zone> zone = feelings::zone_named(name))
        figure.parts.push_back({on, *zone, path, id});
    else
        return fault(id, "expected the name of a body zone");
    return {};
}

base::Result<void> complete(const Figure& figure)
{
    for (const Path& outline : figure.outlines)
        if (outline.empty())
            return fault("", "expected the paths front.outline and back.outline");
    for (const feelings::Zone zone : feelings::drawn_zones())
    {
        bool drawn = false;
        for (const Figure::Part& part : figure.parts)
            drawn = drawn || part.zone == zone;
        if (!drawn)
            return fault("",
                         "expected a path for the zone " + std::string(feelings::name_of(zone)));
    }
    return {};
}

base::Result<void> add_all(Figure& figure, const pugi::xml_node& node)
{
    for (const pugi::xml_node& child : node.children())
    {
        const std::string id = child.attribute("id").value();
        if (std::string_view(child.name()) == "path" && !id.empty())
        {
            const std::optional<Path> path = read_path(child.attribute("d").value());
            if (!path)
                return fault(id, "expected a path of absolute M, C, L and Z");
            if (const base::Result<void> added = add_path(figure, id, *path); !added)
                return added.error();
        }
        if (const base::Result<void> inner = add_all(figure, child); !inner)
            return inner.error();
    }
    return {};
}

} // namespace

base::Result<Figure> read_figure(std::string_view svg)
{
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(svg.data(), svg.size());
    if (!parsed)
        return base::Error{figure_file, "byte " + std::to_string(parsed.offset),
                           parsed.description()};
    Figure figure;
    if (const base::Result<void> added = add_all(figure, document); !added)
        return added.error();
    if (const base::Result<void> whole = complete(figure); !whole)
        return whole.error();
    for (const Path& outline : figure.outlines)
    {
        figure.extent.w = std::max(figure.extent.w, outline.bounds().right());
        figure.extent.h = std::max(figure.extent.h, outline.bounds().bottom());
    }
    return figure;
}

} // namespace ui
