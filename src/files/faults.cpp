#include "files/faults.hpp"

#include <algorithm>

namespace files
{

namespace
{

constexpr std::size_t most_faults = 500;

} // namespace

Faults::Faults(std::string file)
    : m_file(std::move(file))
{
}

void Faults::add(std::string place, std::string what)
{
    ++m_seen;
    if (m_errors.size() > most_faults)
        return;
    if (m_errors.size() == most_faults)
    {
        m_errors.push_back({m_file, "", "has further faults that are not listed"});
        return;
    }
    const bool known = std::any_of(m_errors.begin(), m_errors.end(),
                                   [&](const base::Error& error)
                                   { return error.place == place && error.what == what; });
    if (!known)
        m_errors.push_back({m_file, std::move(place), std::move(what)});
}

} // namespace files
