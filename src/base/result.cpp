#include "base/result.hpp"

namespace base
{

std::string Error::sentence() const
{
    std::string line = file;
    for (const std::string* part : {&place, &what})
        if (!part->empty())
            line += (line.empty() ? "" : ":") +
                    std::string(part == &what && !line.empty() ? " " : "") + *part;
    return line;
}

} // namespace base
