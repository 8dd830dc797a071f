#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace files
{

/// Everything found wrong with one file, in the order of reading, so that its author can mend all
/// of it at once. The same fault is kept once; after 500 one last line says there are more.
class Faults
{
public:
    explicit Faults(std::string file);

    void add(std::string place, std::string what);
    const std::string& file() const
    {
        return m_file;
    }
    const std::vector<base::Error>& all() const
    {
        return m_errors;
    }
    bool empty() const
    {
        return m_errors.empty();
    }
    /// Compared before and after reading a part, tells whether that part was sound.
    std::size_t count() const
    {
        return m_seen;
    }

private:
    std::string m_file;
    std::vector<base::Error> m_errors;
    std::size_t m_seen = 0;
};

} // namespace files
