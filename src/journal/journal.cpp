#include "journal/journal.hpp"

#include "journal/ballast.hpp"

#include <algorithm>
#include <system_error>

namespace journal
{

namespace
{

namespace fs = std::filesystem;

/// The files are made for their owner only; this mends what a careless copy has opened.
void close_to_others(const Places& places)
{
    std::error_code refused;
    for (const fs::path* path : {&places.log, &places.ahead, &places.key})
        fs::permissions(*path, fs::perms::owner_read | fs::perms::owner_write, refused);
}

} // namespace

Opened::Opened(std::unique_ptr<Journal> journal)
    : Result(std::move(journal))
{
}

Opened::Opened(Refusal refusal)
    : Result(std::move(refusal.error))
    , m_fault(refusal.fault)
{
}

Opened Journal::open(const fs::path& folder, const base::IdSource& ids)
{
    Trial<FolderLock> lock = take_folder(folder);
    if (Refusal* refusal = std::get_if<Refusal>(&lock))
        return *refusal;
    const Places places(folder);
    Trial<Identity> identity = is_fresh(places) ? begin_journal(places, ids) : find_key(places);
    if (Refusal* refusal = std::get_if<Refusal>(&identity))
        return *refusal;
    Trial<LogFile> file = find_log(places);
    if (Refusal* refusal = std::get_if<Refusal>(&file))
        return *refusal;

    std::unique_ptr<Journal> journal(new Journal(std::get<FolderLock>(std::move(lock)), places,
                                                 std::get<Identity>(std::move(identity)),
                                                 std::get<LogFile>(std::move(file))));
    if (std::optional<Refusal> refusal = journal->read())
        return *refusal;
    return journal;
}

Journal::Journal(FolderLock lock, Places places, Identity identity, LogFile file)
    : m_lock(std::move(lock))
    , m_places(std::move(places))
    , m_identity(std::move(identity))
    , m_file(std::move(file))
{
}

/// Takes in what is there and decides whether more may be written.
std::optional<Refusal> Journal::read()
{
    const bool newer = m_file.format() > log_format;
    if (newer)
        read_only_because("the journal was written by a newer Inword; it can be read, but nothing "
                          "new is saved");
    m_contents = read_contents(m_file, m_identity.seal, m_identity.device);
    const Findings& found = m_contents.findings;
    const bool none_opens = found.rows > 0 && found.unreadable.size() == found.rows;
    if (newer && (none_opens || found.rows == 0))
        return Refusal{OpenFault::newer, error("the journal was written by a newer Inword, which "
                                               "is needed to read it; nothing was changed")};
    if (found.structure == Structure::damaged)
        read_only_because("the journal's file is damaged; what could be read is here, but nothing "
                          "new is saved and nothing was changed");
    if (found.structure == Structure::damaged && found.rows == 0)
        return Refusal{OpenFault::damaged,
                       error("the journal is damaged and cannot be read; nothing was changed")};
    if (none_opens)
    {
        m_file.only_read();
        return Refusal{OpenFault::wrong_key,
                       error("not one entry opens with the key file " + m_places.key.string() +
                             ", which may belong to another journal; nothing was changed")};
    }
    close_to_others(m_places);
    return m_reading_only ? std::nullopt : start_writing();
}

std::optional<Refusal> Journal::start_writing()
{
    if (const Outcome outcome = m_file.start_writing(); outcome != Outcome::done)
        return refused_opening(m_places.log, outcome);
    lay_ballast(m_places.ballast);
    return std::nullopt;
}

void Journal::read_only_because(std::string what)
{
    m_file.only_read();
    m_reading_only = error(std::move(what));
}

base::Error Journal::error(std::string what) const
{
    return {m_places.log.string(), "", std::move(what)};
}

base::Result<void> Journal::keep(const std::vector<practice::Event>& events)
{
    if (m_reading_only)
        return *m_reading_only;
    Batch batch = sealed(events);
    if (batch.rows.empty())
        return {};
    const Outcome outcome = append(batch.rows);
    if (outcome == Outcome::done)
        remember(std::move(batch));
    return verdict(outcome);
}

Journal::Batch Journal::sealed(const std::vector<practice::Event>& events) const
{
    Batch batch;
    const std::vector<practice::Event>& known = m_contents.events;
    const practice::Event* before = known.empty() ? nullptr : &known.back();
    std::uint64_t seq = m_contents.last_seq;
    for (const practice::Event& event : events)
    {
        const bool twice = std::any_of(batch.records.begin(), batch.records.end(),
                                       [&](const Record& r) { return r.event.id == event.id; });
        if (twice || m_contents.ids.contains(event.id))
            continue;
        const bool back = before && event.when.at < before->when.at;
        batch.records.push_back({event, back ? Clock::back : Clock::forward});
        seq = m_contents.seq_after(seq);
        const Place place{Table::log, m_identity.device, seq};
        batch.rows.push_back(
            {place.device, place.seq, m_identity.seal.seal(place, to_text(batch.records.back()))});
        before = &event;
    }
    return batch;
}

Outcome Journal::append(const std::vector<Row>& rows)
{
    const Outcome outcome = m_file.append(rows);
    if (outcome != Outcome::full || !drop_ballast(m_places.ballast))
        return outcome;
    m_ballast_spent = true;
    return m_file.append(rows);
}

void Journal::remember(Batch batch)
{
    m_contents.last_seq = batch.rows.back().seq;
    m_contents.findings.rows += batch.rows.size();
    for (Record& record : batch.records)
    {
        m_contents.ids.insert(record.event.id);
        if (record.clock == Clock::back)
            m_contents.findings.clock_back.push_back(record.event.id);
        m_contents.events.push_back(std::move(record.event));
    }
}

base::Result<void> Journal::verdict(Outcome outcome) const
{
    switch (outcome)
    {
    case Outcome::done: return {};
    case Outcome::full: return error("the disk is full, so this could not be saved");
    case Outcome::read_only:
        return error("the journal may no longer be written to, so this could not be saved");
    case Outcome::damaged: return error("the journal is damaged, so this could not be saved");
    default: return error("this could not be saved: " + m_file.words());
    }
}

base::Result<void> Journal::keep_draft(const practice::StepRef& step, const practice::Answer& half)
{
    if (m_reading_only)
        return *m_reading_only;
    Draft draft{step, half};
    if (m_contents.draft == draft)
        return {};
    const Place place = draft_place(m_identity.device);
    const Outcome outcome =
        m_file.put_draft(draft_slot, m_identity.seal.seal(place, to_text(draft)));
    if (outcome == Outcome::done)
        m_contents.draft = std::move(draft);
    return verdict(outcome);
}

base::Result<void> Journal::drop_draft()
{
    if (m_reading_only || !m_contents.draft)
        return {};
    const Outcome outcome = m_file.drop_draft(draft_slot);
    if (outcome == Outcome::done)
        m_contents.draft.reset();
    return verdict(outcome);
}

std::optional<practice::Answer> Journal::draft(const practice::StepRef& step) const
{
    if (!m_contents.draft || m_contents.draft->step != step)
        return std::nullopt;
    return m_contents.draft->half;
}

} // namespace journal
