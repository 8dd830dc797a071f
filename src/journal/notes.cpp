#include "journal/journal.hpp"

#include <string>

namespace journal
{

namespace
{

constexpr std::size_t most_listed = 8;

std::string counted(std::uint64_t count)
{
    return count == 1 ? "1 entry" : std::to_string(count) + " entries";
}

std::string listed(const std::vector<std::uint64_t>& numbers)
{
    std::string list;
    for (std::size_t i = 0; i < numbers.size() && i < most_listed; ++i)
        list += (i > 0 ? ", " : "") + std::to_string(numbers[i]);
    return numbers.size() > most_listed ? list + " and more" : list;
}

} // namespace

std::vector<base::Error> Journal::notes() const
{
    std::vector<base::Error> notes;
    const Findings& found = m_contents.findings;
    if (m_reading_only)
        notes.push_back(*m_reading_only);
    if (!found.unreadable.empty())
        notes.push_back(error(counted(found.unreadable.size()) + " of " +
                              std::to_string(found.rows) + " cannot be read (" +
                              listed(found.unreadable) +
                              "); the rest is here, and nothing was deleted"));
    if (found.missing > 0)
        notes.push_back(error(counted(found.missing) + " can no longer be found in the file"));
    if (!m_contents.carried.empty())
        notes.push_back(error(counted(m_contents.carried.size()) +
                              " of a newer Inword cannot be shown here and will be kept as is"));
    if (m_ballast_spent)
        notes.push_back(error("the disk is full; the room set aside for that is used up, so make "
                              "some before going on"));
    return notes;
}

} // namespace journal
