#pragma once

#include "base/message.hpp"
#include "base/result.hpp"
#include "commands/options.hpp"
#include "commands/sources.hpp"
#include "content/load.hpp"
#include "files/log.hpp"
#include "files/settings.hpp"
#include "practice/sitting.hpp"

#include <iosfwd>
#include <memory>

namespace commands
{

/// The clock handed in, or one that starts at `date` and runs on from there. The error says what a
/// date looks like.
base::Result<Clock> make_clock(const std::string& date, const Clock& wall);
/// "2026-03-01T19:30", read as local time without an offset.
std::optional<base::Moment> parse_moment(std::string_view text);

/// The same ids each time for a seed, `from` of them already given away.
base::IdSource seeded_ids(std::uint64_t seed, std::uint64_t from);

/// The interface's sentences in the wished locale; "pseudo" is the test locale.
base::Result<base::Phrases> load_phrases(const Options& options);

/// Everything an evening needs, whatever face it has: content, the player's folders, settings,
/// the journal (or its stand-in when there is nothing to write to), and the sitting over it.
class World
{
public:
    /// Notes for the player (bad content, a bad setting, a damaged row) go to `notes`, a line each.
    /// The error is the one sentence to end with.
    static base::Result<std::unique_ptr<World>> build(const Options& options,
                                                      const Sources& sources, std::ostream& notes);

    /// Erases what is not to be kept any more.
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    const Options& options() const
    {
        return m_options;
    }
    const base::Phrases& phrases() const
    {
        return m_phrases;
    }
    base::Phrases& phrases()
    {
        return m_phrases;
    }
    files::Settings& settings()
    {
        return m_settings;
    }
    /// Takes on what the player has set and keeps it; the error says why it could not be kept.
    /// Where nothing is to be kept any more, what was kept is erased: at once, or at the end of
    /// the program while an evening is being played.
    base::Result<void> set(const files::Settings& settings);
    practice::Sitting& sitting()
    {
        return *m_sitting;
    }
    const Clock& clock() const
    {
        return m_sources.clock;
    }
    const files::Paths& paths() const
    {
        return m_paths;
    }
    files::Log& log()
    {
        return m_log;
    }
    practice::PlanWishes wishes() const;
    std::uint64_t seed() const;
    /// Keeps where the window was; a settings file that cannot be written is only logged.
    void save_settings();

private:
    World(Options options, Sources sources);
    base::Result<void> load_content(std::ostream& notes);
    base::Result<void> open_folders(std::ostream& notes);
    base::Result<void> open_journal(std::ostream& notes);
    base::Result<std::vector<practice::Event>> past(std::ostream& notes);
    bool forgets() const
    {
        return m_settings.keep == files::Keep::nothing;
    }
    base::Result<void> forget();

    Options m_options;
    Sources m_sources;
    base::Phrases m_phrases;
    practice::Catalogue m_catalogue;
    files::Paths m_paths;
    files::Settings m_settings;
    files::Log m_log;
    std::unique_ptr<practice::Keeper> m_keeper;
    bool m_keeps = false; ///< The keeper is a journal.
    std::unique_ptr<practice::Sitting> m_sitting;
};

} // namespace commands
