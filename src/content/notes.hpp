#pragma once

#include "content/finding.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content
{

/// The linter's remarks about one thing: a scene, a card, a pair, a person.
class Notes
{
public:
    Notes(std::vector<Finding>& findings, std::string file, std::string place)
        : m_findings(findings)
        , m_file(std::move(file))
        , m_place(std::move(place))
    {
    }

    /// `below` is the JSON pointer from the thing on, such as "/feelings/2/why".
    void error(std::string_view code, std::string what, std::string_view below = "")
    {
        add(Severity::error, code, std::move(what), below);
    }
    void warning(std::string_view code, std::string what, std::string_view below = "")
    {
        add(Severity::warning, code, std::move(what), below);
    }

private:
    void add(Severity severity, std::string_view code, std::string what, std::string_view below)
    {
        m_findings.push_back(
            {{m_file, m_place + std::string(below), std::move(what)}, code, severity});
    }

    std::vector<Finding>& m_findings;
    std::string m_file;
    std::string m_place;
};

} // namespace content
