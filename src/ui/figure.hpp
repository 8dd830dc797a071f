#pragma once

#include "base/result.hpp"
#include "engine/path.hpp"
#include "feelings/body.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ui
{

enum class Side
{
    front,
    back
};

/// The drawn human figure, front and back, in the units of its file.
struct Figure
{
    struct Part
    {
        Side side = Side::front;
        feelings::Zone zone = feelings::Zone::chest;
        engine::Path shape;
        std::string id; ///< "front.chest"
    };
    std::vector<Part> parts;
    std::array<engine::Path, 2> outlines; ///< By side.
    std::array<engine::Path, 2> marks;    ///< Eyes, navel, knees ...: lines only.
    engine::Size extent;
};

/// Reads assets/body.svg: paths by id, made of absolute M, C, L and Z only. The error names the
/// path that is missing or cannot be read.
base::Result<Figure> read_figure(std::string_view svg);

} // namespace ui
