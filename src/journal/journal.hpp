#pragma once

#include "journal/contents.hpp"
#include "journal/opening.hpp"
#include "practice/keeper.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace journal
{

class Journal;

/// The journal, or the fault in words and as a name to act on.
class Opened : public base::Result<std::unique_ptr<Journal>>
{
public:
    Opened(std::unique_ptr<Journal> journal);
    Opened(Refusal refusal);

    /// Asked only when there is no journal.
    OpenFault fault() const
    {
        return m_fault;
    }

private:
    OpenFault m_fault = OpenFault::damaged;
};

/// The player's private history on disk: a log that is only ever added to, every line sealed.
/// One program at a time has it open.
class Journal final : public practice::Keeper
{
public:
    /// Opens the journal in this folder, or begins one there. `ids` names a new installation.
    static Opened open(const std::filesystem::path& folder, const base::IdSource& ids);

    /// All of them or none. On a full disk the ballast is given up and it is tried once more.
    base::Result<void> keep(const std::vector<practice::Event>& events) override;
    base::Result<void> keep_draft(const practice::StepRef& step,
                                  const practice::Answer& half) override;
    base::Result<void> drop_draft() override;
    std::optional<practice::Answer> draft(const practice::StepRef& step) const override;

    /// Everything that could be read and was kept since, in the order of writing. `keep` adds to
    /// it, so iterators into it do not outlive a `keep`.
    const std::vector<practice::Event>& events() const
    {
        return m_contents.events;
    }
    /// Records of a newer version, word for word.
    const std::vector<Carried>& carried() const
    {
        return m_contents.carried;
    }
    const Findings& findings() const
    {
        return m_contents.findings;
    }
    /// When reading only, every `keep` fails with the reason, as with journal::Unsaved.
    Access access() const
    {
        return m_reading_only ? Access::reading_only : Access::writing;
    }
    /// What the player should be told: damage, a newer version, a disk that was full.
    std::vector<base::Error> notes() const;

private:
    Journal(FolderLock lock, Places places, Identity identity, LogFile file);

    /// Events as they go to the disk, and as they are remembered once they are there.
    struct Batch
    {
        std::vector<Row> rows;
        std::vector<Record> records;
    };

    std::optional<Refusal> read();
    std::optional<Refusal> start_writing();
    void read_only_because(std::string what);
    base::Error error(std::string what) const;
    Batch sealed(const std::vector<practice::Event>& events) const;
    Outcome append(const std::vector<Row>& rows);
    void remember(Batch batch);
    base::Result<void> verdict(Outcome outcome) const;

    FolderLock m_lock; ///< Let go of last.
    Places m_places;
    Identity m_identity;
    LogFile m_file;
    Contents m_contents;
    std::optional<base::Error> m_reading_only;
    bool m_ballast_spent = false;
};

} // namespace journal
