#include "journal/contents.hpp"

#include <algorithm>
#include <map>

namespace journal
{

namespace
{

/// The numbers met of one device.
struct Numbers
{
    std::set<std::uint64_t> sealed; ///< Of rows whose seal holds.
    std::set<std::uint64_t> broken;

    std::uint64_t last() const
    {
        return sealed.empty() ? 0 : *sealed.rbegin();
    }
    /// How many numbers up to the last good one nobody carries.
    std::uint64_t missing() const
    {
        const auto inside = [&](std::uint64_t seq)
        { return seq >= 1 && seq <= last() && !sealed.contains(seq); };
        const auto held = std::count_if(broken.begin(), broken.end(), inside);
        return last() - sealed.size() - static_cast<std::uint64_t>(held);
    }
};

class Reading
{
public:
    Reading(const Seal& seal, Contents& contents)
        : m_seal(seal)
        , m_contents(contents)
    {
    }

    void take(const Row& row)
    {
        ++m_contents.findings.rows;
        const auto text = m_seal.open({Table::log, row.device, row.seq}, row.sealed);
        Numbers& numbers = m_numbers[row.device];
        if (!text)
        {
            numbers.broken.insert(row.seq);
            m_contents.findings.unreadable.push_back(row.seq);
        }
        else if (numbers.sealed.insert(row.seq).second)
            take(*text);
    }

    void count(const base::Id& device)
    {
        for (const auto& [writer, numbers] : m_numbers)
            m_contents.findings.missing += numbers.missing();
        m_contents.last_seq = m_numbers[device].last();
        m_contents.taken = std::move(m_numbers[device].broken);
    }

private:
    void take(const std::string& text)
    {
        base::Result<Record> record = read_record(text);
        if (!record)
        {
            m_contents.carried.push_back({text, record.error().sentence()});
            return;
        }
        if (!m_contents.ids.insert(record->event.id).second)
            return;
        if (record->clock == Clock::back)
            m_contents.findings.clock_back.push_back(record->event.id);
        m_contents.events.push_back(std::move(record->event));
    }

    const Seal& m_seal;
    Contents& m_contents;
    std::map<base::Id, Numbers> m_numbers;
};

std::optional<Draft> read_sealed_draft(const LogFile& file, const Seal& seal,
                                       const base::Id& device)
{
    const auto sealed = file.draft(draft_slot);
    const auto text = sealed ? seal.open(draft_place(device), *sealed) : std::nullopt;
    if (!text)
        return std::nullopt;
    base::Result<Draft> draft = read_draft(*text);
    return draft ? std::optional(*std::move(draft)) : std::nullopt;
}

} // namespace

std::uint64_t Contents::seq_after(std::uint64_t seq) const
{
    do
        ++seq;
    while (taken.contains(seq));
    return seq;
}

Contents read_contents(const LogFile& file, const Seal& seal, const base::Id& device)
{
    Contents contents;
    Reading reading(seal, contents);
    const Structure walked = file.each_row([&](const Row& row) { reading.take(row); });
    contents.findings.structure = walked == Structure::sound ? file.structure() : walked;
    reading.count(device);
    contents.draft = read_sealed_draft(file, seal, device);
    return contents;
}

Place draft_place(const base::Id& device)
{
    return {Table::draft, device, static_cast<std::uint64_t>(draft_slot)};
}

} // namespace journal
