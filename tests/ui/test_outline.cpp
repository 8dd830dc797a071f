#include "ui/contours.hpp"
#include "ui/outline.hpp"
#include "ui/stage.hpp"

#include <doctest/doctest.h>

#include <cmath>

using engine::Path;
using engine::Point;

TEST_CASE("outset: a box grows by as much on every side, whichever way it is drawn")
{
    Path clockwise = Path::rectangle({10, 20, 100, 50}), other;
    other.move_to({10, 20}).line_to({10, 70}).line_to({110, 70}).line_to({110, 20}).close();
    for (const Path& path : {clockwise, other})
    {
        CHECK(ui::outset(path, 5).bounds() == engine::Rect{5, 15, 110, 60});
        CHECK(ui::outset(path, -5).bounds() == engine::Rect{15, 25, 90, 40});
    }
}

TEST_CASE(
    "rows: the outline of a text over three lines holds its boxes and not what is beside them")
{
    const std::vector<engine::Rect> rows{{200, 0, 300, 40}, {0, 40, 520, 40}, {0, 80, 90, 40}};
    const Path path = ui::around_rows(rows, 3);
    REQUIRE(path.subpaths().size() == 1);
    for (const engine::Rect& row : rows)
        for (const Point corner :
             {Point{row.x - 2, row.centre().y}, Point{row.right() + 2, row.centre().y}})
            CHECK(path.contains(corner));
    CHECK_FALSE(path.contains({100, 20}));
    CHECK_FALSE(path.contains({300, 100}));
    CHECK_FALSE(path.contains({510, 20}));
}

TEST_CASE("rows: two pieces that do not touch have an outline each")
{
    CHECK(ui::around_rows({{400, 0, 100, 40}, {0, 40, 90, 40}}, 2).subpaths().size() == 2);
}

TEST_CASE("contours: each line keeps its distance from the edge, inside and outside")
{
    const Path disc = Path::circle({50, 60}, 30);
    for (const float distance : {-6.f, 4.f, 15.f})
    {
        const Path line = ui::contours(disc, {distance});
        REQUIRE(line.subpaths().size() == 1);
        for (const Point p : line.subpaths().front().points)
            CHECK(std::hypot(p.x - 50, p.y - 60) == doctest::Approx(30 - distance).epsilon(0.03));
    }
    CHECK(ui::contours(disc, {31}).empty());
}

TEST_CASE("contours: the lines of every drawn zone lie within it")
{
    for (const ui::Figure::Part& part : stage::figure().parts)
    {
        const Path lines = ui::contours(part.shape, {5});
        CHECK_MESSAGE(!lines.empty(), part.id);
        for (const Path::Subpath& line : lines.subpaths())
            for (const Point p : line.points)
                REQUIRE_MESSAGE(part.shape.contains(p), part.id);
    }
}
