#include "ui/figure.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

namespace
{

std::string with_path(const std::string& path)
{
    return "<svg><path id=\"front.chest\" d=\"" + path + "\"/></svg>";
}

} // namespace

TEST_CASE("figure: the shipped drawing has every zone, two outlines and their marks")
{
    const ui::Figure& figure = stage::figure();
    for (const feelings::Zone zone : feelings::drawn_zones())
    {
        const auto drawn = [zone](const ui::Figure::Part& part) { return part.zone == zone; };
        CHECK_MESSAGE(std::any_of(figure.parts.begin(), figure.parts.end(), drawn),
                      feelings::name_of(zone));
    }
    for (const ui::Figure::Part& part : figure.parts)
    {
        const engine::Path& outline = figure.outlines[static_cast<std::size_t>(part.side)];
        CHECK(outline.bounds().inset(-1).contains(part.shape.bounds()));
        for (const auto& subpath : part.shape.subpaths())
            CHECK(subpath.closed);
    }
    CHECK_FALSE(figure.marks[0].empty());
    CHECK_FALSE(figure.marks[1].empty());
}

TEST_CASE("figure: what cannot be read is an error that names the path")
{
    for (const std::string path : {"", "M 1", "L 1 2", "M 1 1 q 2 2 3 3", "M 1 1 C 1 1 2 2",
                                   "M a b", "1 2 3", "M 0 0 L 1 1 z"})
    {
        const auto read = ui::read_figure(with_path(path));
        REQUIRE_MESSAGE(!read, path);
        CHECK(read.error().place == "front.chest");
    }
}

TEST_CASE("figure: unknown sides and zones, missing outlines and broken files are errors")
{
    CHECK_FALSE(ui::read_figure("<svg><path id=\"side.chest\" d=\"M 0 0 L 1 1\"/></svg>"));
    CHECK_FALSE(ui::read_figure("<svg><path id=\"front.soul\" d=\"M 0 0 L 1 1\"/></svg>"));
    CHECK_FALSE(ui::read_figure(with_path("M 0 0 L 1 0 L 1 1 Z")));
    CHECK_FALSE(ui::read_figure(""));
    CHECK_FALSE(ui::read_figure("<svg><path id="));
}

TEST_CASE("figure: numbers may follow without their command, with commas and exponents")
{
    std::string all = "<svg><path id=\"front.outline\" d=\"M0,0 10,0 10 1e1 Z\"/>"
                      "<path id=\"back.outline\" d=\"M0 0L10 0L10 10Z\"/>";
    for (const feelings::Zone zone : feelings::drawn_zones())
        all +=
            "<path id=\"front." + std::string(feelings::name_of(zone)) + "\" d=\"M0 0L5 0L5 5Z\"/>";
    const auto read = ui::read_figure(all + "</svg>");
    REQUIRE(static_cast<bool>(read));
    CHECK(read->outlines[0].bounds() == engine::Rect{0, 0, 10, 10});
}
