#include "content/finding.hpp"

namespace content
{

std::string sentence(const Finding& finding)
{
    std::string line = finding.file;
    if (!finding.place.empty())
        line += ":" + finding.place;
    return line + ": " + std::string(finding.code) + ": " + finding.what;
}

} // namespace content
